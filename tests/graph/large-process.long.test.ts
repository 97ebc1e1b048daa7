import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { readMetrics } from '../http/read-metrics.ts';
import { addressOf, startProgram } from './program.ts';

let server: ChildProcess | undefined;
/** What it has logged. */
let logged = '';
afterEach(async () => {
  if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
});

/** Starts `entente start` on any free port, without kept answers; gives the address once it is ready. */
async function start(...options: readonly string[]): Promise<string> {
  server = startProgram(options, { ENTENTE_ANSWER_CACHE: '0' });
  logged = '';
  server.stderr?.on('data', (chunk) => {
    logged += chunk;
  });
  return await addressOf(server);
}

/** The process for large requests: a child of the server that was started with the option for it. */
async function largeProcess(): Promise<number | undefined> {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (command.includes('--for-large') && (await statOf(name))[1] === server?.pid) return Number(name);
  }
  return undefined;
}

/** The fields of a process from its state on: the second is its parent. */
async function statOf(pid: string, task = ''): Promise<readonly number[]> {
  const stat = await readFile(`/proc/${pid}${task}/stat`, 'utf8').catch(() => '');
  return stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
}

/** How nice the threads of a process are. */
async function nicenessOf(pid: number): Promise<ReadonlySet<number | undefined>> {
  const threads = await readdir(`/proc/${pid}/task`);
  const all = await Promise.all(threads.map(async (thread) => (await statOf(String(pid), `/task/${thread}`))[16]));
  return new Set(all.filter((one) => one !== undefined));
}

function ask(url: string, query: string): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
}

const small = '{ state(by: { iso3: "JPN" }) { slug } }';
const large = '{ states(first: 500) { nodes { slug stances(first: 500) { nodes { slug sources { slug } } } } } }';

/** Asks a large question, and waits until the next ones are forwarded; gives the process that answers them. */
async function untilForwarded(url: string): Promise<number> {
  await (await ask(url, large)).text();
  await expect
    .poll(() => logged, { timeout: 60_000 })
    .toContain('Large requests are answered by a process of their own');
  return Number(await largeProcess());
}

describe.each([
  ['one process', []],
  ['two workers', ['--workers', '2']],
])('entente start with %s', (_, options) => {
  test('answers large questions in a process that lets others go first', async () => {
    const url = await start(...options);
    await (await ask(url, small)).text();
    expect(await largeProcess()).toBeUndefined();
    const alone = await (await ask(url, large)).text();
    const pid = await untilForwarded(url);
    expect([...(await nicenessOf(pid))]).toEqual([10]);
    expect(await (await ask(url, large)).text()).toBe(alone);
    const values = readMetrics(await (await fetch(new URL('/metrics', url))).text());
    expect(values.get('entente_graphql_operations_total{kind="read",outcome="ok"}')).toBeGreaterThan(2);
    expect(values.get('entente_neo4j_reads_limit')).toBe(options.length === 0 ? 24 : 36);
  });

  test('goes on when that process is killed, and says when to ask again', async () => {
    const url = await start(...options);
    const pid = await untilForwarded(url);
    process.kill(pid, 'SIGSTOP');
    const asked = ask(url, large);
    await sleep(200);
    process.kill(pid, 'SIGKILL');
    const refused = await asked;
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await (await ask(url, small)).json()).toEqual({ data: { state: { slug: 'japan' } } });
    await expect.poll(async () => (await ask(url, large)).status, { timeout: 60_000, interval: 200 }).toBe(200);
    expect(await largeProcess()).not.toBe(pid);
  });
});

test('the process for large requests ends with its server', async () => {
  const pid = await untilForwarded(await start());
  server?.kill('SIGKILL');
  await expect.poll(async () => (await statOf(String(pid)))[1], { timeout: 20_000 }).toBeUndefined();
});

import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { readMetrics } from '../http/read-metrics.ts';
import { addressOf, startProgram } from './program.ts';

let server: ChildProcess | undefined;
afterEach(async () => {
  if (server === undefined || server.exitCode !== null) return;
  server.kill('SIGTERM');
  await once(server, 'exit');
});

/** Starts `entente start` with two workers on any free port; gives the address once it is ready. */
async function start(): Promise<string> {
  server = startProgram(['--workers', '2']);
  return await addressOf(server);
}

/** The processes that the server started. */
async function workers(): Promise<readonly number[]> {
  const parents = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map(async (pid) => [Number(pid), await parentOf(pid)] as const),
  );
  return parents.flatMap(([pid, parent]) => (parent === server?.pid ? [pid] : []));
}

async function parentOf(pid: string): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(stat.slice(stat.lastIndexOf(')')).split(' ')[2]);
}

async function ask(url: string): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ state(by: { iso3: \\"JPN\\" }) { slug } }"}',
  });
  return await response.json();
}

const japan = { data: { state: { slug: 'japan' } } };

function dashboard(): Promise<string> {
  return readFile(new URL('../../docs/grafana-dashboard.json', import.meta.url), 'utf8');
}

/** Metrics that a dashboard names and a text of metrics does not tell of. A Neo4j of one's own has neither disk nor start. */
function unknownIn(panels: string, text: string): readonly string[] {
  const families = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
    type === 'histogram' ? [`${name}_bucket`] : [type === 'counter' ? `${name}_total` : name],
  );
  const ofEmbedded = ['entente_disk_free_bytes', 'entente_neo4j_start_time_seconds'];
  const known = new Set([...families, ...ofEmbedded]);
  const named = panels.match(/\b(entente|process|nodejs)_\w+/g) ?? [];
  expect(named.length).toBeGreaterThan(20);
  return named.filter((name) => !known.has(name));
}

/** Waits for something to be so. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await sleep(100);
}

describe('entente start --workers 2', () => {
  test('answers at one address, and goes on when a worker is lost', async () => {
    const url = await start();
    expect(await Promise.all([ask(url), ask(url), ask(url)])).toEqual([japan, japan, japan]);
    const [lost, left] = await workers();
    expect(left).toBeDefined();
    process.kill(Number(lost), 'SIGKILL');
    await until(async () => !(await workers()).includes(Number(lost)));
    expect(await Promise.all([ask(url), ask(url)])).toEqual([japan, japan]);
    await until(async () => (await workers()).length === 2);
  });

  test('replaces a worker that no longer answers', async () => {
    const url = await start();
    const [stopped] = await workers();
    process.kill(Number(stopped), 'SIGSTOP');
    await until(async () => !(await workers()).includes(Number(stopped)));
    await until(async () => (await workers()).length === 2);
    expect(await Promise.all(Array.from({ length: 8 }, () => ask(url)))).toEqual(Array(8).fill(japan));
  });

  test('ends though a worker no longer answers', async () => {
    await start();
    const before = await workers();
    process.kill(Number(before[0]), 'SIGSTOP');
    server?.kill('SIGTERM');
    if (server !== undefined) await once(server, 'exit');
    expect((await workers()).filter((one) => before.includes(one))).toEqual([]);
  });

  test('shows the metrics of both workers added up, whichever is asked', async () => {
    const url = await start();
    const metrics = new URL('/metrics', url);
    for (let at = 0; at < 6; at += 1) await ask(url);
    const counted = async () => readMetrics(await (await fetch(metrics)).text());
    const requests = 'entente_http_requests_total{route="/graphql",method="POST",status="200"}';
    await expect.poll(async () => (await counted()).get(requests)).toBe(6);
    for (let at = 0; at < 4; at += 1) {
      const values = await counted();
      expect(values.get(requests)).toBe(6);
      expect(values.get('entente_neo4j_reads_limit')).toBe(24);
      expect(unknownIn(await dashboard(), await (await fetch(metrics)).text())).toEqual([]);
      expect(values.get('entente_dataset_incomplete{dataset="curated"}')).toBe(0);
    }
  });

  test('ends its workers when it is asked to end', async () => {
    await start();
    const before = await workers();
    server?.kill('SIGTERM');
    if (server !== undefined) await once(server, 'exit');
    expect(before).toHaveLength(2);
    expect(await Promise.all(before.map((pid) => parentOf(String(pid))))).toEqual([Number.NaN, Number.NaN]);
  });
});

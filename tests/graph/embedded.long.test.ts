import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Embedded, startDetached, startEmbedded, status, stopDetached } from '../../src/embedded/embedded.ts';
import { storeOf } from '../../src/embedded/store.ts';
import { supervise } from '../../src/embedded/supervisor.ts';
import { openGraph } from '../../src/graph/graph.ts';
import { testHome } from './start-neo4j.ts';

/** A store of its own, made anew, since its server is killed and its files are moved. The tests stand in the order of its life. */
const settings = { home: testHome, store: 'test-life', heap: '256m', pageCache: '64m' };
const folder = join(testHome, 'test-life');
const lines: string[] = [];
const log = (line: string) => void lines.push(line);

beforeAll(async () => {
  await stopDetached(settings, log);
  await rm(folder, { recursive: true, force: true });
});
afterAll(() => stopDetached(settings, log));

describe('an embedded Neo4j', () => {
  let embedded: Embedded;

  test('starts, answers to its own password only, and keeps that for its owner alone', async () => {
    embedded = await startEmbedded(settings, log);
    expect(embedded.startedHere).toBe(true);
    expect(await versionAt(embedded)).toBe('5.26.30');
    expect((await stat(join(folder, 'password'))).mode & 0o777).toBe(0o600);
  });

  test('is found by whoever starts it next, and left running when they leave', async () => {
    const second = await startEmbedded(settings, log);
    expect(second).toMatchObject({ startedHere: false, connection: embedded.connection });
    await second.stop();
    expect(await status(settings)).toMatchObject({ state: 'running', usedBy: [process.pid] });
  });

  test('is started again at the same address when its process is killed', async () => {
    const { pid = 0 } = await status(settings);
    process.kill(pid, 'SIGKILL');
    await until(async () => (await status(settings)).pid !== undefined && (await status(settings)).pid !== pid);
    await until(() =>
      versionAt(embedded).then(
        () => true,
        () => false,
      ),
    );
    expect(lines).toContain('Neo4j ended unexpectedly; restarting it (1 of 5).');
  }, 400_000);

  test('is told to be unresponsive while it hangs, and is ended and started again', async () => {
    const { pid = 0 } = await status(settings);
    let restarts = 0;
    const policy = { checkMs: 100, firstDelayMs: 100, maxRestarts: 1, forgetMs: 60_000 };
    const liveness = { everyMs: 100, deadlineMs: 1_000, mostMisses: 2, startMs: 60_000 };
    const restarted = () => {
      restarts += 1;
    };
    const supervisor = supervise(storeOf(settings), log, restarted, { ...policy, liveness });
    await sleep(2_000);
    process.kill(pid, 'SIGSTOP');
    expect(await status(settings)).toMatchObject({ state: 'unresponsive', pid });
    await until(async () => restarts > 0);
    expect(await status(settings)).toMatchObject({ state: 'running' });
    expect((await status(settings)).pid).not.toBe(pid);
    expect(await versionAt(embedded)).toBe('5.26.30');
    expect(lines).toContain(`Neo4j, process ${pid}, runs and does not answer; it is ended.`);
    await supervisor.stop();
  }, 400_000);

  test('refuses a password file that is not its own', async () => {
    const kept = await readFile(join(folder, 'password'), 'utf8');
    await writeFile(join(folder, 'password'), 'another-password');
    await expect(startEmbedded(settings, log)).rejects.toMatchObject({ code: 'PASSWORD_REFUSED' });
    await writeFile(join(folder, 'password'), kept);
  });

  test('says so when a process it knows nothing of has the store open', async () => {
    const known = join(folder, 'run', 'server');
    await rename(known, `${known}.aside`);
    await expect(startEmbedded(settings, log)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    await rename(`${known}.aside`, known);
    expect(await versionAt(embedded)).toBe('5.26.30');
  });

  test('keeps running after its last user once it was started detached, until it is stopped', async () => {
    expect((await startDetached(settings, log)).startedHere).toBe(false);
    await embedded.stop();
    expect(await status(settings)).toMatchObject({ state: 'running', usedBy: [], isPersistent: true });
    expect(await stopDetached(settings, log)).toBe(true);
    expect(await status(settings)).toMatchObject({ state: 'stopped', usedBy: [], isPersistent: false });
  });

  test('stops when the process that uses it is killed', async () => {
    const user = await userOf(settings);
    const { pid = 0, uri } = await status(settings);
    expect(uri).toBe(embedded.connection.uri);
    user.kill('SIGKILL');
    await until(async () => (await status(settings)).state === 'stopped');
    await until(async () => !exists(pid));
  }, 400_000);

  test('says which port is taken before anything is started', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const boltPort = typeof address === 'object' && address !== null ? address.port : 0;
    await expect(startEmbedded({ ...settings, boltPort }, log)).rejects.toMatchObject({
      code: 'PORT_TAKEN',
      message: `The port "${boltPort}" of 127.0.0.1 is in use by another program.`,
    });
    other.close();
  });
});

async function versionAt({ connection }: Embedded): Promise<string> {
  const graph = await openGraph(connection);
  try {
    return (await graph.ping()).version;
  } finally {
    await graph.close();
  }
}

/** Another process that uses the same store. Vite runs it from source, as it does with these tests. */
async function userOf(used: typeof settings) {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const script = `
    import { createViteServer } from 'vitest/node';
    const vite = await createViteServer({ root: ${JSON.stringify(root)}, configFile: false, server: { middlewareMode: true, ws: false, watch: null }, optimizeDeps: { noDiscovery: true } });
    const { startEmbedded } = await vite.ssrLoadModule('/src/embedded/embedded.ts');
    await startEmbedded(${JSON.stringify(used)}, () => undefined);
    console.log('started');`;
  const user = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = await once(user.stdout, 'data');
  expect(String(said)).toBe('started\n');
  return user;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await sleep(100);
}

function exists(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

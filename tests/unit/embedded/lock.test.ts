import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withLock } from '../../../src/embedded/lock.ts';
import { startTimeOf } from '../../../src/embedded/processes.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('withLock', () => {
  test('lets one work at a time', async () => {
    const lock = join(folder, 'one');
    const done: string[] = [];
    const work = (name: string) => async () => {
      done.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      done.push(`${name} out`);
    };
    await Promise.all([
      withLock(lock, 5_000, () => undefined, work('a')),
      withLock(lock, 5_000, () => undefined, work('b')),
    ]);
    const [first, second] = done[0] === 'a in' ? ['a', 'b'] : ['b', 'a'];
    expect(done).toEqual([`${first} in`, `${first} out`, `${second} in`, `${second} out`]);
  });

  test('is free again after work that failed', async () => {
    const lock = join(folder, 'failed');
    const failing = withLock(
      lock,
      1_000,
      () => undefined,
      () => Promise.reject(new RangeError('no')),
    );
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(lock)).toBe(false);
  });

  test('is taken over from a process that is gone', async () => {
    const lock = join(folder, 'stale');
    await writeFile(lock, '999999999');
    expect(
      await withLock(
        lock,
        1_000,
        () => undefined,
        async () => 'worked',
      ),
    ).toBe('worked');
  });

  test('is taken over when the id of its process has gone to another one', async () => {
    const lock = join(folder, 'reused');
    await writeFile(lock, `${process.ppid} 1`);
    expect(
      await withLock(
        lock,
        1_000,
        () => undefined,
        async () => 'worked',
      ),
    ).toBe('worked');
  });

  test('names the process that holds it, and gives up in time', async () => {
    const lock = join(folder, 'held');
    await writeFile(lock, `${process.ppid} ${await startTimeOf(process.ppid)}`);
    const lines: string[] = [];
    const waiting = withLock(
      lock,
      200,
      (line) => lines.push(line),
      async () => 'worked',
    );
    await expect(waiting).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining(`"${process.ppid}"`),
    });
    expect(lines).toEqual([`Waiting for process ${process.ppid}, which uses the same files.`]);
  });
});

import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tryLock, withLock } from '../../../src/embedded/lock.ts';
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

  test('is taken over at once when it names nobody', async () => {
    const lock = join(folder, 'empty');
    await writeFile(lock, '');
    expect(
      await withLock(
        lock,
        1_000,
        () => undefined,
        async () => 'worked',
      ),
    ).toBe('worked');
  });

  test('is held by one at a time of many that find a dead owner at once', async () => {
    const lock = join(folder, 'contested');
    let within = 0;
    let most = 0;
    const work = async () => {
      within += 1;
      most = Math.max(most, within);
      await new Promise((resolve) => setTimeout(resolve, 1));
      within -= 1;
    };
    for (let round = 0; round < 3; round += 1) {
      await symlink('999999999 1', lock);
      await Promise.all(Array.from({ length: 6 }, () => withLock(lock, 20_000, () => undefined, work)));
    }
    expect(most).toBe(1);
    expect((await readdir(folder)).filter((name) => name.startsWith('contested'))).toEqual([]);
  });

  test('is no file that a kill or a full disk could leave half written', async () => {
    const lock = join(folder, 'whole');
    const owner = await withLock(
      lock,
      1_000,
      () => undefined,
      () => readlink(lock),
    );
    expect(owner).toBe(`${process.pid} ${await startTimeOf(process.pid)}`);
  });

  test('names the process that holds it, and gives up in time', async () => {
    const lock = join(folder, 'held');
    await symlink(`${process.ppid} ${await startTimeOf(process.ppid)}`, lock);
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

describe('tryLock', () => {
  test('gives nothing while another task has the lock, and the lock once that has let go', async () => {
    const lock = join(folder, 'tried');
    const release = await tryLock(lock);
    expect(await tryLock(lock)).toBeUndefined();
    await release?.();
    expect(await tryLock(lock)).toBeDefined();
  });

  test('takes a lock over from a process that is gone', async () => {
    const lock = join(folder, 'tried-stale');
    await symlink('999999999 1', lock);
    expect(await tryLock(lock)).toBeDefined();
  });
});

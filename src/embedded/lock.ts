import { readFile, readlink, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockTimeout } from './errors.ts';
import { hasCode } from './has-code.ts';
import { isSameProcess, startTimeOf } from './processes.ts';

/**
 * Runs a task while no other process runs one under the same lock. A lock whose owner has ended is taken over; waiting longer than
 * `waitMs` is an error. The lock is a symbolic link that points nowhere and whose target names its owner: it is made whole in one step,
 * and on a full disk too.
 */
export async function withLock<T>(
  lock: string,
  waitMs: number,
  log: (line: string) => void,
  task: () => Promise<T>,
): Promise<T> {
  await acquire(lock, waitMs, log);
  try {
    return await task();
  } finally {
    await rm(lock, { force: true });
  }
}

/** Takes such a lock and gives its release; undefined while another task has it. */
export async function tryLock(lock: string): Promise<(() => Promise<void>) | undefined> {
  const pid = await attempt(lock, takeOverMs, () => undefined);
  return pid === undefined ? () => rm(lock, { force: true }) : undefined;
}

/** How long one may wait for another that removes the same dead owner. */
const takeOverMs = 5_000;

async function acquire(lock: string, waitMs: number, log: (line: string) => void): Promise<void> {
  const deadline = Date.now() + waitMs;
  let isLogged = false;
  for (;;) {
    const pid = await attempt(lock, waitMs, log);
    if (pid === undefined) return;
    if (Date.now() > deadline) throw lockTimeout(lock, pid);
    if (!isLogged) log(`Waiting for process ${pid}, which uses the same files.`);
    isLogged = true;
    await sleep(100);
  }
}

/** Takes a lock if no living process has it, else gives the id of that process. */
async function attempt(lock: string, waitMs: number, log: (line: string) => void): Promise<string | undefined> {
  while (!(await create(lock))) {
    const owner = await ownerOf(lock);
    if (owner === undefined) continue;
    const [pid = '', ...startTime] = owner.split(' ');
    if (await isSameProcess(Number(pid), startTime.join(' '))) return pid;
    await remove(lock, owner, waitMs, log);
  }
  return undefined;
}

/**
 * Removes the lock of a process that has ended. Several may find it at once, and one of them may hold a new lock by the time another
 * removes: so removing needs a lock too, one for each owner, under which the owner is read again.
 */
async function remove(lock: string, owner: string, waitMs: number, log: (line: string) => void): Promise<void> {
  const removal = join(dirname(lock), `${basename(lock)}-of-${owner.replaceAll(/\W+/g, '-').slice(0, 60)}`);
  await withLock(removal, waitMs, log, async () => {
    if ((await ownerOf(lock)) === owner) await rm(lock, { force: true });
  });
}

/** Creates the lock, which names this process by its id and its start time; false if there is one already. */
async function create(lock: string): Promise<boolean> {
  const owner = `${process.pid} ${await startTimeOf(process.pid)}`;
  try {
    await symlink(owner, lock);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Whom a lock names; undefined if it is gone. A plain file in its place names its owner in its text, or nobody. */
async function ownerOf(lock: string): Promise<string | undefined> {
  try {
    return await readlink(lock).catch(async (error: unknown) => {
      if (hasCode(error, 'EINVAL')) return await readFile(lock, 'utf8');
      throw error;
    });
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

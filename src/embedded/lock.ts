import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockTimeout } from './errors.ts';
import { isSameProcess, startTimeOf } from './processes.ts';

/**
 * Runs a task while no other process runs one under the same lock file.
 * A lock whose owner has ended is taken over; waiting longer than `waitMs` is an error.
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

async function acquire(lock: string, waitMs: number, log: (line: string) => void): Promise<void> {
  const deadline = Date.now() + waitMs;
  let isLogged = false;
  while (!(await create(lock))) {
    const [pid = '', ...startTime] = (await readFile(lock, 'utf8').catch(() => '')).split(' ');
    if (pid !== '' && !(await isSameProcess(Number(pid), startTime.join(' ')))) {
      await rm(lock, { force: true });
      continue;
    }
    if (Date.now() > deadline) throw lockTimeout(lock, pid);
    if (!isLogged && pid !== '') log(`Waiting for process ${pid}, which uses the same files.`);
    isLogged ||= pid !== '';
    await sleep(100);
  }
}

/** Creates the lock file with the id and the start time of this process; false if there is one already. */
async function create(lock: string): Promise<boolean> {
  const owner = `${process.pid} ${await startTimeOf(process.pid)}`;
  try {
    await writeFile(lock, owner, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

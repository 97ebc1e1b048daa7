import { readFile, rm, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { lockHeld } from './complaints.ts';
import { isProcess } from './processes.ts';

/**
 * Does `work` while no other process does it under the same lock file.
 * A lock whose owner is gone is taken over; one that is held for longer than `waitMs` is complained of.
 */
export async function withLock<T>(
  lock: string,
  waitMs: number,
  tell: (line: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  await take(lock, waitMs, tell);
  try {
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
}

async function take(lock: string, waitMs: number, tell: (line: string) => void): Promise<void> {
  const giveUp = Date.now() + waitMs;
  let told = false;
  while (!(await create(lock))) {
    const owner = await readFile(lock, 'utf8').catch(() => '');
    if (owner !== '' && !isProcess(Number(owner))) {
      await rm(lock, { force: true });
      continue;
    }
    if (Date.now() > giveUp) throw lockHeld(lock, owner);
    if (!told && owner !== '') tell(`Waiting for process ${owner}, which is busy with the same files.`);
    told ||= owner !== '';
    await sleep(100);
  }
}

/** Whether the lock file was made; false when there is one. */
async function create(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

import { readdir } from 'node:fs/promises';
import { setPriority } from 'node:os';
import type { Logger } from 'pino';

/** How nice a process for large requests is to others: it gets about a tenth of a core that another process wants whole. */
const NICENESS = 10;

/** Lets other processes go first. Linux counts threads one by one, those of the garbage collection among them; new ones are as nice as the first. */
export async function lowerPriority(log: Logger): Promise<void> {
  const threads = process.platform === 'linux' ? await readdir('/proc/self/task') : [process.pid];
  for (const thread of threads) {
    try {
      setPriority(Number(thread), NICENESS);
    } catch (err) {
      log.debug({ err }, 'A thread has ended, or keeps its priority.');
    }
  }
}

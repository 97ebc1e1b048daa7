import cluster from 'node:cluster';
import type { Logger } from 'pino';
import { keepRunning } from './keep-running.ts';

/** Processes that answer requests at one address. */
export interface Workers {
  /** Where they listen, without a path. */
  readonly url: string;
  /** Lets requests under way finish, then ends the processes. */
  readonly stop: () => Promise<void>;
}

/** A worker that does not answer for so long would be given connections and keep them. */
const patienceMs = 8_000;

/**
 * Starts so many workers, each a process that runs the same command again, and resolves when all of them listen. One that ends later, or no
 * longer answers, is replaced.
 */
export async function startWorkers(count: number, log: Logger): Promise<Workers> {
  const workers = Array.from({ length: count }, () => keepRunning(() => cluster.fork().process, log, { patienceMs }));
  const stop = async () => {
    await Promise.all(workers.map((one) => one.stop()));
  };
  try {
    const [url = ''] = await Promise.all(workers.map((one) => one.listening));
    return { url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Whether this process is a worker, and whether it is the one that warms up for all. */
export const worker = { is: cluster.isWorker, isFirst: cluster.worker?.id === 1 };

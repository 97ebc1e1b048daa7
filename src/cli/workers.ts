import cluster, { type Worker } from 'node:cluster';
import { on, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { isRecord } from '../kit/is-record.ts';
import { workerFailed } from './errors.ts';
import { answerHeartbeats, expectHeartbeat } from './heartbeat.ts';

/** Processes that answer requests at one address. */
export interface Workers {
  /** Where they listen, without a path. */
  readonly url: string;
  /** Lets requests under way finish, then ends the processes. */
  readonly stop: () => Promise<void>;
}

/** A worker that ends sooner than this after its start would end again at once. */
const shortLifeMs = 10_000;

/**
 * Starts so many workers, each a process that runs the same command again, and resolves when all of them listen. One that ends later, or no
 * longer answers, is replaced.
 */
export async function startWorkers(count: number, log: Logger): Promise<Workers> {
  const ended = new AbortController();
  const stop = async () => {
    ended.abort();
    await Promise.all(runningWorkers().map(end));
  };
  try {
    const urls = await Promise.all(Array.from({ length: count }, () => listening(cluster.fork(), log)));
    cluster.on('exit', (worker, code, signal) => {
      if (ended.signal.aborted) return;
      replace(worker, signal ?? code, log, ended.signal).catch((err: unknown) => {
        if (!ended.signal.aborted) log.error({ err }, 'A worker ended before it listened.');
      });
    });
    return { url: urls[0] ?? '', stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Whether this process is a worker, and whether it is the one that warms up for all. */
export const worker = { is: cluster.isWorker, isFirst: cluster.worker?.id === 1 };

/** Tells the process that started this worker where it listens. */
export function announce(url: string): void {
  answerHeartbeats();
  process.send?.({ kind: 'listening', url });
}

/** The address in the first message of a worker that has one. */
async function addressOf(started: Worker, signal: AbortSignal): Promise<string> {
  for await (const [message] of on(started, 'message', { signal })) {
    if (isRecord(message) && message.kind === 'listening') return String(message.url);
  }
  throw workerFailed('no address');
}

const startTimes = new WeakMap<Worker, number>();

/** The address that a worker announces once it listens. */
async function listening(started: Worker, log: Logger): Promise<string> {
  startTimes.set(started, performance.now());
  const failed = new AbortController();
  const exit = once(started, 'exit', { signal: failed.signal }).then(([code, signal]) => {
    throw workerFailed(signal ?? code);
  });
  try {
    const url = await Promise.race([addressOf(started, failed.signal), exit]);
    expectHeartbeat(started, log);
    return url;
  } finally {
    exit.catch(() => undefined);
    failed.abort();
  }
}

/** Starts another worker; after one that lived for a moment only, not at once. */
async function replace(ended: Worker, reason: string | number, log: Logger, signal: AbortSignal): Promise<void> {
  const lived = performance.now() - (startTimes.get(ended) ?? 0);
  const waitMs = lived < shortLifeMs ? shortLifeMs : 0;
  log.error({ reason, waitMs }, 'A worker ended. Another one takes its place.');
  await sleep(waitMs, undefined, { signal });
  await listening(cluster.fork(), log);
}

export function runningWorkers(): readonly Worker[] {
  return Object.values(cluster.workers ?? {}).flatMap((one) => (one === undefined || one.isDead() ? [] : [one]));
}

async function end(running: Worker): Promise<void> {
  const exit = once(running, 'exit');
  running.process.kill('SIGTERM');
  await exit;
}

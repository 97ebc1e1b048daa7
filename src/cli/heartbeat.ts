import type { Worker } from 'node:cluster';
import type { Logger } from 'pino';
import { isRecord } from '../kit/is-record.ts';

/** How often a worker is asked for a sign of life, and how many in a row it may owe. A busy one lets other work run many times a second. */
const everyMs = 2_000;
const mostOwed = 4;

/**
 * Ends a worker that no longer answers, as one that was stopped or hangs: it would be given a connection and keep it. Questions are counted
 * and not seconds, so that a machine that slept does not end them all.
 */
export function expectHeartbeat(worker: Worker, log: Logger): void {
  let owed = 0;
  worker.on('message', (message: unknown) => {
    if (isOfKind(message, 'alive')) owed = 0;
  });
  const timer = setInterval(() => {
    if (owed >= mostOwed) {
      log.error(
        { worker: worker.process.pid, seconds: (owed * everyMs) / 1000 },
        'A worker does not answer. It is ended.',
      );
      worker.process.kill('SIGKILL');
      clearInterval(timer);
    } else if (worker.isConnected()) {
      owed += 1;
      worker.send({ kind: 'alive wanted' }, ignoreLoss);
    }
  }, everyMs);
  worker.once('exit', () => clearInterval(timer));
  timer.unref();
}

/** As a worker: answers each question for a sign of life. */
export function answerHeartbeats(): void {
  process.on('message', (message: unknown) => {
    if (isOfKind(message, 'alive wanted')) process.send?.({ kind: 'alive' });
  });
}

function isOfKind(message: unknown, kind: string): boolean {
  return isRecord(message) && message.kind === kind;
}

/** A worker that has just ended gets no question; that it ended is told by its exit. */
function ignoreLoss(): void {}

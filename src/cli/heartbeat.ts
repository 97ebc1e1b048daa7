import type { ChildProcess } from 'node:child_process';
import type { Logger } from 'pino';
import { isRecord } from '../kit/is-record.ts';

/** How often a process is asked for a sign of life. A busy one lets other work run many times a second. */
const everyMs = 2_000;

/**
 * Ends a process that has not answered for so long, as one that was stopped or hangs: it would be given a connection and keep it. Questions are counted
 * and not seconds, so that a machine that slept does not end them all.
 */
export function expectHeartbeat(child: ChildProcess, patienceMs: number, log: Logger): void {
  const mostOwed = patienceMs / everyMs;
  let owed = 0;
  child.on('message', (message: unknown) => {
    if (isOfKind(message, 'alive')) owed = 0;
  });
  const timer = setInterval(() => {
    if (owed >= mostOwed) {
      const seconds = (owed * everyMs) / 1000;
      log.error({ process: child.pid, seconds }, 'A process of the server does not answer. It is ended.');
      child.kill('SIGKILL');
      clearInterval(timer);
    } else if (child.connected) {
      owed += 1;
      child.send({ kind: 'alive wanted' }, ignoreLoss);
    }
  }, everyMs);
  child.once('exit', () => clearInterval(timer));
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

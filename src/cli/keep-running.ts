import type { ChildProcess } from 'node:child_process';
import { on, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { isRecord } from '../kit/is-record.ts';
import { messageOf } from '../kit/message-of.ts';
import { workerFailed } from './errors.ts';
import { answerHeartbeats, expectHeartbeat } from './heartbeat.ts';

/** A process of this server that is replaced when it ends or no longer answers. */
export interface KeptProcess {
  /** Where it listens, without a path, once it does for the first time. Rejects if it ended before; another one is started all the same. */
  readonly listening: Promise<string>;
  /** Lets requests under way finish, then ends it for good. */
  readonly stop: () => Promise<void>;
}

/** How a process is kept. */
interface Keeping {
  /** Milliseconds without a sign of life after which it is ended. */
  readonly patienceMs: number;
  /** Is told when a process listens. */
  readonly onListening?: (url: string) => void;
  /** Is told when one that listened has ended. */
  readonly onEnd?: () => void;
}

/** A process that ends sooner than this after its start would end again at once. */
const shortLifeMs = 10_000;

/** Starts a process, and another one whenever it ends. */
export function keepRunning(
  fork: () => ChildProcess,
  log: Logger,
  { patienceMs, onListening, onEnd }: Keeping,
): KeptProcess {
  const ended = new AbortController();
  let current: ChildProcess | undefined;
  const forked = (): ChildProcess => {
    try {
      return fork();
    } catch (error) {
      void replace(messageOf(error), 0);
      throw error;
    }
  };
  const start = async (): Promise<string> => {
    const began = performance.now();
    const child = forked();
    current = child;
    running.add(child);
    const exit = reasonOfExit(child);
    void exit.then((reason) => {
      running.delete(child);
      return replace(reason, performance.now() - began);
    });
    const url = await addressOf(child, exit);
    expectHeartbeat(child, patienceMs, log);
    void exit.then(() => onEnd?.());
    onListening?.(url);
    return url;
  };
  const replace = async (reason: string | number, lived: number): Promise<void> => {
    if (ended.signal.aborted) return;
    const waitMs = lived < shortLifeMs ? shortLifeMs : 0;
    log.error({ reason, waitMs }, 'A process of the server ended. Another one takes its place.');
    try {
      await sleep(waitMs, undefined, { signal: ended.signal });
      await start();
    } catch (err) {
      if (!ended.signal.aborted) log.error({ err }, 'A process of the server ended before it listened.');
    }
  };
  const stop = async () => {
    ended.abort();
    if (current === undefined || !running.has(current)) return;
    const exit = once(current, 'exit');
    current.kill('SIGTERM');
    await exit;
  };
  return { listening: start(), stop };
}

const running = new Set<ChildProcess>();

/** The processes that this one keeps running, as far as they run now. */
export function runningProcesses(): readonly ChildProcess[] {
  return [...running];
}

/** Tells the process that started this one where it listens. */
export function announce(url: string): void {
  answerHeartbeats();
  process.send?.({ kind: 'listening', url });
}

/** Why a process ended, or could not be started. A message that did not reach it is no reason. */
function reasonOfExit(child: ChildProcess): Promise<string | number> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code ?? 'unknown'));
    child.on('error', (error) => {
      if (child.pid === undefined) resolve(error.message);
    });
  });
}

/** The address that a process announces once it listens. */
async function addressOf(child: ChildProcess, exit: Promise<string | number>): Promise<string> {
  const given = new AbortController();
  try {
    return await Promise.race([
      announced(child, given.signal),
      exit.then((reason) => {
        throw workerFailed(reason);
      }),
    ]);
  } finally {
    given.abort();
  }
}

async function announced(child: ChildProcess, signal: AbortSignal): Promise<string> {
  for await (const [message] of on(child, 'message', { signal })) {
    if (isRecord(message) && message.kind === 'listening') return String(message.url);
  }
  throw workerFailed('no address');
}

import { fork } from 'node:child_process';
import cluster, { type Worker } from 'node:cluster';
import type { Logger } from 'pino';
import type { LargeProcess } from '../api/server/large-process.ts';
import { isRecord } from '../kit/is-record.ts';
import { type KeptProcess, keepRunning } from './keep-running.ts';

/** The option of `entente start` with which this process starts the one for large requests. */
export const FOR_LARGE = '--for-large';

/** The process for large requests, with what ends it. */
export interface OwnLargeProcess extends LargeProcess {
  readonly stop: () => Promise<void>;
}

/** Runs the same command again as the process for large requests once that is wanted. `onChange` is called when it is there, or is not. */
export function createLargeProcess(log: Logger, onChange = () => {}): OwnLargeProcess {
  let kept: KeptProcess | undefined;
  let state: State = absent;
  const enter = (next: State) => {
    state = next;
    onChange();
  };
  return {
    isThere: () => state.isThere,
    url: () => state.url,
    want() {
      if (kept !== undefined) return;
      kept = keepRunning(() => fork(process.argv[1] ?? '', [...process.argv.slice(2), FOR_LARGE]), log, {
        patienceMs,
        onListening(url) {
          enter({ isThere: true, url });
          log.info('Large requests are answered by a process of their own.');
        },
        onEnd: () => enter({ ...state, url: undefined }),
      });
      kept.listening.catch((err: unknown) => log.warn({ err }, 'Large requests are answered beside the others.'));
    },
    stop: async () => kept?.stop(),
  };
}

/** On a machine that has much else to do, a process that lets others go first was silent for more than eight seconds. */
const patienceMs = 30_000;

/** What workers are told of it. */
interface State {
  readonly isThere: boolean;
  readonly url: string | undefined;
}

const absent: State = { isThere: false, url: undefined };

/** Creates the process for large requests of all workers, and lets them want it. */
export function shareLargeProcess(log: Logger): OwnLargeProcess {
  const tell = (worker: Worker | undefined) => {
    if (worker?.isConnected()) worker.send({ kind: 'large', isThere: large.isThere(), url: large.url() });
  };
  const large = createLargeProcess(log, () => Object.values(cluster.workers ?? {}).forEach(tell));
  cluster.on('message', (worker, message: unknown) => {
    if (!isRecord(message) || message.kind !== 'large wanted') return;
    large.want();
    tell(worker);
  });
  return large;
}

/** As a worker: the process for large requests of all workers. */
export function sharedLargeProcess(): LargeProcess {
  let state = absent;
  let isWanted = false;
  process.on('message', (message: unknown) => {
    if (!isRecord(message) || message.kind !== 'large') return;
    state = { isThere: message.isThere === true, url: typeof message.url === 'string' ? message.url : undefined };
  });
  return {
    isThere: () => state.isThere,
    url: () => state.url,
    want() {
      if (isWanted) return;
      isWanted = true;
      process.send?.({ kind: 'large wanted' });
    },
  };
}

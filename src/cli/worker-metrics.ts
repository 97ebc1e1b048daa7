import type { ChildProcess } from 'node:child_process';
import cluster, { type Worker } from 'node:cluster';
import type { EventEmitter } from 'node:events';
import { type MetricsData, openMetricsText } from '../api/server/metrics.ts';
import { isRecord } from '../kit/is-record.ts';
import { metricsLate } from './errors.ts';
import { runningProcesses } from './keep-running.ts';

/** Reads the metrics of one process. */
export type ReadMetrics = () => Promise<MetricsData>;

/** How long a process is waited for. One that is busy for longer is left out. */
const patienceMs = 2_000;

/**
 * Lets workers ask for the metrics of all processes: a request for metrics reaches one worker, which asks the process that started it, and that
 * asks them all and adds its own.
 */
export function shareMetrics(readOwn: ReadMetrics): void {
  cluster.on('message', (asking: Worker, message: unknown) => {
    if (!isMessage(message, 'text wanted')) return;
    const { id } = message;
    void collectMetrics(readOwn).then(
      (text) => asking.isConnected() && asking.send({ kind: 'text', id, text }),
      (error: unknown) => asking.isConnected() && asking.send({ kind: 'text', id, error: String(error) }),
    );
  });
}

/** The metrics of this process and of those that it keeps running, as text. */
export async function collectMetrics(readOwn: ReadMetrics): Promise<string> {
  const others = runningProcesses().filter((one) => one.connected);
  const all = await Promise.all([readOwn(), ...others.map((one) => metricsOf(one).catch(() => []))]);
  return await openMetricsText(all);
}

async function metricsOf(child: ChildProcess): Promise<MetricsData> {
  const { data = [] } = await exchange(child, (message) => child.send(message), 'data wanted', 'data');
  return data;
}

/** As a worker: hands over its own metrics when they are asked for. Gives how to ask for the metrics of all processes. */
export function answerForMetrics(readOwn: ReadMetrics): () => Promise<string> {
  process.on('message', (message: unknown) => {
    if (!isMessage(message, 'data wanted')) return;
    void readOwn().then((data) => process.send?.({ kind: 'data', id: message.id, data }));
  });
  return async () => {
    const { text } = await exchange(process, (message) => process.send?.(message), 'text wanted', 'text');
    if (typeof text !== 'string') throw metricsLate();
    return text;
  };
}

/** Sends a message and gives the one that answers it. */
function exchange(
  from: EventEmitter,
  send: (message: Message) => void,
  question: string,
  answer: string,
): Promise<Message> {
  const id = nextId();
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      from.removeListener('message', listen);
    };
    const listen = (message: unknown) => {
      if (!isMessage(message, answer) || message.id !== id) return;
      stop();
      resolve(message);
    };
    const timer = setTimeout(() => {
      stop();
      reject(metricsLate());
    }, patienceMs);
    from.on('message', listen);
    send({ kind: question, id });
  });
}

/** A message between the processes of a server: what is wanted, or the metrics of one process, or the text of all. */
interface Message {
  readonly kind: string;
  readonly id: string;
  readonly data?: MetricsData;
  readonly text?: string;
}

/** Both ends of the channel are this program, so a message of a kind holds what that kind does. */
function isMessage(value: unknown, kind: string): value is Message {
  return isRecord(value) && value.kind === kind && typeof value.id === 'string';
}

let exchanges = 0;

/** Tells one exchange from another, also those of other workers. */
function nextId(): string {
  exchanges += 1;
  return `${process.pid}-${exchanges}`;
}

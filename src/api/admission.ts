import type { EndSignal } from '../kit/end-signal.ts';

/** Lets large requests in only as long as what they and their answers may hold in memory stays bounded. Small requests never wait. */
export interface Admission {
  /** Resolves when a request with an answer of so many values may run; what it gives ends its stay. Rejects with the reason of the signal. */
  readonly enter: (values: number, signal: EndSignal) => Promise<() => void>;
  /** Whether the request with this signal still waits. */
  readonly isWaiting: (signal: EndSignal) => boolean;
  /** Notes bytes that wait to be sent; what it gives takes them off again. */
  readonly hold: (bytes: number) => () => void;
}

/** What may be in memory at a time. */
export interface AdmissionBounds {
  /** Values in the answers of all requests that run. One request always runs. */
  readonly values: number;
  /** Bytes of answers that wait to be sent. */
  readonly bytes: number;
}

/** An answer with so few values is small. */
export const SMALL_ANSWER_VALUES = 10_000;

/** Milliseconds after which the oldest request that waits is let in before any other. */
const PATIENCE_MS = 2_000;

interface Waiting {
  readonly values: number;
  readonly since: number;
  readonly signal: EndSignal;
  readonly start: () => void;
}

/** Creates an admission with nothing inside. Of the requests that wait, the oldest that fits is let in. */
export function createAdmission({ values: mostValues, bytes: mostBytes }: AdmissionBounds): Admission {
  const queue = new Set<Waiting>();
  let [running, bytes] = [0, 0];

  const fits = (values: number) => bytes < mostBytes && (running === 0 || running + values <= mostValues);
  const admitNext = () => {
    for (const one of queue) {
      if (fits(one.values)) one.start();
      else if (performance.now() - one.since > PATIENCE_MS) return;
    }
  };
  const stay = (values: number) => {
    running += values;
    return onlyOnce(() => {
      running -= values;
      admitNext();
    });
  };
  const wait = (values: number, signal: EndSignal) =>
    new Promise<() => void>((resolve, reject) => {
      const leave = () => {
        queue.delete(one);
        signal.removeEventListener('abort', fail);
      };
      const fail = () => {
        leave();
        reject(signal.reason);
      };
      const start = () => {
        leave();
        resolve(stay(values));
      };
      const one: Waiting = { values, since: performance.now(), signal, start };
      queue.add(one);
      signal.addEventListener('abort', fail, { once: true });
    });

  return {
    async enter(values, signal) {
      if (values <= SMALL_ANSWER_VALUES) return ignore;
      signal.throwIfAborted();
      return queue.size === 0 && fits(values) ? stay(values) : await wait(values, signal);
    },
    isWaiting: (signal) => [...queue].some((one) => one.signal === signal),
    hold(more) {
      bytes += more;
      return onlyOnce(() => {
        bytes -= more;
        admitNext();
      });
    },
  };
}

function onlyOnce(end: () => void): () => void {
  let hasEnded = false;
  return () => {
    if (hasEnded) return;
    hasEnded = true;
    end();
  };
}

/** A small request has nothing to give back. */
function ignore(): void {}

import { shareNextRun } from './share-next-run.ts';

/**
 * Milliseconds for which what was read of the state of the graph may be used, from the beginning of the read. A write waits `SETTLING_MS` before
 * it returns, so nothing is answered from before a load once that load has returned, by any process and without a read for each request.
 */
const RECENT_MS = 50;

/** Milliseconds that a write waits after its commit: twice as long, so that neither clocks nor timers need to be exact. */
export const SETTLING_MS = 2 * RECENT_MS;

/** A value of the graph that any process may change. */
export interface RecentValue<T> {
  /** The value at a moment after the call. Calls at the same time share one read. */
  readonly current: () => Promise<T>;
  /** The value where it was read within the last `RECENT_MS`; else undefined. Halfway through that time the next read begins. */
  readonly recent: () => T | undefined;
  /** The value as it was last read. */
  readonly last: () => T | undefined;
  /** The same where it was first read more than `RECENT_MS` ago, so that no value of before is in use any more, of this or of another query; else undefined. */
  readonly settled: () => T | undefined;
}

/** Follows a value that takes a query to read. */
export function followValue<T>(read: () => Promise<T>, now: () => number = () => performance.now()): RecentValue<T> {
  let last: T | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let changedAt = Number.NEGATIVE_INFINITY;
  let isRenewing = false;
  const current = shareNextRun(async () => {
    const beganAt = now();
    const value = await read();
    if (value !== last) changedAt = now();
    last = value;
    readAt = beganAt;
    return value;
  });
  const renew = () => {
    if (isRenewing) return;
    isRenewing = true;
    const end = () => {
      isRenewing = false;
    };
    current().then(end, end);
  };
  const recent = () => {
    const age = now() - readAt;
    if (age > RECENT_MS) return undefined;
    if (age > RECENT_MS / 2) renew();
    return last;
  };
  const settled = () => (now() - changedAt > RECENT_MS ? last : undefined);
  return { current, recent, last: () => last, settled };
}

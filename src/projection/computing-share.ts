import type { EndSignal } from '../kit/end-signal.ts';

/** What the tasks of one request compute together. Turns are shared out between shares, however many tasks each has. */
export interface ComputingShare {
  /** Milliseconds that its tasks have computed. */
  readonly usedMs: () => number;
  /** Whether its tasks are to end. */
  readonly hasEnded: () => boolean;
  /** Throws if its tasks are to end, or have used their allowance. */
  readonly expectMore: () => void;
  /** Runs some work and adds the time that it took. */
  readonly charge: <T>(work: () => T) => T;
}

/** Bounds of a share. */
export interface ComputingBounds {
  /** Ends the tasks, with its reason. */
  readonly signal?: EndSignal | undefined;
  readonly allowance?: ComputingAllowance | undefined;
  /** Is told once, when the tasks have computed for so long. It may abort the signal. */
  readonly whenLong?: { readonly milliseconds: number; readonly tell: () => void } | undefined;
}

/** How long the tasks of a share may compute, and the error with which more is refused. */
export interface ComputingAllowance {
  readonly milliseconds: number;
  readonly error: () => Error;
}

/** Creates a share that has used nothing. */
export function createComputingShare({ signal, allowance, whenLong }: ComputingBounds = {}): ComputingShare {
  let used = 0;
  let isTold = whenLong === undefined;
  return {
    usedMs: () => used,
    hasEnded: () => signal?.aborted === true,
    expectMore() {
      signal?.throwIfAborted();
      if (!isTold && whenLong !== undefined && used >= whenLong.milliseconds) {
        isTold = true;
        whenLong.tell();
        signal?.throwIfAborted();
      }
      if (allowance !== undefined && used >= allowance.milliseconds) throw allowance.error();
    },
    charge(work) {
      const stop = used < EXACT_FROM_MS ? startWallClock() : startClock();
      try {
        return work();
      } finally {
        used += stop();
      }
    },
  };
}

/** Milliseconds from which on processor time is charged. Most requests end before, and to read it twice took a tenth of a request for paths. */
const EXACT_FROM_MS = 10;

/** Milliseconds since the call. */
function startWallClock(): () => number {
  const began = performance.now();
  return () => performance.now() - began;
}

/** Milliseconds of processor time since the call. On a busy machine more time passes; other threads can only make it longer than it was here. */
function startClock(): () => number {
  const began = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return Math.min(performance.now() - began, (user + system) / 1000);
  };
}

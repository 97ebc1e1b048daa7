import { type ComputingShare, createComputingShare } from './computing-share.ts';

/** A long computation that yields now and then, so that the event loop can run other work. */
export type CooperativeTask<T> = Generator<void, T>;

/** Runs a task that yields to other requests. */
export type Compute = <T>(task: CooperativeTask<T>) => Promise<T>;

/**
 * Runs a task in slices. Between two turns of the event loop, all tasks of this process together run for a few milliseconds: one slice of a long
 * task, or many short tasks. The next slice goes to the share that has computed least, so a short task waits for one slice of the long ones; every
 * fourth goes to the share that has waited longest.
 * Tasks of one share run one after the other, so that only one of them holds what it has built so far.
 * A task ends early with the reason of the signal of its share, or when the share has used its allowance.
 */
export function runCooperatively<T>(
  steps: CooperativeTask<T>,
  share: ComputingShare = createComputingShare(),
): Promise<T> {
  return new Promise((resolve, reject) => {
    const job: Job = {
      share,
      run(until) {
        try {
          share.expectMore();
          const value = share.charge(() => sliceOf(steps, until));
          if (value === undefined) return true;
          resolve(value.result);
        } catch (error) {
          // Nobody reads what a task gives that ends early.
          steps.return(undefined as never);
          reject(error);
        }
        return false;
      },
    };
    enqueue(job);
  });
}

/** Milliseconds after which tasks yield to the event loop. */
const SLICE_MS = 5;

/** Advances a task up to a time, by one step at least; gives its result once it has ended. */
function sliceOf<T>(steps: CooperativeTask<T>, until: number): { readonly result: T } | undefined {
  do {
    const step = steps.next();
    if (step.done === true) return { result: step.value };
  } while (performance.now() < until);
  return undefined;
}

/** A task that waits for its next slice. */
interface Job {
  readonly share: ComputingShare;
  /** Runs one slice, up to a time; returns whether another is needed. */
  readonly run: (until: number) => boolean;
}

/** Tasks that wait, in the order in which they came. */
const waiting = new Set<Job>();

/** How many slices had been run when a share last had one, or came. */
const turns = new WeakMap<ComputingShare, number>();

/** When tasks are to yield to the event loop, by `performance.now()`; undefined where none has run since it last turned. */
let turnEnds: number | undefined;

/** Whether a slice runs now: a task may start another one. */
let isRunning = false;

/** Slices run so far. */
let slices = 0;

function enqueue(job: Job): void {
  waiting.add(job);
  if (!turns.has(job.share)) turns.set(job.share, slices);
  if (!isRunning) runWaiting();
}

/** Runs tasks that wait until they are to yield. */
function runWaiting(): void {
  const until = turnEnds ?? beginTurn();
  isRunning = true;
  try {
    while (waiting.size > 0 && performance.now() < until) runNext(until);
  } finally {
    isRunning = false;
  }
}

function beginTurn(): number {
  turnEnds = performance.now() + SLICE_MS;
  setImmediate(afterTurn);
  return turnEnds;
}

function afterTurn(): void {
  turnEnds = undefined;
  if (waiting.size > 0) runWaiting();
}

function runNext(until: number): void {
  const job = nextJob();
  if (job === undefined) return;
  turns.set(job.share, slices);
  if (!job.run(until)) waiting.delete(job);
}

/** One in so many slices goes to the share that has waited longest, so that none waits for ever. */
const LONGEST_EVERY = 4;

/** The first task of the share whose turn it is. */
function nextJob(): Job | undefined {
  slices += 1;
  const rankOf = slices % LONGEST_EVERY === 0 ? lastTurnOf : usedBy;
  let next: Job | undefined;
  for (const job of waiting) if (next === undefined || rankOf(job) < rankOf(next)) next = job;
  return next;
}

/** Tasks of a share that has ended come first: they leave at once. */
function usedBy({ share }: Job): number {
  return share.hasEnded() ? -1 : share.usedMs();
}

function lastTurnOf({ share }: Job): number {
  return turns.get(share) ?? 0;
}

/** Adds an amount of work; returns whether the task should yield now. */
export type YieldCheck = (work: number) => boolean;

/** Creates a check that is true whenever more than `most` work was done since it was last true. */
export function yieldAfter(most: number): YieldCheck {
  let done = 0;
  return (work) => {
    done += work;
    if (done <= most) return false;
    done = 0;
    return true;
  };
}

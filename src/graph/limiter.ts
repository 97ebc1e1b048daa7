import type { EndSignal } from '../kit/end-signal.ts';

/** Runs a bounded number of tasks at a time; the others queue. The owner with the fewest running tasks is next; of its tasks, the one that came first. */
export interface Limiter {
  readonly run: <T>(task: () => Promise<T>, queueing: Queueing) => Promise<T>;
  readonly load: () => LimiterLoad;
}

/** Tasks of a limiter now, and since it was created. */
export interface LimiterLoad {
  readonly running: number;
  readonly waiting: number;
  /** Most tasks that run at a time. */
  readonly limit: number;
  /** Tasks that were started. */
  readonly started: number;
  /** Tasks that left the queue before they were started: they waited too long, or were aborted. */
  readonly abandoned: number;
}

/** Whose task it is, how long it may wait in the queue, what else ends the wait, and the error it then fails with. */
export interface Queueing {
  readonly maxWaitMs: number;
  /** Also tells the owner: tasks with the same signal share their turns. */
  readonly signal?: EndSignal | undefined;
  readonly timeoutError: () => Error;
  /** Whether the task is part of much work. Such tasks leave some places to others. */
  readonly isLarge?: boolean | undefined;
}

/** A task that waits or runs. */
interface Task {
  readonly owner: object;
  readonly isLarge: boolean;
}

/** A limiter that runs at most `concurrency` tasks at a time, and at most `mostLarge` that are part of much work. */
export function createLimiter(concurrency: number, mostLarge: number = concurrency): Limiter {
  const queue = new Map<Task, () => void>();
  const running = new Set<Task>();
  let started = 0;
  let abandoned = 0;
  let large = 0;
  const mayStart = ({ isLarge }: Task) => running.size < concurrency && (!isLarge || large < mostLarge);
  const start = (task: Task) => {
    running.add(task);
    if (task.isLarge) large += 1;
    started += 1;
  };
  const release = (task: Task) => {
    running.delete(task);
    if (task.isLarge) large -= 1;
    for (let next = nextOf(queue, running, mayStart); next !== undefined; next = nextOf(queue, running, mayStart)) {
      const resume = queue.get(next);
      queue.delete(next);
      start(next);
      resume?.();
    }
  };
  return {
    async run(work, queueing) {
      const { signal, isLarge = false } = queueing;
      const task: Task = { owner: signal ?? {}, isLarge };
      if (mayStart(task)) start(task);
      else
        await enqueue(queue, task, queueing).catch((error: unknown) => {
          abandoned += 1;
          throw error;
        });
      try {
        return await work();
      } finally {
        release(task);
      }
    },
    load: () => ({ running: running.size, waiting: queue.size, limit: concurrency, started, abandoned }),
  };
}

/** Of the tasks that may start, the first whose owner has the fewest running. */
function nextOf(
  queue: ReadonlyMap<Task, unknown>,
  running: ReadonlySet<Task>,
  mayStart: (task: Task) => boolean,
): Task | undefined {
  const counts = new Map<object, number>();
  for (const { owner } of running) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  let best: Task | undefined;
  for (const task of queue.keys()) {
    if (!mayStart(task)) continue;
    const count = counts.get(task.owner) ?? 0;
    if (count === 0) return task;
    if (best === undefined || count < (counts.get(best.owner) ?? 0)) best = task;
  }
  return best;
}

/** Resolves when the task has been started; one that times out or is aborted leaves the queue. */
function enqueue(
  queue: Map<Task, () => void>,
  task: Task,
  { maxWaitMs, signal, timeoutError }: Queueing,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', fail);
    };
    const fail = () => {
      queue.delete(task);
      settle();
      reject(timeoutError());
    };
    const timer = setTimeout(fail, maxWaitMs);
    signal?.addEventListener('abort', fail, { once: true });
    queue.set(task, () => {
      settle();
      resolve();
    });
  });
}

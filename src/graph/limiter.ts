/** Runs a bounded number of tasks at a time; the others queue, first come, first served. */
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

/** How long a task may wait in the queue, what else ends the wait, and the error it then fails with. */
export interface Queueing {
  readonly maxWaitMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly timeoutError: () => Error;
}

/** A limiter that runs at most `concurrency` tasks at a time. */
export function createLimiter(concurrency: number): Limiter {
  const queue = new Set<() => void>();
  let running = 0;
  let started = 0;
  let abandoned = 0;
  const release = () => {
    const [next] = queue;
    if (next === undefined) running -= 1;
    else next();
  };
  const acquire = async (queueing: Queueing) => {
    if (running < concurrency) running += 1;
    else
      await enqueue(queue, queueing).catch((error: unknown) => {
        abandoned += 1;
        throw error;
      });
    started += 1;
  };
  return {
    async run(task, queueing) {
      await acquire(queueing);
      try {
        return await task();
      } finally {
        release();
      }
    },
    load: () => ({ running, waiting: queue.size, limit: concurrency, started, abandoned }),
  };
}

/** Resolves when the task may run; one that times out or is aborted leaves the queue. */
function enqueue(queue: Set<() => void>, { maxWaitMs, signal, timeoutError }: Queueing): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      queue.delete(start);
      clearTimeout(timer);
      signal?.removeEventListener('abort', fail);
    };
    const start = () => {
      leave();
      resolve();
    };
    const fail = () => {
      leave();
      reject(timeoutError());
    };
    const timer = setTimeout(fail, maxWaitMs);
    signal?.addEventListener('abort', fail, { once: true });
    queue.add(start);
  });
}

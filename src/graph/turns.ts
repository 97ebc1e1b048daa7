/** So many pieces of work run at a time; the others wait for their turn, first come, first served. */
export interface Turns {
  readonly take: <T>(work: () => Promise<T>, wait: Wait) => Promise<T>;
}

/** How long a turn is waited for, who may end the waiting, and what it ends with where the turn does not come. */
export interface Wait {
  readonly patienceMs: number;
  readonly signal?: AbortSignal | undefined;
  readonly impatient: () => Error;
}

/** Turns for work of which `width` pieces run at a time. */
export function createTurns(width: number): Turns {
  const waiting = new Set<() => void>();
  let running = 0;
  const next = () => {
    const [first] = waiting;
    if (first === undefined) running -= 1;
    else first();
  };
  const turn = async (wait: Wait) => {
    if (running >= width) return await queued(waiting, wait);
    running += 1;
  };
  return {
    async take(work, wait) {
      await turn(wait);
      try {
        return await work();
      } finally {
        next();
      }
    },
  };
}

/** Resolves when it is this one's turn; whoever gives up leaves the queue. */
function queued(waiting: Set<() => void>, { patienceMs, signal, impatient }: Wait): Promise<void> {
  return new Promise((resolve, reject) => {
    const leave = () => {
      waiting.delete(enter);
      clearTimeout(timer);
      signal?.removeEventListener('abort', giveUp);
    };
    const enter = () => {
      leave();
      resolve();
    };
    const giveUp = () => {
      leave();
      reject(impatient());
    };
    const timer = setTimeout(giveUp, patienceMs);
    signal?.addEventListener('abort', giveUp, { once: true });
    waiting.add(enter);
  });
}

/** Resolves when a document of this length may be parsed. */
export type DocumentPace = (length: number) => Promise<void>;

/** One in so many documents is the one that has waited longest. */
const OLDEST_EVERY = 4;

/**
 * Lets one new document be parsed, checked and compiled between two turns of the event loop, which takes some ten milliseconds for a long one. Many that
 * come at once then do not hold up the requests beside them. The shortest is next, so a small question does not wait for long ones.
 */
export function createDocumentPace(): DocumentPace {
  const waiting = new Set<{ readonly length: number; readonly start: () => void }>();
  let isBusy = false;
  let started = 0;
  const startNext = () => {
    started += 1;
    let [next] = waiting;
    if (next === undefined) {
      isBusy = false;
      return;
    }
    if (started % OLDEST_EVERY !== 0) for (const one of waiting) if (one.length < next.length) next = one;
    waiting.delete(next);
    setImmediate(startNext);
    next.start();
  };
  return (length) => {
    if (isBusy) return new Promise((start) => waiting.add({ length, start }));
    isBusy = true;
    setImmediate(startNext);
    return Promise.resolve();
  };
}

/** A long computation that yields now and then, so that the event loop can run other work. */
export type CooperativeTask<T> = Generator<void, T>;

/** Milliseconds after which a task yields to the event loop. */
const SLICE_MS = 5;

/** Runs a task and yields to the event loop between slices. */
export async function runCooperatively<T>(steps: CooperativeTask<T>): Promise<T> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
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

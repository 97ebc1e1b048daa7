/** Long work in steps: between two of them other work may have its turn. */
export type CooperativeTask<T> = Generator<void, T>;

/** Does all steps at once. */
export function runToEnd<T>(steps: CooperativeTask<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Milliseconds of steps after which other work has its turn. */
const SLICE_MS = 5;

/** Does one step after the other, and lets what is waiting have its turn between them. */
export async function runCooperatively<T>(steps: CooperativeTask<T>): Promise<T> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - began < SLICE_MS) continue;
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
}

/** Adds work to what was done since the last turn, and tells whether other work should have its turn now. */
export type YieldCheck = (work: number) => boolean;

/** A pace at which no more than so much work is done between two turns, and what came last. */
export function yieldAfter(most: number): YieldCheck {
  let done = 0;
  return (work) => {
    done += work;
    if (done <= most) return false;
    done = 0;
    return true;
  };
}

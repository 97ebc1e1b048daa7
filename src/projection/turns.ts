/** Long work in steps: between two of them other work may have its turn. */
export type Steps<T> = Generator<void, T>;

/** Does all steps at once. */
export function doAll<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Milliseconds of steps after which other work has its turn. */
const A_TURN = 5;

/** Does one step after the other, and lets what is waiting have its turn between them. */
export async function doInTurns<T>(steps: Steps<T>): Promise<T> {
  let began = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - began < A_TURN) continue;
    await new Promise((resolve) => setImmediate(resolve));
    began = performance.now();
  }
}

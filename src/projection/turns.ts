/** Long work in steps: between two of them other work may have its turn. */
export type Steps<T> = Generator<void, T>;

/** Does all steps at once. */
export function doAll<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** Does one step after the other, and lets what is waiting have its turn between them. */
export async function doInTurns<T>(steps: Steps<T>): Promise<T> {
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

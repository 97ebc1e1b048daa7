import type { CooperativeTask } from '../../../src/projection/cooperative-task.ts';

/** Runs a task to its end without yielding to the event loop. */
export function runToEnd<T>(steps: CooperativeTask<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

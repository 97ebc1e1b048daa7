import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8, for the whole process, to expect that no object lasts. V8 learns from the seeds, whose records do last, and would then
 * also put the records of millions of rows where they are slow to collect. For applications alone: a library leaves V8 as it is.
 */
export function expectShortLives(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}

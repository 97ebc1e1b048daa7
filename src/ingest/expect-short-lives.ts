import { setFlagsFromString } from 'node:v8';

/**
 * Turns off V8's pretenuring for the whole process. V8 learns from the seeds, whose records live long, and would then allocate the
 * records of millions of rows in the old generation, where they are slow to collect. For applications only, not for a library.
 */
export function expectShortLives(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}

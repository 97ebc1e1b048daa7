import { setFlagsFromString } from 'node:v8';

/**
 * Turns off V8's pretenuring for the whole process. V8 learns from the seeds, whose records live long, and would then allocate the
 * records of millions of rows in the old generation, where they are slow to collect. What is kept for later rows is small beside the rows that
 * pass, so the heap may double between two full collections and not grow fourfold. For applications only, not for a library.
 */
export function expectShortLives(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString('--heap-growing-percent=100');
}

import { setFlagsFromString } from 'node:v8';

/**
 * Has every object begin among the short-lived ones. Left to itself V8 sees that what a plan makes of the seeds stays, and so puts
 * what it makes of millions of rows among what stays as well, where it is slow to tidy away.
 */
export function expectShortLives(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}

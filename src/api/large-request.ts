import type { ExecutionResult } from 'graphql';
import { RequestError } from '../errors.ts';

/** Ends a large request that another process is to answer. No client gets to see it. */
export class LargeRequestError extends RequestError {
  constructor() {
    super('SERVICE_BUSY', 'The request is large, and another process is to answer it.');
  }
}

/** Whether the result is that of a large request which another process is to answer. */
export function isLeftToAnother({ errors }: ExecutionResult): boolean {
  return errors?.some(({ originalError }) => originalError instanceof LargeRequestError) === true;
}

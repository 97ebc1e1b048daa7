import { RequestError } from '../../errors.ts';

/** A place in a list of changes that no page of it gave. */
export function notACursor(written: string): RequestError {
  return new RequestError('BAD_CURSOR', `"${written}" is no cursor of a list of changes.`, {
    hint: 'Give the "endCursor" of the page before, or leave "after" out.',
  });
}

/** A page size that is not served. */
export function pageOutOfRange(first: number, most: number): RequestError {
  return new RequestError('BAD_USER_INPUT', `The page size "${first}" does not lie between 0 and ${most}.`, {
    hint: `Ask for 0 to ${most} with "first", and for the rest with "after".`,
  });
}

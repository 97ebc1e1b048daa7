import { RequestError } from '../../errors.ts';

/** A bound of a thread that is none, or larger than a thread may be. */
export function badThreadBound(argument: string, value: number, most: number): RequestError {
  const message = `The argument "${argument}" of a thread is ${value}, and it takes a number from 1 to ${most}.`;
  return new RequestError('BAD_USER_INPUT', message, { at: argument, hint: `Ask for ${most} or fewer.` });
}

/** A page of a timeline that is empty or larger than one may be. */
export function badTimelinePage(value: number, most: number): RequestError {
  const message = `The argument "first" of a timeline is ${value}, and a page holds from 1 to ${most} entries.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at: 'first',
    hint: `Ask for ${most} or fewer, and page on with "after".`,
  });
}

/** More actors than one timeline is made of. */
export function tooManyActors(count: number, most: number): RequestError {
  const message = `The argument "ids" of a timeline has ${count} ids, and it takes ${most} at the most.`;
  return new RequestError('BAD_USER_INPUT', message, { at: 'ids', hint: 'Ask for several timelines.' });
}

/** A cursor that no timeline has handed out. */
export function badTimelineCursor(cursor: string): RequestError {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
  const message = `The argument "after" of a timeline is "${shown}", which is no cursor of one.`;
  return new RequestError('BAD_CURSOR', message, { at: 'after', hint: 'Hand back an "endCursor" of the same list.' });
}

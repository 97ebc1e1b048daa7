import { RequestError } from '../errors.ts';

/** Refuses an integer outside the range of an argument. */
export function expectInteger(argument: string, value: number, most: number, least = 1): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  const message = `The argument "${argument}" is ${value}; it must be an integer from ${least} to ${most}.`;
  throw new RequestError('BAD_USER_INPUT', message, { at: argument, hint: `Use a value from ${least} to ${most}.` });
}

/** Refuses a number outside the range of an argument. */
export function expectNumber(argument: string, value: number, least: number, most: number): void {
  if (value >= least && value <= most) return;
  const message = `The argument "${argument}" is ${value}; it must be a number from ${least} to ${most}.`;
  throw new RequestError('BAD_USER_INPUT', message, { at: argument, hint: `Use a value from ${least} to ${most}.` });
}

/** Refuses a list with more ids than an argument accepts. */
export function expectAtMost(argument: string, ids: readonly unknown[], most: number): void {
  if (ids.length <= most) return;
  const message = `The argument "${argument}" has ${ids.length} ids; the limit is ${most}.`;
  throw new RequestError('BAD_USER_INPUT', message, { at: argument, hint: 'Split them over several requests.' });
}

/** A cursor that does not belong to the list. */
export function invalidCursor(list: string, cursor: string): RequestError {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
  const message = `The argument "after" of ${list} is "${shown}", which is not a cursor of this list.`;
  const hint = 'Use an "endCursor" of the same list, or omit "after".';
  return new RequestError('BAD_CURSOR', message, { at: 'after', hint });
}

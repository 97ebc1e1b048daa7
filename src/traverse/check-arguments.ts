import { RequestError } from '../errors.ts';

/** Refuses an integer outside the range of an argument. */
export function expectInteger(argument: string, value: number, most: number, least = 1): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  const message = `The argument "${argument}" is ${value}; it must be an integer from ${least} to ${most}.`;
  throw new RequestError('BAD_USER_INPUT', message, { at: argument, hint: `Use a value from ${least} to ${most}.` });
}

/** Refuses the size of a page that is too large; one of no items tells how many there are. */
export function expectPageSize(argument: 'first' | 'last', value: number, most: number): void {
  expectInteger(argument, value, most, 0);
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
export function invalidCursor(list: string, cursor: string, argument: 'after' | 'before' = 'after'): RequestError {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
  const message = `The argument "${argument}" of ${list} is "${shown}", which is not a cursor of this list.`;
  const hint = `Use a cursor of the same list, or omit "${argument}".`;
  return new RequestError('BAD_CURSOR', message, { at: argument, hint });
}

/** A page requested from both ends of a list. */
export function bothEnds(list: string): RequestError {
  const message = `The arguments "first" and "last" of ${list} are both given.`;
  return new RequestError('BAD_USER_INPUT', message, { at: 'last', hint: 'Give one of them.' });
}

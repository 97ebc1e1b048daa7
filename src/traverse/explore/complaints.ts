import { RequestError } from '../../errors.ts';

/** More nodes than one question of the explorer takes. */
export function tooManyNodes(argument: string, count: number, most: number): RequestError {
  const message = `The argument "${argument}" has ${count} ids, and it takes ${most} at the most.`;
  return new RequestError('BAD_USER_INPUT', message, { at: argument, hint: 'Ask for them in several requests.' });
}

/** A number of things outside what one answer gives. */
export function badCount(argument: string, value: number, most: number): RequestError {
  const message = `The argument "${argument}" is ${value}, and it takes a number from 1 to ${most}.`;
  return new RequestError('BAD_USER_INPUT', message, { at: argument, hint: `Ask for ${most} or fewer.` });
}

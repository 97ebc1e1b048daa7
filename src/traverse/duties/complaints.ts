import { RequestError } from '../../errors.ts';

/** Duties are to be followed further than is done, or not at all. */
export function depthOutOfRange(depth: number, deepest: number): RequestError {
  const message = `The depth "${depth}" is not between 1 and ${deepest}.`;
  return new RequestError('BAD_USER_INPUT', message, { hint: `Ask for a depth from 1 to ${deepest}.` });
}

import { RequestError } from '../../errors.ts';

/** An id that names no kind of node, where any kind can be meant. */
export function badGlobalId(argument: string, id: string): RequestError {
  const message = `The argument "${argument}" holds "${id}", which is no global id.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at: argument,
    hint: 'Write the type in front, as in "State:japan".',
  });
}

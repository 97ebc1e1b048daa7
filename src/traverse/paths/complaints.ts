import { RequestError } from '../../errors.ts';

/** A number lies beyond its limit. */
export function notWithin(name: string, value: number, limit: number): RequestError {
  const message = `"${name}" is "${value}"; it is a whole number from 1 to ${limit}.`;
  return new RequestError('BAD_USER_INPUT', message, { hint: `Ask for a "${name}" from 1 to ${limit}.` });
}

/** More nodes are named than one search takes. */
export function tooManyNodes(name: string, count: number, limit: number): RequestError {
  const message = `"${name}" names ${count} nodes; one search takes ${limit} at most.`;
  return new RequestError('BAD_USER_INPUT', message, { hint: `Name ${limit} nodes or fewer in "${name}".` });
}

/** A path needs a start and an end. */
export function noNodes(name: string): RequestError {
  return new RequestError('BAD_USER_INPUT', `"${name}" names no node.`, { hint: `Name at least one in "${name}".` });
}

/** A weight below zero would make a longer path a cheaper one. */
export function weightUnusable(kind: string, value: number): RequestError {
  const message = `The weight of "${kind}" is "${value}"; it is a number from 0 to 1000.`;
  return new RequestError('BAD_USER_INPUT', message, { hint: 'Give each kind of link a weight from 0 to 1000.' });
}

/** A path over no kind of link leads nowhere. */
export function noKinds(): RequestError {
  const hint = 'Name a kind of link, or leave "through" out for the default ones.';
  return new RequestError('BAD_USER_INPUT', '"through" names no kind of link.', { hint });
}

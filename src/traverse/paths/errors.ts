import { RequestError } from '../../errors.ts';

/** A path needs a start and an end. */
export function noNodes(name: string): RequestError {
  return new RequestError('BAD_USER_INPUT', `The argument "${name}" has no ids.`, {
    hint: `Give at least one id in "${name}".`,
  });
}

/** A weight below zero would make a longer path a cheaper one. */
export function weightUnusable(kind: string, value: number): RequestError {
  const message = `The weight of "${kind}" is "${value}"; it must be between 0 and 1000.`;
  return new RequestError('BAD_USER_INPUT', message, { hint: 'Give each kind of link a weight from 0 to 1000.' });
}

/** A path over no kind of link leads nowhere. */
export function noKinds(): RequestError {
  const hint = 'Give at least one kind of link, or omit "through" for the default ones.';
  return new RequestError('BAD_USER_INPUT', 'The argument "through" has no kind of link.', { hint });
}

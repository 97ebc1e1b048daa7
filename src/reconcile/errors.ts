import { RequestError } from '../errors.ts';

/** A parameter that holds no such JSON as the specification asks for. */
export function batchUnreadable(parameter: string, problem: string): RequestError {
  const hint = 'Write it as the Reconciliation API 0.2 says; docs/reconciling.md has an example.';
  return new RequestError('BAD_REQUEST', `The parameter "${parameter}" cannot be read: ${problem}.`, { hint });
}

/** More queries, or more rows, than one request may bring. */
export function batchTooLarge(count: number, most: number): RequestError {
  const hint = `Send at most ${most} at a time.`;
  return new RequestError('REQUEST_ENTITY_TOO_LARGE', `The batch holds ${count} entries.`, { hint });
}

/** A property that no type has. */
export function propertyUnknown(id: string, known: readonly string[]): RequestError {
  return new RequestError('BAD_USER_INPUT', `There is no property "${id}".`, { hint: `Use ${known.join(', ')}.` });
}

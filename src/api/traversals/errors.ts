import { RequestError } from '../../errors.ts';
import type { EdgeType } from '../../model/edge-types.ts';

/** A list with too few or too many values. */
export function wrongCount(field: string, argument: string, count: number, least: number, most: number): RequestError {
  const values = most === 1 ? 'one value' : `from ${least} to ${most} different values`;
  const message = `"${field}" takes ${values} in "${argument}", not ${count}.`;
  const hint =
    count < least ? `Name more in "${argument}".` : `Name fewer in "${argument}", or ask in several requests.`;
  return new RequestError('BAD_USER_INPUT', message, { at: field, hint });
}

/** Ids of one day with `asOf` of another. */
export function idsOfAnotherDay(field: string, day: string, asOf: string): RequestError {
  const message = `The argument "asOf" of "${field}" is ${asOf}, but its ids are of ${day}.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at: field,
    hint: 'Use the same day for both, or ids without a day.',
  });
}

/** A request for links that were left out of memory because the graph exceeds the limit. */
export function notInMemory(field: string, type: EdgeType): RequestError {
  const message = `"${field}" needs edges of type ${type}, which this server left out of memory: the graph has more links than its limit.`;
  return new RequestError('TOO_EXPENSIVE', message, {
    at: field,
    hint: 'Raise ENTENTE_MEMORY_LINKS on the server above the number of links in the graph.',
  });
}

import { RequestError } from '../../errors.ts';

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
  const message = `"${field}" is asked as of ${asOf}, and its ids name the day ${day}.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at: field,
    hint: 'Give both the same day, or the ids without a day.',
  });
}

/** An id of another type than the argument accepts. */
export function idOfAnotherType(label: string, id: string): RequestError {
  const message = `"${id}" was given where the id of a thing of type ${label} is expected.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at: id,
    hint: `Give an id of type ${label}, or its slug alone.`,
  });
}

/** A request for links that were left out of memory because the graph exceeds the limit. */
export function notInMemory(field: string, what: string): RequestError {
  const message = `"${field}" needs ${what}, and this server has left them out of memory: the graph has more links than it may hold.`;
  return new RequestError('TOO_EXPENSIVE', message, {
    at: field,
    hint: 'Have ENTENTE_MEMORY_LINKS of the server raised above the number of links of the graph.',
  });
}

/** An id without a type, where any type is accepted. */
export function badGlobalId(argument: string, id: string): RequestError {
  const message = `The argument "${argument}" holds "${id}", which is no global id.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at: argument,
    hint: 'Write the type in front, as in "State:japan".',
  });
}

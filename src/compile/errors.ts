import { RequestError } from '../errors.ts';

/** A page size outside what one page may hold. */
export function badPageSize(at: string, argument: string, value: number, largest: number): RequestError {
  const message = `The argument "${argument}" of ${at} is ${value}, and a page holds from 0 to ${largest}.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at,
    hint: `Ask for ${largest} or fewer, and page on with "after".`,
  });
}

/** A page asked for from both of its ends. */
export function bothEnds(at: string): RequestError {
  const message = `${at} has both "first" and "last", and a page is read from one end.`;
  return new RequestError('BAD_USER_INPUT', message, { at, hint: 'Leave one of them out.' });
}

/** More ids than one field looks up. */
export function tooManyIds(at: string, count: number, most: number): RequestError {
  const message = `The argument "ids" of ${at} has ${count} ids, and at most ${most} are looked up at once.`;
  return new RequestError('BAD_USER_INPUT', message, { at, hint: 'Ask for them in several requests.' });
}

/** An id of a type that cannot stand where it was given. */
export function idOfAnotherType(at: string, id: string, wanted: readonly string[]): RequestError {
  const message = `"${id}" was given to ${at}, which takes ids of ${wanted.join(' or ')}.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at,
    hint: `Give the id of a thing of type ${wanted.join(' or ')}.`,
  });
}

/** An id that names another day than the one that is asked about. */
export function idOfAnotherDay(at: string, id: string): RequestError {
  const message = `"${id}" was given to ${at}, which is not asked as of the day that the id names.`;
  const hint = 'Ask inside asOf(date, certainty) with that day, or give the id without "@" and what follows.';
  return new RequestError('BAD_USER_INPUT', message, { at, hint });
}

/** Ids of several days where one field is answered as of one day. */
export function idsOfSeveralDays(at: string): RequestError {
  const message = `The ids given to ${at} name several days, and a field is answered as of one day.`;
  return new RequestError('BAD_USER_INPUT', message, { at, hint: 'Ask for each day by itself, under an alias.' });
}

/** A number of hits outside what one search gives. */
export function badHitCount(at: string, value: number, most: number): RequestError {
  const message = `The argument "first" of ${at} is ${value}, and a search gives from 1 to ${most} hits.`;
  return new RequestError('BAD_USER_INPUT', message, { at, hint: 'Search for more words to have fewer hits.' });
}

/** A text that is too long to be searched for, counted in letters or in words. */
export function searchTooLong(at: string, size: number, what: string, most: number): RequestError {
  const message = `The argument "text" of ${at} has ${size} ${what}, and at most ${most} are searched for.`;
  return new RequestError('BAD_USER_INPUT', message, { at, hint: 'Search for the words that matter most.' });
}

/** A cursor that this list has not handed out. */
export function badCursor(at: string, argument: string, cursor: string): RequestError {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
  const message = `The argument "${argument}" of ${at} is "${shown}", which is no cursor of this list.`;
  return new RequestError('BAD_CURSOR', message, {
    at,
    hint: 'Take it from "cursor", "endCursor" or "startCursor" of the same list.',
  });
}

/** A `where` with too many levels of `and`, `or` and `not`. */
export function filterTooDeep(at: string, deepest: number): RequestError {
  const message = `The argument "where" of ${at} nests "and", "or" and "not" more than ${deepest} deep.`;
  return new RequestError('TOO_EXPENSIVE', message, { at, hint: 'Write the condition with fewer levels.' });
}

/** An operation that is not in the document. */
export function unknownOperation(name: string | undefined, known: readonly string[]): RequestError {
  const message =
    name === undefined
      ? `The document holds ${known.length} operations and the request names none of them.`
      : `The document has no operation called "${name}".`;
  const hint =
    known.length === 0 ? 'Send a document with a query.' : `Set "operationName" to one of: ${known.join(', ')}.`;
  return new RequestError('BAD_REQUEST', message, { hint });
}

/** An operation that is no query. */
export function onlyQueries(operation: string): RequestError {
  const message = `The operation is a ${operation}, and only queries are answered here.`;
  return new RequestError('WRITES_REFUSED', message, { hint: 'Change facts in the seed files and load them.' });
}

/** A question whose worst case is over the budget. */
export function tooExpensive(at: string, rows: number, most: number): RequestError {
  const message = `The question can touch ${rows} rows, pages multiplied, and the limit is ${most}. Most of them come from "${at}".`;
  return new RequestError('TOO_EXPENSIVE', message, { at, hint: `Give "${at}" or a list above it a smaller "first".` });
}

/** A question whose answer can hold more values than are told. */
export function tooManyValues(at: string, values: number, most: number): RequestError {
  const message = `The answer can hold ${values} values, and the limit is ${most}. Most of them come from "${at}".`;
  return new RequestError('TOO_EXPENSIVE', message, { at, hint: `Ask for fewer fields or rows of "${at}".` });
}

/** A question of more root fields than are asked of the graph at once; `at` is the first one too many. */
export function tooManyRoots(at: string, roots: number, most: number): RequestError {
  const message = `The question has ${roots} root fields, and the limit is ${most}. The first one too many is "${at}".`;
  return new RequestError('TOO_EXPENSIVE', message, { at, hint: 'Ask in several requests.' });
}

/** A question whose plan has too many fields: an interface multiplies what is asked of it by its types. */
export function planTooLarge(at: string, most: number): RequestError {
  const message = `The question has more than ${most} fields, each counted once for each type that can stand in its place. It grew too large at "${at}".`;
  const hint = 'Ask for fewer fields below interfaces, or for those of one type with "... on".';
  return new RequestError('TOO_EXPENSIVE', message, { at, hint });
}

/** A question that follows too many lists and links, or filters by too many conditions. */
export function tooManySteps(at: string, most: number): RequestError {
  const message = `The question follows more than ${most} lists and links, counts and conditions of filters included, each once for each type that can stand in its place. It grew too large at "${at}".`;
  const hint = 'Ask in several requests; below interfaces ask for the links of one type with "... on".';
  return new RequestError('TOO_EXPENSIVE', message, { at, hint });
}

import { RequestError } from '../errors.ts';

/** A page size outside what one page may hold. */
export function badPageSize(at: string, argument: string, value: number, largest: number): RequestError {
  const message = `The argument "${argument}" of ${at} is ${value}; it must be between 0 and ${largest}.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at,
    hint: `Use ${largest} or less, and read further pages with "after".`,
  });
}

/** A page requested from both ends. */
export function bothEnds(at: string): RequestError {
  const message = `${at} has both "first" and "last".`;
  return new RequestError('BAD_USER_INPUT', message, {
    at,
    hint: 'Remove one of them: "first" reads a page from the start of the list, "last" from its end.',
  });
}

/** More ids than one field looks up. */
export function tooManyIds(at: string, count: number, most: number): RequestError {
  const message = `The argument "ids" of ${at} has ${count} ids; the limit is ${most}.`;
  return new RequestError('BAD_USER_INPUT', message, { at, hint: 'Send the ids in several requests.' });
}

/** An id of another day than that of the snapshot. */
export function idOfAnotherDay(at: string, id: string): RequestError {
  const message = `The id "${id}" in ${at} names a day that is not the day of the snapshot around it.`;
  const hint = 'Use it inside asOf(date, certainty) with that day, or remove "@" and what follows from the id.';
  return new RequestError('BAD_USER_INPUT', message, { at, hint });
}

/** Ids of several days in one field. */
export function idsOfSeveralDays(at: string): RequestError {
  const message = `The ids in ${at} name several days; a field takes ids of one day.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at,
    hint: 'Select the field once for each day, under an alias.',
  });
}

/** A cursor that is not one of this list. */
export function badCursor(at: string, argument: string, cursor: string): RequestError {
  const shown = cursor.length > 40 ? `${cursor.slice(0, 40)}…` : cursor;
  const message = `The argument "${argument}" of ${at} is "${shown}", which is not a cursor of this list.`;
  return new RequestError('BAD_CURSOR', message, {
    at,
    hint: 'Use a value of "cursor", "endCursor" or "startCursor" of the same list.',
  });
}

/** A `where` with too many levels of links, `and`, `or` and `not`. */
export function filterTooDeep(at: string, deepest: number): RequestError {
  const message = `The argument "where" of ${at} nests links, "and", "or" and "not" more than ${deepest} levels deep.`;
  return new RequestError('TOO_EXPENSIVE', message, { at, hint: 'Write the condition with fewer levels.' });
}

/** An operation that is not in the document. */
export function unknownOperation(name: string | undefined, known: readonly string[]): RequestError {
  const message =
    name === undefined
      ? `The document has ${known.length} operations and the request names none of them.`
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

/** A smaller page with which a request would be within its budget. */
export interface PageChange {
  /** The list; undefined for all lists of the request. */
  readonly at: string | undefined;
  readonly argument: 'first' | 'last';
  readonly size: number;
}

/** A request that can touch more rows than the budget allows. */
export function tooExpensive(at: string, rows: number, most: number, change: PageChange | undefined): RequestError {
  const message = `The request can touch ${rows} rows, page sizes multiplied; the limit is ${most}. Most of them come from "${at}".`;
  return new RequestError('TOO_EXPENSIVE', message, {
    at,
    hint: change === undefined ? `Give "${at}" and the lists above it a smaller "first".` : pageHint(change),
  });
}

/** A request whose answer can have more values than the budget allows. */
export function tooManyValues(at: string, values: number, most: number, change: PageChange | undefined): RequestError {
  const message = `The answer can have ${values} values; the limit is ${most}. Most of them come from "${at}".`;
  return new RequestError('TOO_EXPENSIVE', message, {
    at,
    hint: change === undefined ? `Select fewer fields or rows of "${at}".` : pageHint(change),
  });
}

/** A request for which more of the graph has to be read than the budget allows. */
export function tooManyReads(at: string, reads: number, most: number, change: PageChange | undefined): RequestError {
  const message = `The request can read ${reads} nodes and links to find its rows; the limit is ${most}. Most of them are read for "${at}".`;
  return new RequestError('TOO_EXPENSIVE', message, {
    at,
    hint: change === undefined ? 'Ask for fewer lists at once, or leave out conditions of filters.' : pageHint(change),
  });
}

/** The page with which the request passes, unless the graph is loaded anew. */
function pageHint({ at, argument, size }: PageChange): string {
  const list = at === undefined ? 'every list' : `"${at}"`;
  return `Give ${list} the argument "${argument}: ${size}", or less.`;
}

/** A request with too many root fields; `at` is the first one over the limit. */
export function tooManyRoots(at: string, roots: number, most: number): RequestError {
  const message = `The request has ${roots} root fields; the limit is ${most}. The first one over it is "${at}".`;
  return new RequestError('TOO_EXPENSIVE', message, { at, hint: 'Split it into several requests.' });
}

/** A request with too many fields: an interface multiplies what is selected of it by its types. */
export function planTooLarge(at: string, most: number): RequestError {
  const message = `The request has more than ${most} fields; below an interface a field counts once for each type. The limit is passed at "${at}".`;
  const hint = 'Select fewer fields below interfaces, or those of one type with "... on".';
  return new RequestError('TOO_EXPENSIVE', message, { at, hint });
}

/** A request with too many lists, links, counts and conditions. */
export function tooManySteps(at: string, most: number): RequestError {
  const message = `The request has more than ${most} lists, links, counts and conditions of filters; below an interface each counts once for each type. The limit is passed at "${at}".`;
  const hint = 'Split it into several requests; below interfaces select the links of one type with "... on".';
  return new RequestError('TOO_EXPENSIVE', message, { at, hint });
}

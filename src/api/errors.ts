import { RequestError } from '../errors.ts';

/** Fields nested too deep; `at` is the path of the first one over the limit. */
export function tooDeep(at: string, limit: number): RequestError {
  const message = `The field "${at}" is nested more than ${limit} levels deep.`;
  return refused(message, at, 'Remove levels, or select what is below in another request.');
}

/** An operation or a fragment with too many fields. */
export function tooManyFields(at: string, count: number, limit: number): RequestError {
  const message = `The document has ${shown(count)} fields, those of fragments counted for each spread; the limit is ${limit}. Most of them are below "${at}".`;
  return refused(message, at, `Select fewer fields below "${at}", or split the document into several requests.`);
}

/** An introspection query that multiplies the lists of the schema. */
export function tooMuchIntrospection(at: string, count: number, limit: number): RequestError {
  const message = `The introspection query can give ${shown(count)} values; the limit is ${limit}. Most of them come from "${at}".`;
  return refused(message, at, `Select fewer fields or fewer nested lists below "${at}".`);
}

/** Variables that are too large. */
export function variablesTooLarge(at: string, limit: number): RequestError {
  const message = `The variables have more than ${limit} bytes. Most of them are in "$${at}".`;
  return refused(message, `$${at}`, `Make "$${at}" smaller, or split the request.`);
}

/** A variable whose lists and objects are nested too deep. */
export function variableTooDeep(at: string, limit: number): RequestError {
  const message = `The variable "$${at}" has more than ${limit} levels of lists and objects.`;
  return refused(message, `$${at}`, `Write "$${at}" with fewer levels of lists and objects.`);
}

/** An answer that is too long to send. */
export function answerTooLarge(at: string, limit: number): RequestError {
  const message = `The answer is longer than ${limit} bytes. Most of them come from "${at}".`;
  return refused(message, at, `Select fewer rows or fewer fields below "${at}".`);
}

/** An id whose type is not that of the actor it names. */
export function idOfAnother(id: string, type: string, slug: string): RequestError {
  const message = `The id "${id}" has the wrong type: "${slug}" is of type ${type}.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at: id,
    hint: `Use "${type}:${slug}" if that is what you mean.`,
  });
}

function refused(message: string, at: string, hint: string): RequestError {
  return new RequestError('TOO_EXPENSIVE', message, { at, hint });
}

/** Nested fragments can multiply to numbers that are not worth writing out. */
function shown(count: number): string {
  return count > 1e9 ? 'over a billion' : String(count);
}

import { RequestError } from '../errors.ts';

/** Fields stand deeper in each other than is answered; `at` is the way down to the first one too deep. */
export function tooDeep(at: string, limit: number): RequestError {
  const message = `The field "${at}" stands deeper than ${limit} fields inside each other.`;
  return refused(message, at, 'Take out levels, or ask for what is below in a request of its own.');
}

/** An operation or a fragment with too many fields. */
export function tooManyFields(at: string, count: number, limit: number): RequestError {
  const message = `The document asks for ${told(count)} fields with its fragments spread, and the limit is ${limit}. Most of them stand below "${at}".`;
  return refused(message, at, `Ask for fewer fields below "${at}", or ask in several requests.`);
}

/** A question about the schema itself that multiplies its lists. */
export function tooMuchIntrospection(at: string, count: number, limit: number): RequestError {
  const message = `The question about the schema can give ${told(count)} values, and the limit is ${limit}. Most of them come from "${at}".`;
  return refused(message, at, `Ask for fewer fields or fewer lists inside each other below "${at}".`);
}

/** Variables with more text than is taken. */
export function variablesTooLarge(at: string, limit: number): RequestError {
  const message = `The variables hold more than ${limit} bytes. Most of them stand in "$${at}".`;
  return refused(message, `$${at}`, `Make "$${at}" smaller, or ask in several requests.`);
}

/** A variable whose lists and objects stand too deep in each other. */
export function variableTooDeep(at: string, limit: number): RequestError {
  const message = `The variable "$${at}" has more than ${limit} levels of lists and objects.`;
  return refused(message, `$${at}`, `Write "$${at}" with fewer levels.`);
}

/** An answer that grew larger than is sent. */
export function answerTooLarge(at: string, limit: number): RequestError {
  const message = `The answer is longer than ${limit} bytes. Most of them come from "${at}".`;
  return refused(message, at, `Ask for fewer rows or fewer fields below "${at}".`);
}

/** An id whose type is not that of the actor it names. */
export function idOfAnother(id: string, type: string, slug: string): RequestError {
  const message = `The id "${id}" names another type than the graph knows: "${slug}" is of type ${type}.`;
  return new RequestError('BAD_USER_INPUT', message, {
    at: id,
    hint: `Write "${type}:${slug}" if that is what you mean.`,
  });
}

function refused(message: string, at: string, hint: string): RequestError {
  return new RequestError('TOO_EXPENSIVE', message, { at, hint });
}

/** Fragments in fragments multiply beyond what is worth writing out. */
function told(count: number): string {
  return count > 1e9 ? 'over a billion' : String(count);
}

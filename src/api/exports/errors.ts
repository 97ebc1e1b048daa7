import { GraphError, RequestError } from '../../errors.ts';
import { closestMatch } from '../../kit/closest-match.ts';

/** Something that cannot be exported. */
export function unknownExport(what: string, known: readonly string[]): RequestError {
  const nearest = closestMatch(what, known);
  const hint = nearest
    ? `Write "${nearest}". "entente export" and "/export" list all.`
    : '"entente export" and "/export" list all: nouns such as stances, their links such as pacts.parties, and graphs.';
  return new RequestError('NOT_FOUND', `There is no export "${what}".`, { hint });
}

/** A kind of file in which something cannot be written. */
export function unknownFormat(what: string, format: string, known: readonly string[]): RequestError {
  const hint = `Use one of: ${known.join(', ')}.`;
  return new RequestError('BAD_USER_INPUT', `"${what}" cannot be written as "${format}".`, { hint });
}

/** An option that the export does not take. */
export function unknownOption(what: string, option: string, known: readonly string[]): RequestError {
  const nearest = closestMatch(option, known);
  const hint = nearest ? `Write "${nearest}".` : `It takes: ${known.join(', ')}.`;
  return new RequestError('BAD_USER_INPUT', `The export "${what}" takes no "${option}".`, { hint });
}

/** An option that stands twice. */
export function repeatedOption(option: string): RequestError {
  return new RequestError('BAD_USER_INPUT', `"${option}" is given more than once.`, { hint: 'Leave one of them.' });
}

/** A value that is neither an object of JSON nor one of GraphQL. */
export function unreadableValue(option: string, text: string, cause: unknown): RequestError {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const hint = `Write an object as in the API: {actor: {ids: ["japan"]}}, or the same as JSON.`;
  return new RequestError('BAD_USER_INPUT', `"${option}" is "${shown}", which is not an object.`, { hint, cause });
}

/** A value that is not one of a closed list. */
export function notOneOf(option: string, value: string, known: readonly string[]): RequestError {
  const nearest = closestMatch(value, known);
  const hint = nearest ? `Write "${nearest}".` : `Use one of: ${known.join(', ')}.`;
  return new RequestError('BAD_USER_INPUT', `"${option}" has the value "${value}", which does not exist.`, { hint });
}

/** A day that is none. */
export function noDay(option: string, value: string): RequestError {
  const hint = 'Write a day, a month or a year: 2001-07-16, 2001-07 or 2001.';
  return new RequestError('BAD_USER_INPUT', `"${option}" is "${value}", which is not a day.`, { hint });
}

/** A certainty without a day to which it could apply. */
export function certaintyWithoutDay(): RequestError {
  const hint = 'Add "asOf", or leave "certainty" out.';
  return new RequestError('BAD_USER_INPUT', '"certainty" is given without "asOf".', { hint });
}

/** A matrix with more than one window. */
export function severalWindows(count: number): RequestError {
  const hint = 'Leave "windows" out, or choose one with "from" and "asOf".';
  return new RequestError('BAD_USER_INPUT', `The alignment has ${count} windows; a matrix has one.`, { hint });
}

/** A load that ended while an export was being written, so that its parts are of two versions. */
export function graphChanged(): GraphError {
  const hint = 'Export it again.';
  return new GraphError('CONFLICT', 'The graph changed while it was exported.', { hint });
}

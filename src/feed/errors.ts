import { RequestError } from '../errors.ts';
import { closestMatch } from '../kit/closest-match.ts';

/** An option that the feed does not take. */
export function unknownOption(option: string, known: readonly string[]): RequestError {
  const nearest = closestMatch(option, known);
  const hint = nearest ? `Write "${nearest}".` : `It takes: ${known.join(', ')}.`;
  return new RequestError('BAD_USER_INPUT', `A feed takes no "${option}".`, { hint });
}

/** A kind of change that does not exist. */
export function unknownKind(kind: string, known: readonly string[]): RequestError {
  const nearest = closestMatch(kind, known);
  const hint = nearest ? `Write "${nearest}".` : `Use some of: ${known.join(', ')}.`;
  return new RequestError('BAD_USER_INPUT', `There is no kind of change "${kind}".`, { hint });
}

/** Kinds beside propositions, of which only stances are. */
export function kindsWithPropositions(): RequestError {
  const hint = 'Leave "kinds" out, or "propositions".';
  return new RequestError('BAD_USER_INPUT', 'Only stances change on a proposition.', { hint });
}

/** A number of entries that is none, or too large. */
export function badLimit(text: string, most: number): RequestError {
  const hint = `Write a whole number from 1 to ${most}.`;
  return new RequestError('BAD_USER_INPUT', `"limit" is "${text}".`, { hint });
}

/** A day that is none. */
export function badDay(option: string, text: string): RequestError {
  const hint = 'Write a day, a month or a year: 2001-07-16, 2001-07 or 2001.';
  return new RequestError('BAD_USER_INPUT', `"${option}" is "${text}", which is not a day.`, { hint });
}

/** Actors that no node has. */
export function unknownActors(ids: readonly string[]): RequestError {
  const hint = 'Search for the actor, or use its ISO code.';
  return new RequestError('UNKNOWN_ID', `No actor has the id ${ids.map((id) => `"${id}"`).join(' or ')}.`, { hint });
}

/** More changes between the two days than are read for a feed. */
export function tooManyChanges(most: number): RequestError {
  const hint = 'Choose a later "from", or fewer actors or kinds.';
  return new RequestError('TOO_EXPENSIVE', `There are more than ${most} changes between these days.`, { hint });
}

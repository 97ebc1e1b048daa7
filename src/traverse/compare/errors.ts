import { RequestError } from '../../errors.ts';

/** A normalisation that the mode does not support. */
export function unsuitedNormalise(normalise: string, mode: string, suited: readonly string[]): RequestError {
  const message = `The normalisation "${normalise}" cannot be used with the mode "${mode}".`;
  return badInput(message, `Use ${suited.map((one) => `"${one}"`).join(' or ')}.`);
}

/** A number below 1, such as the size of a window. */
export function notPositive(what: string, value: number): RequestError {
  return badInput(`The ${what} is ${value}; it must be at least 1.`, `Use a ${what} of 1 or more.`);
}

/** More actors or propositions than an alignment accepts. */
export function tooManyNamed(what: string, count: number, most: number): RequestError {
  const message = `The list has ${count} ${what}; the limit is ${most}.`;
  return new RequestError('TOO_EXPENSIVE', message, { hint: `Give ${most} ${what} or fewer.` });
}

/** An argument that only applies to stances. */
export function onlyOfStances(what: string, source: string): RequestError {
  const message = `The argument "${what}" requires the source "STANCES", but the source is "${source}".`;
  return badInput(message, `Omit "${what}", or use the source "STANCES".`);
}

/** Votes or events without a list of actors: all of them would be too many. */
export function actorsNotNamed(source: string): RequestError {
  return badInput(`The source "${source}" requires a list of actors.`, 'Give their ids in "actors".');
}

function badInput(message: string, hint: string): RequestError {
  return new RequestError('BAD_USER_INPUT', message, { hint });
}

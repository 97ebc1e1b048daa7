import { RequestError } from '../../errors.ts';

/** A way of dividing that has no meaning in this mode. */
export function unsuitedNormalise(normalise: string, mode: string, suited: readonly string[]): RequestError {
  const message = `The normalisation "${normalise}" does not go with the mode "${mode}".`;
  return badInput(message, `Ask for ${suited.map((one) => `"${one}"`).join(' or ')}.`);
}

/** A number that is to be at least one, such as the size of a window. */
export function notPositive(what: string, value: number): RequestError {
  return badInput(`The ${what} is "${value}", and the least there can be is 1.`, `Give a ${what} of 1 or more.`);
}

/** More actors or propositions than are set against each other. */
export function tooManyNamed(what: string, count: number, most: number): RequestError {
  const message = `The list names ${count} ${what}, and the limit is ${most}.`;
  return new RequestError('TOO_EXPENSIVE', message, { hint: `Name ${most} ${what} or fewer.` });
}

/** An argument that only stances know. */
export function onlyOfStances(what: string, source: string): RequestError {
  const message = `The argument "${what}" goes with the source "STANCES", and the source is "${source}".`;
  return badInput(message, `Leave out "${what}", or ask for the source "STANCES".`);
}

/** Votes or events of nobody in particular: there are too many to take them all. */
export function actorsNotNamed(source: string): RequestError {
  return badInput(`The source "${source}" takes actors by name, and none are named.`, 'Name them in "actors".');
}

function badInput(message: string, hint: string): RequestError {
  return new RequestError('BAD_USER_INPUT', message, { hint });
}

import type { LimitingArgument, NoPath, ReasonKind } from './connections-result.ts';
import type { Nearest } from './nearest-day.ts';

/** The name that an argument has where it is asked. */
const argumentNames: Readonly<Record<LimitingArgument, string>> = {
  AVOID: 'avoid',
  VIA: 'via',
  MAX_DEGREE: 'maxDegree',
  ONE_PARTY: 'oneParty',
  ORDER: 'order',
  AS_OF: 'asOf',
  MAX_HOPS: 'maxHops',
  THROUGH: 'through',
};

/** Ids that match no node. They are reported, never ignored. */
export function unknownEndpoint(unknown: readonly string[]): NoPath {
  const names = unknown.map((name) => `"${name}"`).join(', ');
  return { ...noPath('UNKNOWN_ENDPOINT', `The graph has no node named ${names}.`), unknown };
}

/** A path passes no node twice, so none leads from a node to itself. */
export function same(name: string): NoPath {
  return noPath('SAME', `Start and end are both "${name}", and a path passes no node twice.`);
}

/** The search ended before it had seen all there is. */
export function limitReached(): NoPath {
  const detail =
    'No path was found before a limit of the search was met; there may be one, and what keeps it out is not known.';
  return noPath('LIMIT_REACHED', detail);
}

/** A path is there once these are lifted. */
export function excludedBy(filters: readonly LimitingArgument[]): NoPath {
  const names = filters.map((filter) => `"${argumentNames[filter]}"`).join(', ');
  const detail =
    filters.length === 1
      ? `There is a path, and ${names} keeps it out.`
      : `There is a path, and ${names} together keep it out; to lift one of them is not enough.`;
  return { ...noPath('EXCLUDED_BY', detail), excludedBy: filters };
}

/** There is a path, only not on that day; where a limit was met, the nearest day is not known. */
export function notOnDate({ day: nearest, isCut }: Nearest): NoPath {
  const detail = isCut
    ? 'There is a path if days are left aside; a limit of the search was met before the nearest day with one was found.'
    : nearest === null
      ? 'There is a path if days are left aside; no day was found on which all links of one hold.'
      : `There is no path on that day; the nearest day with one is ${nearest}.`;
  return { ...noPath('NOT_ON_DATE', detail), excludedBy: ['AS_OF'], nearest };
}

/** There is a path, only a longer one. */
export function beyondMaxHops(maxHops: number, hops: number): NoPath {
  const detail = `There is no path of ${maxHops} links or fewer; the shortest found has ${hops}.`;
  return { ...noPath('BEYOND_MAX_HOPS', detail), excludedBy: ['MAX_HOPS'], hops };
}

/** Nothing connects the two, whatever is lifted. */
export function notConnected(hops: number): NoPath {
  return noPath('NOT_CONNECTED', `No path of ${hops} links or fewer connects the ends, over links of any kind.`);
}

function noPath(reason: ReasonKind, detail: string): NoPath {
  return { reason, detail, excludedBy: [], nearest: null, hops: null, unknown: [] };
}

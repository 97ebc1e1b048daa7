import type { Condition } from './location.ts';

/** The Cypher names a condition may use: the link just followed, and what the row above binds. */
export interface Names {
  readonly link: string;
  readonly above: { readonly [part in Condition['part']]: string };
}

/**
 * Prints a condition. `heldOn`: the half-open period [since, until) of the link can cover the day: it began by then and is
 * not known to have ended before. Without a beginning it is known for the day it is attested on, and for no other.
 * POSSIBLE reading: a partial day counts from its first to its last day.
 */
export function printCondition({ part, day }: Condition, { link, above }: Names): string {
  const first = `${above[part]}.${day}Earliest`;
  const last = `${above[part]}.${day}Latest`;
  const begun = `${link}.sinceEarliest <= ${last} AND coalesce(${link}.untilLatest > ${first}, true)`;
  const attested = `${link}.attestedOnEarliest <= ${last} AND ${link}.attestedOnLatest >= ${first}`;
  return `(${begun} OR ${attested})`;
}

/** The link was held on the day of the thing that the row above binds as this part. */
export function heldOn(part: Condition['part'], day: string): Condition {
  return { kind: 'heldOn', part, day };
}

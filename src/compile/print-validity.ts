import type { Validity } from './location.ts';
import type { AsOf, Valid } from './plan.ts';

/** Prints what makes a thing valid on the day that the question is asked as of; `name` is its Cypher variable. */
export function printValidity({ validity, label, asOf }: Valid, name: string): string {
  const condition = conditionOf(validity, name, asOf);
  return label === undefined ? condition : `(NOT ${name}:${label} OR ${condition})`;
}

function conditionOf(validity: Validity, name: string, asOf: AsOf): string {
  switch (validity.kind) {
    case 'period':
      return covering(validity, name, asOf);
    case 'dated':
      return dated(name, validity.property, asOf);
    case 'latest':
      return latest(name, asOf);
    case 'inForce':
      return inForce(name, asOf);
  }
}

/** A period covers a day: begun by then and not over; a missing bound counts as the validity says. */
function covering(validity: Extract<Validity, { kind: 'period' }>, name: string, asOf: AsOf): string {
  const inside = `(${begun(validity, name, asOf)} AND ${notOver(validity, name, asOf)})`;
  return attests(validity) ? `(${inside} OR ${attested(name, asOf)})` : inside;
}

function attests({ noStart, noEnd }: Extract<Validity, { kind: 'period' }>): boolean {
  return noStart === 'attested' || noEnd === 'attested';
}

function begun(
  { noStart }: Extract<Validity, { kind: 'period' }>,
  name: string,
  { first, last, certainty }: AsOf,
): string {
  const known = certainty === 'CERTAIN' ? `${name}.sinceLatest <= $${first}` : `${name}.sinceEarliest <= $${last}`;
  const counts = noStart === 'always' || (noStart === 'unknown' && certainty === 'POSSIBLE');
  return `coalesce(${known}, ${counts})`;
}

function notOver(
  { noEnd }: Extract<Validity, { kind: 'period' }>,
  name: string,
  { first, last, certainty }: AsOf,
): string {
  if (certainty === 'POSSIBLE') return `coalesce(${name}.untilLatest > $${first}, true)`;
  const missing = {
    open: 'true',
    flagged: `${name}.certain`,
    attested: `${name}.attestedOnEarliest >= $${last}`,
    unknown: 'false',
  };
  return `coalesce(${name}.untilEarliest > $${last}, ${missing[noEnd]}, false)`;
}

/** A source shows it on the day itself: on one of its readings, or on the very day where that must be sure. */
function attested(name: string, { first, last, certainty }: AsOf): string {
  const [from, to] = [`${name}.attestedOnEarliest`, `${name}.attestedOnLatest`];
  return certainty === 'CERTAIN'
    ? `coalesce(${from} = ${to} AND $${first} = $${last} AND ${from} = $${first}, false)`
    : `coalesce(${from} <= $${last} AND ${to} >= $${first}, false)`;
}

function dated(name: string, property: string, { first, last, certainty }: AsOf): string {
  return certainty === 'CERTAIN'
    ? `coalesce(${name}.${property}Latest <= $${first}, false)`
    : `coalesce(${name}.${property}Earliest <= $${last}, true)`;
}

/** The latest recorded stance: no other of the same holder on the same proposition is later and still by the day. */
function latest(name: string, { first, last, certainty }: AsOf): string {
  const later =
    certainty === 'CERTAIN'
      ? `later.dateLatest > ${name}.dateEarliest AND later.dateEarliest <= $${last}`
      : `later.dateEarliest > ${name}.dateLatest AND later.dateLatest <= $${first}`;
  const by = certainty === 'CERTAIN' ? `${name}.dateLatest <= $${first}` : `${name}.dateEarliest <= $${last}`;
  const others = `MATCH (${name})<-[:HOLDS]-(holder:Actor)-[:HOLDS]->(later:Stance)-[:ABOUT]->(:Proposition)<-[:ABOUT]-(${name})`;
  return `(${by} AND NOT EXISTS { ${others} WHERE later <> ${name} AND ${later} })`;
}

function inForce(name: string, asOf: AsOf): string {
  const period = covering(periodInForce, 'period', asOf);
  return `EXISTS { MATCH (${name})<-[:IMPOSES]-(:Pact)-[:IN_FORCE]->(period:Period) WHERE ${period} }`;
}

/** When a period in force counts: an unknown start is possible, a missing end is none where both bounds are certain. */
export const periodInForce = { kind: 'period', noStart: 'unknown', noEnd: 'flagged' } as const;

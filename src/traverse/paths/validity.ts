import { type Day, type DaySpan, spanOf } from '../../model/days.ts';
import type { Certainty } from '../../model/validity.ts';
import type { Link, Stretch } from './link.ts';
import { type Condition, conditionsOf } from './link-days.ts';

/** The day that a path must hold on. A partial day means some day within it. */
export interface AskedDay extends DaySpan {
  readonly certainty: Certainty;
}

/** A day as it is asked for. */
export function askedDay(day: Day, certainty: Certainty): AskedDay {
  return { ...spanOf(day), certainty };
}

/** Whether a link holds on a day, by the rules of the snapshot `asOf` of the schema. */
export function holdsOn(link: Link, day: AskedDay): boolean {
  return conditionsOf(link).every((condition) => condition.anyOf.some((stretch) => covers(stretch, condition, day)));
}

function covers(stretch: Stretch, condition: Condition, day: AskedDay): boolean {
  return isWithin(stretch, condition, day) || (attests(condition) && isAttested(stretch, day));
}

function attests({ noStart, noEnd }: Condition): boolean {
  return noStart === 'attested' || noEnd === 'attested';
}

function isWithin(stretch: Stretch, condition: Condition, day: AskedDay): boolean {
  return hasBegun(stretch, condition, day) && isNotOver(stretch, condition, day);
}

function hasBegun({ since }: Stretch, { noStart }: Condition, { first, last, certainty }: AskedDay): boolean {
  if (since === null) return noStart === 'always' || (noStart === 'unknown' && certainty === 'POSSIBLE');
  return certainty === 'CERTAIN' ? since.latest <= first : since.earliest <= last;
}

function isNotOver(stretch: Stretch, { noEnd }: Condition, { first, last, certainty }: AskedDay): boolean {
  const { until, attestedOn } = stretch;
  if (certainty === 'POSSIBLE') return until === null || until.latest > first;
  if (until !== null) return until.earliest > last;
  if (noEnd === 'attested') return attestedOn !== null && attestedOn.earliest >= last;
  return noEnd === 'open' || (noEnd === 'flagged' && stretch.certain);
}

/** On one of the readings of the attested day, or on that very day where it must be sure. */
function isAttested({ attestedOn }: Stretch, { first, last, certainty }: AskedDay): boolean {
  if (attestedOn === null) return false;
  if (certainty === 'POSSIBLE') return attestedOn.earliest <= last && attestedOn.latest >= first;
  return attestedOn.earliest === attestedOn.latest && first === last && attestedOn.earliest === first;
}

import type { DayBounds, WholeDay } from '../../../src/model/days.ts';
import type { Certainty } from '../../../src/model/validity.ts';

/**
 * What is known of the days of a fact, as lists of the values that each may have. It is the slow definition of the three levels of
 * certainty, and shares nothing with the rule of the model: all readings are tried, one by one.
 */
export interface Readings<T> {
  readonly since: readonly T[];
  readonly until: readonly T[];
  /** Days on one of which a source shows it. Null: no source does. */
  readonly attestedOn: readonly T[] | null;
  /** Days of which one is the last that its source covers. Null: it covers all. */
  readonly lastCovered?: readonly T[] | null;
}

interface Reading<T> {
  readonly since: T;
  readonly until: T;
}

/** How surely a fact holds on a day that may be any of some; null where it does not on any reading. */
export function levelByReadings<T>(fact: Readings<T>, days: readonly T[]): Certainty | null {
  const readings = readingsOf(fact);
  const holds = ({ since, until }: Reading<T>, day: T) => since <= day && day < until;
  const lastDays = fact.lastCovered ?? null;
  const isCovered = (day: T) => lastDays === null || lastDays.every((last) => day <= last);
  if (days.every((day) => isCovered(day) && readings.every((reading) => holds(reading, day)))) return 'CERTAIN';
  const then = days.filter((day) => readings.some((reading) => holds(reading, day)));
  const mayBeCovered = (day: T) => lastDays === null || lastDays.some((last) => day <= last);
  if (then.some((day) => mayBeCovered(day) && readings.every(({ since }) => since <= day))) return 'PRESUMED';
  return then.length > 0 ? 'POSSIBLE' : null;
}

/** A stance by the days on which it may have been taken, and those from which it may be held no more. */
export interface Rival<T> {
  readonly since: readonly T[];
  readonly until: readonly T[];
}

/**
 * Whether one of several stances of one actor on one proposition is held on a day that may be any of some. Every day of each is tried
 * with every day of the others: certain is what is held on all of them, presumed what was taken for sure and is held on one.
 */
export function isHeldByReadings<T>(
  rivals: readonly Rival<T>[],
  own: Rival<T>,
  days: readonly T[],
  level: Certainty,
): boolean {
  const others = combinations(rivals.filter((rival) => rival !== own).map(({ since }) => since));
  const readings = readingsOf({ ...own, attestedOn: null }).flatMap((reading) =>
    others.map((later) => ({ ...reading, later })),
  );
  const holds = ({ since, until, later }: (typeof readings)[number], day: T) =>
    since <= day && day < until && !later.some((other) => other > since && other <= day);
  if (level === 'CERTAIN') return days.every((day) => readings.every((reading) => holds(reading, day)));
  const then = level === 'PRESUMED' ? days.filter((day) => own.since.every((since) => since <= day)) : days;
  return then.some((day) => readings.some((reading) => holds(reading, day)));
}

function combinations<T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return lists.reduce<readonly (readonly T[])[]>(
    (all, list) => all.flatMap((one) => list.map((value) => [...one, value])),
    [[]],
  );
}

/** Every way to choose the days of a fact that contradicts nothing: it ends after it begins, and lies around the day attested. */
function readingsOf<T>({ since: sinces, until: untils, attestedOn }: Readings<T>): readonly Reading<T>[] {
  const upright = sinces.flatMap((since) =>
    untils.filter((until) => since < until).map((until): Reading<T> => ({ since, until })),
  );
  if (attestedOn === null) return upright;
  return upright.filter(({ since, until }) => attestedOn.some((day) => since <= day && day < until));
}

/** The numbers of the days of tests: few, so that two of them often meet. */
export const numbers: readonly number[] = Array.from({ length: 9 }, (_, index) => index + 1);

/** The whole day of a number. */
export function dayOf(number: number): WholeDay {
  // A day of the calendar.
  return `2001-01-0${number}` as WholeDay;
}

/** From the first to the last number. */
export type Range = readonly [first: number, last: number];

/** All numbers of a range. One that is not known may be any, before and after all days too, and between two of them. */
export function valuesIn(range: Range | null): readonly number[] {
  if (range === null) return [0, ...numbers.flatMap((number) => [number, number + 0.5]), never];
  return numbers.filter((number) => number >= range[0] && number <= range[1]);
}

/** After all days of tests, and after a start that may be so too. */
export const never = 99;
export const endless: readonly number[] = [never + 1];

/** A range as the bounds of a day. */
export function boundsIn(range: Range): DayBounds;
export function boundsIn(range: Range | null): DayBounds | null;
export function boundsIn(range: Range | null): DayBounds | null {
  return range === null ? null : { earliest: dayOf(range[0]), latest: dayOf(range[1]) };
}

import { memoize } from '../../../../src/kit/memoize.ts';
import { type DayBounds, dayNumber } from '../../../../src/model/days.ts';
import type { Certainty } from '../../../../src/model/validity.ts';
import type { DrawnLink, DrawnNode, Raw } from './drawn.ts';

/** The day of a link, kind by kind. */
export function dayOf({ kind, type, from, to, raw }: DrawnLink): DayBounds | null {
  switch (kind) {
    case 'PARTY':
      return raw.since ?? to.raw.since;
    case 'HOLDING':
      return to.raw.since;
    case 'AUTHORSHIP':
      return type === 'SPOKE' ? to.raw.since : from.raw.since;
    case 'AFFILIATION':
    case 'MEMBERSHIP':
      return raw.since ?? raw.attestedOn;
    case 'RECOGNITION':
      return from.raw.since ?? from.raw.attestedOn;
    default:
      return from.raw.since;
  }
}

/** The statement, stance, pact or recognition whose day a link has. */
function datedBy({ kind, type, from, to, raw }: DrawnLink): DrawnNode | null {
  if (raw.since !== null || kind === 'AFFILIATION' || kind === 'MEMBERSHIP') return null;
  return kind === 'PARTY' || kind === 'HOLDING' || type === 'SPOKE' ? to : from;
}

/** Whether no link lies before one that comes earlier on the path: on all readings of the days where it must be certain, else on one. */
export function inOrderOfDays(links: readonly DrawnLink[], certainty: Certainty): boolean {
  const pairs = links.flatMap((one, at) => links.slice(at + 1).map((other) => [one, other] as const));
  if (certainty === 'CERTAIN' && links.some((link) => dayOf(link) === null)) return false;
  return pairs.every(([one, other]) => {
    const [before, after] = [dayOf(one), dayOf(other)];
    if (before === null || after === null) return true;
    if (certainty !== 'CERTAIN') return before.earliest <= after.latest;
    const dating = datedBy(one);
    return before.latest <= after.earliest || (dating !== null && dating === datedBy(other));
  });
}

/** The day that a path is asked for on, and how surely it must hold. */
export interface On {
  readonly day: DayBounds;
  readonly certainty: Certainty;
}

/** Whether a link holds on a day, kind by kind. */
export function holdsOn({ kind, type, from, to, raw }: DrawnLink, on: On): boolean {
  switch (kind) {
    case 'PARTY':
      return isIn(raw, party, on) && isIn(to.raw, act, on) && isInForce(to, on);
    case 'AFFILIATION':
      return type === 'AFFILIATED_WITH' || isIn(raw, stretch, on);
    case 'MEMBERSHIP':
      return isIn(raw, stretch, on);
    case 'RECOGNITION':
      return isIn(from.raw, stretch, on);
    case 'HOLDING':
      return isIn(to.raw, act, on);
    case 'AUTHORSHIP':
      return isIn(type === 'SPOKE' ? to.raw : from.raw, act, on);
    case 'ADDRESS':
    case 'PROPOSITION':
      return isIn(from.raw, act, on);
    case 'REPLY':
    case 'INVOCATION':
    case 'PACT_RELATION':
    case 'EXPRESSION':
      return isIn(from.raw, act, on) && isIn(to.raw, act, on);
  }
}

/** What a bound that was not found says: that it is not known, or that there is none. */
interface Gaps {
  readonly noStart: boolean;
  readonly noEnd: boolean;
}

/** An office, a membership, a recognition: a bound that is missing is not known. */
const stretch: Gaps = { noStart: false, noEnd: false };

/** A party is in from the start, and to the end. */
const party: Gaps = { noStart: true, noEnd: true };

/** A statement, a stance or a signature is on its day, and what it says lasts unless an end is written. */
const act: Gaps = { noStart: false, noEnd: true };

/** A pact that records no period binds from its signature on. */
function isInForce({ rawPeriods }: DrawnNode, on: On): boolean {
  return rawPeriods.length === 0 || rawPeriods.some((one) => isIn(one, { noStart: false, noEnd: one.certain }, on));
}

/**
 * Whether something holds on a day, by looking at every day that each of its bounds, and the day asked for, can mean.
 * POSSIBLE and PRESUMED: it is not over on one reading. It has begun: on one reading, or on every reading of its start.
 * CERTAIN: it has begun on every reading, and evidence reaches the day.
 */
function isIn(raw: Raw, gaps: Gaps, { day, certainty }: On): boolean {
  const { since, until, attestedOn } = raw;
  const isOpen = until === null || onSome(until, day, isAfter);
  const begins = (start: DayBounds | null) => start !== null && hasCome(start, day, certainty);
  const noStart = gaps.noStart || certainty === 'POSSIBLE';
  const hasBegun = (since === null && noStart) || begins(since) || begins(attestedOn);
  if (certainty !== 'CERTAIN') return isOpen && hasBegun && !isReplaced(raw, day);
  const reaches = (seen: DayBounds | null) => seen !== null && onAll(seen, day, isNotBefore);
  const lasts = until === null ? gaps.noEnd : onAll(until, day, isAfter);
  return isOpen && hasBegun && ((lasts && !mayBeReplaced(raw, day)) || reaches(since) || reaches(attestedOn));
}

/** Whether a day has come: on one reading, on every reading of it, or on every reading of both. */
function hasCome(start: DayBounds, day: DayBounds, certainty: Certainty): boolean {
  if (certainty === 'POSSIBLE') return onSome(start, day, isNotAfter);
  if (certainty === 'CERTAIN') return onAll(start, day, isNotAfter);
  const days = readings(day);
  return readings(start).every((first) => days.some((one) => isNotAfter(first, one)));
}

/** Whether a stance that is later on every reading was there by the day, on every reading of both. */
function isReplaced({ since, rivals }: Raw, day: DayBounds): boolean {
  return since !== null && rivals.some((one) => onAll(one, since, isAfter) && onAll(one, day, isNotAfter));
}

/** The same on some reading. */
function mayBeReplaced({ since, rivals }: Raw, day: DayBounds): boolean {
  return since !== null && rivals.some((one) => onSome(one, since, isAfter) && onSome(one, day, isNotAfter));
}

type Relation = (one: number, other: number) => boolean;

const isAfter: Relation = (one, other) => one > other;
const isNotAfter: Relation = (one, other) => one <= other;
const isNotBefore: Relation = (one, other) => one >= other;

/** Whether two days stand so to each other on one reading of both. */
function onSome(one: DayBounds, other: DayBounds, relation: Relation): boolean {
  const others = readings(other);
  return readings(one).some((left) => others.some((right) => relation(left, right)));
}

/** The same on every reading of both. */
function onAll(one: DayBounds, other: DayBounds, relation: Relation): boolean {
  const others = readings(other);
  return readings(one).every((left) => others.every((right) => relation(left, right)));
}

/** Every whole day that a day can mean, by its number. */
function readings({ earliest, latest }: DayBounds): readonly number[] {
  return daysFrom(`${earliest} ${latest}`);
}

const daysFrom = memoize((text: string): readonly number[] => {
  const [first = 0, last = 0] = text.split(' ').map(dayNumber);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
});

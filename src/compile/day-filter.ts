import { dayNumber, dayOfNumber, earliest, latest } from '../model/days.ts';
import { type Arguments, inputDay, inputObject } from './arguments.ts';
import type { FilterPlace } from './filter-place.ts';
import { allOf, anyOf } from './logic.ts';
import type { Filter, Ref } from './plan.ts';

/** Adds a parameter made of the day at this path in the filter; gives its name. */
type AddDay = (read: (day: unknown) => unknown, ...path: readonly string[]) => string;

type DayPlace = Extract<FilterPlace, { kind: 'day' | 'period' }>;

/** How the bounds of a thing in time are stored: the first and last days it may begin, and may end. */
interface Bounds {
  readonly beginsEarliest: string;
  readonly beginsLatest: string;
  readonly endsEarliest: string;
  readonly endsLatest: string;
  /** A day ends on itself; a period ends before its end, and may be open on either side. */
  readonly isPeriod: boolean;
}

/**
 * Filters on days. `during`, `before` and `after` must hold however partial days are read; `overlaps` and `meets` hold when
 * one reading does. A range includes its `until`, and not its `before`. A period without a known start or end is open there for `overlaps`, and fails the rest.
 */
export function readDays(place: DayPlace, of: Ref, value: Arguments, add: AddDay): Filter {
  const bounds = boundsOf(place);
  const parts = Object.keys(value)
    .filter((key) => value[key] !== undefined && value[key] !== null)
    .map((key) => relation(key, bounds, of, value[key], add));
  return allOf(parts);
}

function boundsOf(place: DayPlace): Bounds {
  const [since, until] = place.kind === 'day' ? [place.property, place.property] : [place.since, place.until];
  return {
    beginsEarliest: `${since}Earliest`,
    beginsLatest: `${since}Latest`,
    endsEarliest: `${until}Earliest`,
    endsLatest: `${until}Latest`,
    isPeriod: place.kind === 'period',
  };
}

function relation(key: string, bounds: Bounds, of: Ref, value: unknown, add: AddDay): Filter {
  switch (key) {
    case 'during':
      return allOf(within(bounds, of, rangeOf(value), add, key));
    case 'overlaps':
      return allOf(touching(bounds, of, rangeOf(value), add, key));
    case 'before':
      return allOf(over(bounds, of, add(first, key)));
    case 'after':
      return compare(of, bounds.beginsEarliest, '>', add(last, key));
    default:
      return meeting(bounds, of, add(first, key), add(last, key));
  }
}

function within(bounds: Bounds, of: Ref, range: Range, add: AddDay, key: string): readonly Filter[] {
  return [
    ...(range.since ? [compare(of, bounds.beginsEarliest, '>=', add(first, key, 'since'))] : []),
    ...endsOf(range, add, key).flatMap((end) => over(bounds, of, end)),
  ];
}

/** The first days after a range, of which the earliest ends it. */
function endsOf({ until, before }: Range, add: AddDay, key: string): readonly string[] {
  return [...(until ? [add(dayAfter, key, 'until')] : []), ...(before ? [add(first, key, 'before')] : [])];
}

/** It is over before a day. A day then begins before it too, which lets the index of first days end its range there. */
function over({ beginsEarliest, endsLatest, isPeriod }: Bounds, of: Ref, day: string): readonly Filter[] {
  if (isPeriod) return [compare(of, endsLatest, '<=', day)];
  return [compare(of, beginsEarliest, '<', day), compare(of, endsLatest, '<', day)];
}

function touching(bounds: Bounds, of: Ref, range: Range, add: AddDay, key: string): readonly Filter[] {
  const operator = bounds.isPeriod ? '>' : '>=';
  return [
    ...(range.since
      ? [orOpen(bounds, of, bounds.endsLatest, compare(of, bounds.endsLatest, operator, add(first, key, 'since')))]
      : []),
    ...endsOf(range, add, key).map((end) =>
      orOpen(bounds, of, bounds.beginsEarliest, compare(of, bounds.beginsEarliest, '<', end)),
    ),
  ];
}

function orOpen({ isPeriod }: Bounds, of: Ref, name: string, filter: Filter): Filter {
  return isPeriod ? anyOf([{ kind: 'missing', of, name }, filter]) : filter;
}

/** The day is that of the thing, or the day on which the period begins or ends. */
function meeting(bounds: Bounds, of: Ref, from: string, to: string): Filter {
  const on = (earliestName: string, latestName: string): Filter =>
    allOf([compare(of, earliestName, '<=', to), compare(of, latestName, '>=', from)]);
  const begins = on(bounds.beginsEarliest, bounds.beginsLatest);
  return bounds.isPeriod ? anyOf([begins, on(bounds.endsEarliest, bounds.endsLatest)]) : begins;
}

function compare(of: Ref, name: string, operator: '<' | '<=' | '>' | '>=', param: string): Filter {
  return { kind: 'compare', of, name, operator, param };
}

interface Range {
  readonly since: boolean;
  readonly until: boolean;
  readonly before: boolean;
}

function rangeOf(value: unknown): Range {
  const range = inputObject(value);
  return { since: range.since != null, until: range.until != null, before: range.before != null };
}

function first(day: unknown): string {
  return earliest(inputDay(day));
}

function last(day: unknown): string {
  return latest(inputDay(day));
}

function dayAfter(day: unknown): string {
  return dayOfNumber(dayNumber(last(day)) + 1);
}

import { compareTexts } from '../../kit/compare-texts.ts';
import { dayNumber, dayOfNumber, type WholeDay } from '../../model/days.ts';
import { allDays, type DayWindow, endOfDays, mayLieIn } from '../day-window.ts';
import type { WindowRule } from './alignment-rules.ts';
import { type CalendarUnit, firstDayOf, unitNumber } from './calendar.ts';
import { compareObservations, type Observation } from './observation.ts';

/** A window with the observations that may lie in it. */
export interface ObservationWindow {
  readonly days: DayWindow;
  readonly observations: readonly Observation[];
}

/** The windows that are kept, oldest first, and the total number. */
export interface Windows {
  readonly windows: readonly ObservationWindow[];
  readonly count: number;
}

/** Limits: the number of windows, the observations in all of them together, and the last day. */
export interface WindowBounds {
  readonly most: number;
  readonly inAll: number;
  readonly last: WholeDay | null;
}

/**
 * Divides observations into windows that slide by a step, up to the last observation. If there are too many, the newest are kept.
 * A window of OBSERVATIONS holds that many in date order, and has the days that they span.
 */
export function windowsOf(
  observations: readonly Observation[],
  rule: WindowRule | null,
  bounds: WindowBounds,
): Windows {
  if (rule === null) return { windows: [{ days: allDays, observations }], count: 1 };
  if (observations.length === 0) return { windows: [], count: 0 };
  const { unit } = rule;
  const { windows, count } =
    unit === 'OBSERVATIONS' ? byNumber(observations, rule, bounds) : byCalendar(observations, unit, rule, bounds);
  return { windows: newestWithin(windows, bounds.inAll), count };
}

/** The newest windows within the limit of observations; at least one. */
function newestWithin(windows: readonly ObservationWindow[], inAll: number): readonly ObservationWindow[] {
  let total = 0;
  const tooOld = windows.findLastIndex((window) => {
    total += window.observations.length;
    return total > inAll;
  });
  return windows.slice(Math.min(tooOld + 1, windows.length - 1));
}

function byNumber(observations: readonly Observation[], { size, step }: WindowRule, { most }: WindowBounds): Windows {
  const inOrder = observations.toSorted(compareObservations);
  const { starts, count } = startsOf(inOrder.length, size, step, most);
  const windows = starts.map((start) => {
    const inside = inOrder.slice(start, start + size);
    return { days: daySpan(inside), observations: inside };
  });
  return { windows, count };
}

function byCalendar(
  observations: readonly Observation[],
  unit: CalendarUnit,
  { size, step }: WindowRule,
  { most, last }: WindowBounds,
): Windows {
  const { from, to } = daySpan(observations);
  const begin = unitNumber(from, unit);
  const end = unitNumber(last !== null && last < to ? last : to, unit);
  const { starts, count } = startsOf(end - begin + 1, size, step, most);
  const windows = starts.map((start) => {
    const days = {
      from: firstDayOf(begin + start, unit),
      to: dayOfNumber(dayNumber(firstDayOf(begin + start + size, unit)) - 1),
    };
    return { days, observations: observations.filter(({ day }) => mayLieIn(day, days)) };
  });
  return { windows, count };
}

/** The start positions of windows over a list, until one reaches its end; the last ones if there are too many. */
function startsOf(places: number, size: number, step: number, most: number) {
  const count = Math.max(0, Math.ceil((places - size) / step)) + 1;
  const given = Math.min(count, most);
  return { starts: Array.from({ length: given }, (_, at) => (count - given + at) * step), count };
}

/** The days that a non-empty list of observations spans. */
function daySpan(observations: readonly Observation[]) {
  const days = observations.map(({ day }) => day);
  const [first, last] = [
    days.map(({ earliest }) => earliest).toSorted(compareTexts)[0],
    days
      .map(({ latest }) => latest)
      .toSorted(compareTexts)
      .at(-1),
  ];
  return { from: first ?? endOfDays, to: last ?? endOfDays };
}

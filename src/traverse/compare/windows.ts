import { compareTexts } from '../../kit/compare-texts.ts';
import { dayNumber, dayOfNumber, type WholeDay } from '../../model/days.ts';
import { type CalendarUnit, firstDayOf, unitNumber } from './calendar.ts';
import { allDays, type DayWindow, endOfDays, mayLieIn } from './day-window.ts';
import type { WindowRule } from './rules.ts';
import { compareTakes, type Take } from './take.ts';

/** Days with the takes that may lie in them. */
export interface Window {
  readonly days: DayWindow;
  readonly takes: readonly Take[];
}

/** The windows that are given, oldest first, and how many there are with those left out. */
export interface Windows {
  readonly windows: readonly Window[];
  readonly count: number;
}

/** What bounds windows: how many are given, what all of them hold together, and the day after which there are none. */
export interface WindowBounds {
  readonly most: number;
  readonly inAll: number;
  readonly last: WholeDay | null;
}

/**
 * Cuts takes into windows that slide by a step, the last of which reaches the last take. The newest are given where there are too many.
 * A window by number holds so many takes in the order of their days, and says from when to when they are.
 */
export function windowsOf(takes: readonly Take[], rule: WindowRule | null, bounds: WindowBounds): Windows {
  if (rule === null) return { windows: [{ days: allDays, takes }], count: 1 };
  if (takes.length === 0) return { windows: [], count: 0 };
  const { unit } = rule;
  const { windows, count } = unit === 'TAKES' ? byNumber(takes, rule, bounds) : byCalendar(takes, unit, rule, bounds);
  return { windows: newestWithin(windows, bounds.inAll), count };
}

/** The newest windows that together hold no more than is allowed, and one at the least. */
function newestWithin(windows: readonly Window[], inAll: number): readonly Window[] {
  let held = 0;
  const tooOld = windows.findLastIndex((window) => {
    held += window.takes.length;
    return held > inAll;
  });
  return windows.slice(Math.min(tooOld + 1, windows.length - 1));
}

function byNumber(takes: readonly Take[], { size, step }: WindowRule, { most }: WindowBounds): Windows {
  const inOrder = takes.toSorted(compareTakes);
  const { starts, count } = startsOf(inOrder.length, size, step, most);
  const windows = starts.map((start) => {
    const inside = inOrder.slice(start, start + size);
    return { days: daysOf(inside), takes: inside };
  });
  return { windows, count };
}

function byCalendar(
  takes: readonly Take[],
  unit: CalendarUnit,
  { size, step }: WindowRule,
  { most, last }: WindowBounds,
): Windows {
  const { from, to } = daysOf(takes);
  const begin = unitNumber(from, unit);
  const end = unitNumber(last !== null && last < to ? last : to, unit);
  const { starts, count } = startsOf(end - begin + 1, size, step, most);
  const windows = starts.map((start) => {
    const days = {
      from: firstDayOf(begin + start, unit),
      to: dayOfNumber(dayNumber(firstDayOf(begin + start + size, unit)) - 1),
    };
    return { days, takes: takes.filter(({ day }) => mayLieIn(day, days)) };
  });
  return { windows, count };
}

/** Where windows begin in a row of so many places: until one reaches its end, and the last of them where they are too many. */
function startsOf(places: number, size: number, step: number, most: number) {
  const count = Math.max(0, Math.ceil((places - size) / step)) + 1;
  const given = Math.min(count, most);
  return { starts: Array.from({ length: given }, (_, at) => (count - given + at) * step), count };
}

/** From the first day to the last that takes can mean; there is one take at the least. */
function daysOf(takes: readonly Take[]) {
  const days = takes.map(({ day }) => day);
  const [first, last] = [
    days.map(({ earliest }) => earliest).toSorted(compareTexts)[0],
    days
      .map(({ latest }) => latest)
      .toSorted(compareTexts)
      .at(-1),
  ];
  return { from: first ?? endOfDays, to: last ?? endOfDays };
}

import { z } from 'zod';
import { compareTexts } from '../kit/compare-texts.ts';

/** Years beyond these are slips of the pen: data sets on states begin in 1816. */
const firstYear = 1800;
const lastYear = 2100;

const pattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** A day as exact as its source gives it: `2001-07-16`, `2001-07` or `2001`. */
export type Day = string & z.$brand<'Day'>;

/** A day that is known whole, `2001-07-16`. As text it sorts as it falls. */
export type WholeDay = Day & z.$brand<'WholeDay'>;

/** Parses a day. Each call makes a schema of its own, so that each can say where it lives. */
export function day(): z.ZodType<Day, string> {
  return z
    .string()
    .regex(pattern, { error: 'a day as YYYY, YYYY-MM or YYYY-MM-DD', abort: true })
    .refine(isDay, { error: 'a day of the calendar', abort: true })
    .refine(isInReach, `a day from ${firstYear} to ${lastYear}`)
    .brand<'Day'>();
}

/** Whether a text is a day of the calendar, whole or in part. */
export function isDay(text: string): text is Day {
  const { year, month, date } = partsOf(text);
  if (year === undefined) return false;
  if (month === undefined) return true;
  return month >= 1 && month <= 12 && (date === undefined || (date >= 1 && date <= daysIn(year, month)));
}

/** The first whole day that a day may mean. Told by the length alone, since it is called for every row of a data set. */
export function earliest(day: string): WholeDay {
  if (day.length === 4) return wholeDay(`${day}-01-01`);
  return wholeDay(day.length === 7 ? `${day}-01` : day);
}

/** The last whole day that a day may mean. */
export function latest(day: Day): WholeDay {
  if (isWhole(day)) return day;
  const { year, month, date } = partsOf(day);
  if (year === undefined || month === undefined) return wholeDay(`${day}-12-31`);
  return date === undefined ? wholeDay(`${day}-${daysIn(year, month)}`) : wholeDay(day);
}

/** The whole days that a day may mean, from the earliest to the latest. */
export interface DayBounds {
  readonly earliest: WholeDay;
  readonly latest: WholeDay;
}

/** The whole days that a day may mean. */
export function boundsOf(day: Day): DayBounds {
  return { earliest: earliest(day), latest: latest(day) };
}

/** Orders days by the first whole day they may mean, then by the last: a year comes before the days after its first. */
export function compareDays(one: Day, other: Day): number {
  return compareTexts(earliest(one), earliest(other)) || compareTexts(latest(one), latest(other));
}

/** Whether the first day lies after the second, whatever whole days the two mean. */
export function isSurelyAfter(one: Day, other: Day): boolean {
  return earliest(one) > latest(other);
}

/** A whole day by its number; the one after has the next. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
}

/** The whole day that has a number. */
export function dayOfNumber(number: number): WholeDay {
  return wholeDay(new Date(number * millisecondsADay).toISOString().slice(0, 10));
}

const millisecondsADay = 86_400_000;

function isInReach(text: string): boolean {
  const { year = 0 } = partsOf(text);
  return year >= firstYear && year <= lastYear;
}

interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly date?: number | undefined;
}

function partsOf(text: string): Parts {
  const [year, month, date] = pattern.exec(text)?.slice(1).map(numberOrNone) ?? [];
  return { year, month, date };
}

function numberOrNone(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether a day has all its digits. */
function isWhole(day: Day): day is WholeDay {
  return day.length === 10;
}

/** Names a text as a whole day. True by its callers: each gives a day of the calendar with all its digits. */
export function wholeDay(text: string): WholeDay {
  return text as WholeDay;
}

import { dayNumber, dayOfNumber, type WholeDay } from '../../model/days.ts';

/** A unit of the calendar. */
export type CalendarUnit = 'DAYS' | 'MONTHS' | 'YEARS';

/** The number of the day, month or year that a whole day lies in. */
export function unitNumber(day: string, unit: CalendarUnit): number {
  if (unit === 'DAYS') return dayNumber(day);
  const year = Number(day.slice(0, 4));
  return unit === 'YEARS' ? year : year * 12 + Number(day.slice(5, 7)) - 1;
}

/** The first whole day of the day, month or year that has a number. */
export function firstDayOf(number: number, unit: CalendarUnit): WholeDay {
  if (unit === 'DAYS') return dayOfNumber(number);
  const months = unit === 'YEARS' ? number * 12 : number;
  return dayOfNumber(dayNumber(new Date(Date.UTC(Math.floor(months / 12), months % 12, 1)).toISOString().slice(0, 10)));
}

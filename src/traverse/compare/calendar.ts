const millisecondsADay = 86_400_000;

/** A whole day by its number; the one after has the next. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsADay;
}

/** The whole day that has a number. */
export function dayOfNumber(number: number): string {
  return new Date(number * millisecondsADay).toISOString().slice(0, 10);
}

/** A stretch of the calendar. */
export type CalendarUnit = 'DAYS' | 'MONTHS' | 'YEARS';

/** The number of the day, month or year that a whole day lies in. */
export function unitNumber(day: string, unit: CalendarUnit): number {
  if (unit === 'DAYS') return dayNumber(day);
  const year = Number(day.slice(0, 4));
  return unit === 'YEARS' ? year : year * 12 + Number(day.slice(5, 7)) - 1;
}

/** The first whole day of the day, month or year that has a number. */
export function firstDayOf(number: number, unit: CalendarUnit): string {
  if (unit === 'DAYS') return dayOfNumber(number);
  const months = unit === 'YEARS' ? number * 12 : number;
  return dayOfNumber(Date.UTC(Math.floor(months / 12), months % 12, 1) / millisecondsADay);
}

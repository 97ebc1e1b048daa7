import type { ShownLink } from './view.ts';

/** A day on which links of the view begin or end. */
export interface Moment {
  /** A whole day. A month or a year stands for its last day, since by then the change has happened on every reading. */
  readonly date: string;
  readonly count: number;
}

/** The days on which something changes in the view, in their order. */
export function momentsOf(links: Iterable<ShownLink>): readonly Moment[] {
  const counts = new Map<string, number>();
  for (const { days } of links) {
    for (const day of days.map(lastDay)) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return [...counts]
    .map(([date, count]) => ({ date, count }))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** The moment before or after a day; null if there is none. */
export function momentBeside(moments: readonly Moment[], date: string, turn: -1 | 1): Moment | null {
  const day = lastDay(date);
  const found = turn === 1 ? moments.find((one) => one.date > day) : moments.findLast((one) => one.date < day);
  return found ?? null;
}

/** The last whole day that a day can mean: `2001-02` is 28 February 2001. */
function lastDay(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (day !== undefined) return date;
  return isoDay(Date.UTC(Number(year), month === undefined ? 12 : Number(month), 0) / MS_A_DAY);
}

const MS_A_DAY = 86_400_000;

/** The number of a day since 1970, to lay days out on a line. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${lastDay(date)}T00:00:00Z`) / MS_A_DAY);
}

/** The day with a number. */
export function isoDay(number: number): string {
  return new Date(number * MS_A_DAY).toISOString().slice(0, 10);
}

/** Whether a text is a day, a month or a year that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return false;
  const [, month] = text.split('-');
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return text.length < 10 || (Number.isFinite(time) && isoDay(time / MS_A_DAY) === text);
}

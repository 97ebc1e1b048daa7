const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A day in words, as exact as it is known: `2001-07-16` is "16 July 2001", `2001-07` is "July 2001". */
export function dayWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  const name = month === undefined ? undefined : monthName(Number(month));
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** The English name of a month from 1 to 12. */
export function monthName(month: number): string | undefined {
  return months[month - 1];
}

/** What is known of the days of something that lasts. An end that is not recorded is not told as none. */
export interface Lasting {
  readonly since: string | null;
  readonly until: string | null;
  /** A day on which a source shows it, where no start or end is known. */
  readonly attestedOn?: string | null;
}

/** The days of something that lasts, in words. */
export function periodWords({ since, until, attestedOn = null }: Lasting): string {
  if (since && until) return `${dayWords(since)} to ${dayWords(until)}`;
  if (until) return `until ${dayWords(until)}, start not recorded`;
  if (since) return `since ${dayWords(since)}, no end recorded`;
  return attestedOn
    ? `known ${attestedOn.length === 10 ? 'on' : 'in'} ${dayWords(attestedOn)}, start and end not recorded`
    : 'days not recorded';
}

import { firstDay } from './first-day.ts';

/**
 * The ISO 3166 code of three letters of the state that had a seat in the United Nations on a day. Sets keep one code for the seat of China, which
 * the Republic of China held until 25 October 1971.
 */
export function unSeat(iso3: string, day: string): string {
  const on = firstDay(day);
  return iso3 === 'CHN' && on >= '1949-10-01' && on < '1971-10-25' ? 'TWN' : iso3;
}

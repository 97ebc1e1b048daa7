import { earliest } from '../../model/days.ts';

/**
 * The three-letter ISO 3166 code of the government that held a seat in the United Nations on a day. Data sets use one code for the seat
 * of China, which the Republic of China held until 25 October 1971.
 */
export function unSeat(iso3: string, day: string): string {
  const on = earliest(day);
  return iso3 === 'CHN' && on >= '1949-10-01' && on < '1971-10-25' ? 'TWN' : iso3;
}

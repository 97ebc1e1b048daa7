import type { ImportError } from '../../errors.ts';
import { type Day, earliest, isDay, latest } from '../../model/days.ts';
import { cellUnusable, rowUnusable } from '../errors.ts';
import type { Row } from '../importer.ts';
import { deathsOf, hostilityOf, type Words, wordsOfAction } from './codes.ts';

/** The columns that say who took part in which dispute, when and how. */
export const participationColumns: readonly string[] = [
  'dispnum',
  'ccode',
  'stday',
  'stmon',
  'styear',
  'endday',
  'endmon',
  'endyear',
  'sidea',
  'fatality',
  'hiact',
  'hostlev',
  'orig',
];

/** That a state took part in a dispute, on a side, for some days. */
export interface Participation {
  readonly dispute: string;
  /** Its number in the Correlates of War list. */
  readonly state: string;
  readonly since: Day;
  /** The last day. */
  readonly until: Day;
  /** Whether it was on the side that acted first; null where that is not known. */
  readonly isOnFirstSide: boolean | null;
  readonly isOriginal: boolean | null;
  readonly action: string | null;
  readonly hostility: string | null;
  readonly deaths: string | null;
}

/** The participation that a row tells of, or what is wrong with it. */
export function participationOf(row: Row): Participation | ImportError {
  const { dispnum = '', ccode = '', sidea = '', orig = '', hiact = '', hostlev = '', fatality = '' } = row.cells;
  if (!/^\d+$/.test(dispnum)) return cellUnusable(row, 'dispnum', 'the number of a dispute');
  if (!/^\d+$/.test(ccode)) return cellUnusable(row, 'ccode', 'the number of a state');
  const since = dayIn(row, ['styear', 'stmon', 'stday']);
  const until = dayIn(row, ['endyear', 'endmon', 'endday']);
  if (since === undefined) return cellUnusable(row, 'styear', 'the year of a day of the calendar');
  if (until === undefined) return cellUnusable(row, 'endyear', 'the year of a day of the calendar');
  if (latest(until) < earliest(since)) return rowUnusable(row, `It ends in ${until}, before it begins in ${since}.`);
  if (!/^[01]?$/.test(sidea)) return cellUnusable(row, 'sidea', '0, 1 or -9');
  if (!/^[01]?$/.test(orig)) return cellUnusable(row, 'orig', '0, 1 or -9');
  const coded: readonly (readonly [string, string, Words])[] = [
    ['hiact', hiact, wordsOfAction],
    ['hostlev', hostlev, hostilityOf],
    ['fatality', fatality, deathsOf],
  ];
  const wrong = coded.find(([, cell, words]) => cell !== '' && words[Number(cell)] === undefined);
  if (wrong !== undefined) return cellUnusable(row, wrong[0], `a code from 0 to ${wrong[2].length - 1}, or -9`);
  return {
    dispute: dispnum,
    state: ccode,
    since,
    until,
    isOnFirstSide: sidea === '' ? null : sidea === '1',
    isOriginal: orig === '' ? null : orig === '1',
    action: hiact === '' ? null : (wordsOfAction[Number(hiact)] ?? null),
    hostility: hostlev === '' ? null : (hostilityOf[Number(hostlev)] ?? null),
    deaths: fatality === '' ? null : (deathsOf[Number(fatality)] ?? null),
  };
}

/** A day from its three cells, as exact as they are; undefined where they are no day. */
function dayIn({ cells }: Row, columns: readonly [year: string, month: string, date: string]): Day | undefined {
  const [year = '', month = '', date = ''] = columns.map((column) => cells[column]);
  const parts = month === '' ? [] : [month, ...(date === '' ? [] : [date])];
  const day = [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
  return isDay(day) ? day : undefined;
}

import type { ImportError } from '../../errors.ts';
import { isDay } from '../../model/days.ts';
import type { Spell } from '../actors.ts';
import { cellUnusable, rowUnusable } from '../errors.ts';
import type { Row } from '../importer.ts';
import { type Duty, duties } from './duties.ts';

/** That a state was a member of an alliance for a time, and what it owed. */
export interface Membership {
  readonly alliance: string;
  /** Its number in the Correlates of War list, or one of the set's own. */
  readonly state: string;
  readonly phase: number;
  readonly spell: Spell;
  readonly duties: readonly Duty[];
  /** Whether help is owed only where the attack happens in an area. */
  readonly isInArea: boolean;
}

/** The membership that a row of the member file tells of, or what is wrong with the row. */
export function membershipOf(row: Row): Membership | ImportError {
  const { atopid = '', member = '', phase = '', defcoloc = '' } = row.cells;
  if (!/^\d+$/.test(atopid)) return cellUnusable(row, 'atopid', 'the number of an alliance');
  if (!/^\d+$/.test(member)) return cellUnusable(row, 'member', 'the number of a state');
  if (!/^\d$/.test(phase)) return cellUnusable(row, 'phase', 'the number of a phase');
  const since = dayIn(row, ['yrent', 'moent', 'dayent']);
  const until = dayIn(row, ['yrexit', 'moexit', 'dayexit']);
  if (since === null || since === undefined) return cellUnusable(row, 'yrent', 'the year of a day of the calendar');
  if (until === undefined) return cellUnusable(row, 'yrexit', 'the year of a day of the calendar, or 0');
  if (until !== null && until < since) return rowUnusable(row, `It ends in ${until}, before it begins in ${since}.`);
  const wrong = duties.find(({ column }) => !/^[01]$/.test(row.cells[column] ?? ''));
  if (wrong !== undefined) return cellUnusable(row, wrong.column, '0 or 1');
  return {
    alliance: atopid,
    state: member,
    phase: Number(phase),
    spell: { since, until },
    duties: duties.filter(({ column }) => row.cells[column] === '1'),
    isInArea: defcoloc === '1',
  };
}

/** A day from its three cells, as exact as they are; null where the year is 0: it goes on. Nothing where they are no day. */
function dayIn(row: Row, columns: readonly [year: string, month: string, date: string]): string | null | undefined {
  const [year = '', month = '', date = ''] = columns.map((column) => row.cells[column]);
  if (year === '0') return null;
  const parts = month === '' ? [] : [month, ...(date === '' ? [] : [date])];
  const day = [year, ...parts.map((part) => part.padStart(2, '0'))].join('-');
  return isDay(day) ? day : undefined;
}

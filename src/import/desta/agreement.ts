import type { ImportError } from '../../errors.ts';
import { cellUnusable } from '../errors.ts';
import type { Row } from '../importer.ts';

/** The list has room for so many members of an agreement. */
export const mostMembers = 91;

/** A member of an agreement by its ISO number, and the side or role the list gives it. */
export interface Member {
  readonly code: string;
  readonly role: string;
}

/** A row of the list: an agreement, or what became of one. */
export interface Agreement {
  readonly number: string;
  /** The number of the agreement it changes; its own where it is the first. */
  readonly base: string;
  readonly name: string;
  readonly entry: string;
  /** Year of signature; null for a negotiation. */
  readonly year: string | null;
  readonly inForce: string | null;
  /** Whether a bloc on one side grew, and not the agreement itself. */
  readonly isOfBloc: boolean;
  readonly members: readonly Member[];
}

/** The sorts of rows there are. */
export const entries: ReadonlySet<string> = new Set([
  'base_treaty',
  'protocol or amendment',
  'accession',
  'withdrawal',
  'consolidated',
  'negotiation',
]);

/** What a row says, or what is wrong with it. */
export function agreementOf(row: Row): Agreement | ImportError {
  const { number = '', base_treaty = '', name = '', entry_type = '', year = '', entryforceyear = '' } = row.cells;
  if (!/^\d/.test(number)) return cellUnusable(row, 'number', 'the number of a row of the list');
  if (!/^\d+$/.test(base_treaty)) return cellUnusable(row, 'base_treaty', 'the number of an agreement');
  if (!/\S/.test(name)) return cellUnusable(row, 'name', 'a name');
  if (!entries.has(entry_type)) return cellUnusable(row, 'entry_type', `one of ${[...entries].join(', ')}`);
  if (!/^(?:\d{4})?$/.test(year)) return cellUnusable(row, 'year', 'a year, or nothing');
  if (!/^(?:\d{4})?$/.test(entryforceyear)) return cellUnusable(row, 'entryforceyear', 'a year, or nothing');
  if (year === '' && entry_type !== 'negotiation') return cellUnusable(row, 'year', 'a year: it is not a negotiation');
  const members = membersOf(row);
  const wrong = members.findIndex(({ code }) => !/^\d{1,3}$/.test(code));
  if (wrong !== -1) return cellUnusable(row, `c${wrong + 1}`, 'an ISO number, or nothing');
  return {
    number,
    base: base_treaty,
    name: name.trim(),
    entry: entry_type,
    members,
    year: textOf(year),
    inForce: textOf(entryforceyear),
    isOfBloc: row.cells.typememb === '6',
  };
}

/** The year by which its members are looked up: that of its entry into force, if that is later than its signature. */
export function boundIn({ year, inForce }: { readonly year: string; readonly inForce: string | null }): string {
  return inForce !== null && inForce > year ? inForce : year;
}

/** The list writes the number of Serbia for Yugoslavia too; that of Yugoslavia stands for each in its time. */
export function codeOf(code: string): string {
  return code === '688' ? '891' : code;
}

function membersOf({ cells }: Row): readonly Member[] {
  return Array.from({ length: mostMembers }, (_, index) => ({
    code: cells[`c${index + 1}`] ?? '',
    role: cells[`mc${index + 1}`] ?? '',
  })).filter(({ code }) => code !== '');
}

function textOf(cell: string): string | null {
  return cell === '' ? null : cell;
}

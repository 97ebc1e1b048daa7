import type { ImportError } from '../../errors.ts';
import { cellUnusable, rowUnusable } from '../errors.ts';
import type { Row } from '../importer.ts';

/** One of the two books that list rivalries, with the last year it covers: an end in that year is none. */
export interface Book {
  readonly year: '2012' | '2021';
  readonly lastYear: number;
  readonly words: string;
}

/** A rivalry as a book lists it. */
export interface Rivalry {
  readonly number: string;
  readonly states: readonly [string, string];
  readonly since: number;
  /** Null: it goes on in the last year of the book. */
  readonly until: number | null;
  /** What it is over: territory, rank, belief or the doings of others. */
  readonly over: readonly string[];
}

const books = {
  2012: { year: '2012', lastYear: 2010, words: 'Thompson and Dreyer (2012)' },
  2021: { year: '2021', lastYear: 2020, words: 'Thompson, Sakuwa and Suhas (2021)' },
} as const satisfies Readonly<Record<string, Book>>;

/** The rivalry a row of the handbook of 2012 tells of. */
export function rivalryOf2012(row: Row): readonly [Book, Rivalry | ImportError] {
  const { rivalryno = '', type1 = '', type2 = '', type3 = '' } = row.cells;
  const over = [type1, type2, type3].filter((type) => type !== '');
  return [books[2012], checked(row, books[2012], { number: rivalryno, start: 'styear', end: 'endyear', over })];
}

/** The rivalry a row of the book of 2021 tells of. */
export function rivalryOf2021(row: Row): readonly [Book, Rivalry | ImportError] {
  const types = ['spatial', 'positional', 'ideological', 'interventionary'];
  const over = types.filter((type) => row.cells[type] === '1');
  const number = row.cells.tssr_id ?? '';
  return [books[2021], checked(row, books[2021], { number, start: 'start', end: 'end', over })];
}

interface Given {
  readonly number: string;
  readonly start: string;
  readonly end: string;
  readonly over: readonly string[];
}

function checked(row: Row, { lastYear }: Book, { number, start, end, over }: Given): Rivalry | ImportError {
  const { ccode1 = '', ccode2 = '', [start]: first = '', [end]: last = '' } = row.cells;
  const wrong = Object.entries({ ccode1, ccode2 }).find(([, cell]) => !/^\d+$/.test(cell));
  if (wrong !== undefined) return cellUnusable(row, wrong[0], 'the number of a state');
  if (!/^\d{4}$/.test(first)) return cellUnusable(row, start, 'a year');
  if (!/^\d{4}$/.test(last)) return cellUnusable(row, end, 'a year');
  if (!/^\d+$/.test(number)) return rowUnusable(row, `"${number}" is not the number of a rivalry.`);
  const [since, until] = [Number(first), Number(last)];
  if (until < since) return rowUnusable(row, `The rivalry ends in ${until}, before it begins in ${since}.`);
  return { number, states: [ccode1, ccode2], since, until: until >= lastYear ? null : until, over };
}

import { ImportError } from '../errors.ts';
import { compareTexts } from '../kit/compare-texts.ts';
import type { RowRead } from './importer.ts';
import type { Outcome } from './outcome.ts';

/** Counts of the rows of an import. `rows` is the sum of the others. */
export interface Sums {
  readonly rows: number;
  readonly used: number;
  readonly leftOut: readonly Reason[];
  /** Rows that were used without a value in them that contradicts others, by what is not kept. */
  readonly remarks: readonly Remark[];
  /** Rows that could not be read or have an invalid value. */
  readonly rejected: number;
}

/** Rows that were left out for one reason, with the names in them, most frequent first. */
export interface Reason {
  readonly reason: string;
  readonly rows: number;
  /** The first of these rows, each with file and line. */
  readonly first: readonly string[];
  readonly names: readonly { readonly name: string; readonly rows: number }[];
  /** Rows with further names, which are not counted one by one. */
  readonly others: number;
}

/** Used rows of which something is not kept. */
export interface Remark {
  readonly remark: string;
  readonly rows: number;
  /** The first of these rows, each with file and line. */
  readonly first: readonly string[];
}

/** Counts the outcomes of rows in constant memory. */
export interface Tally {
  count(outcome: Outcome, row: RowRead): void;
  /** The first 1,000 issues; further ones are only counted, since each takes two kilobytes. */
  readonly issues: readonly ImportError[];
  readonly rejected: () => number;
  sums(): Sums;
}

/** A tally without rows. */
export function createTally(): Tally {
  const counts = { rows: 0, used: 0, rejected: 0 };
  const reasons = new Map<string, Counted>();
  const remarks = new Map<string, Places>();
  const issues: ImportError[] = [];
  return {
    issues,
    rejected: () => counts.rejected,
    count(outcome, row) {
      counts.rows += 1;
      if (outcome.became === 'used') {
        counts.used += 1;
        if (outcome.remark !== undefined) countPlace(remarks, outcome.remark, row, newPlaces);
      } else if (outcome.became === 'left out') {
        countName(countPlace(reasons, outcome.reason, row, newReason), outcome.name);
      } else {
        counts.rejected += 1;
        if (issues.length < mostIssues) issues.push(outcome.issue);
      }
    },
    sums: () => ({
      ...counts,
      leftOut: [...reasons].map(([reason, counted]) => reasonOf(reason, counted)),
      remarks: [...remarks].map(([remark, { rows, first }]) => ({ remark, rows, first })),
    }),
  };
}

/** Issues that are kept with their words: more than anyone reads. */
const mostIssues = 1_000;

/** Names that are counted one by one for each reason; each takes about a hundred bytes. */
const mostNames = 100_000;

/** Rows of one kind, and where the first of them are. */
interface Places {
  rows: number;
  readonly first: string[];
}

interface Counted extends Places {
  others: number;
  readonly names: Map<string, number>;
}

const newPlaces = (): Places => ({ rows: 0, first: [] });
const newReason = (): Counted => ({ ...newPlaces(), others: 0, names: new Map() });

/** Rows of each kind that are kept by file and line. */
const mostFirst = 5;

function countPlace<P extends Places>(kinds: Map<string, P>, kind: string, row: RowRead, make: () => P): P {
  const counted = kinds.get(kind) ?? make();
  kinds.set(kind, counted);
  counted.rows += 1;
  if (counted.first.length < mostFirst) counted.first.push(placeOf(row));
  return counted;
}

function placeOf(row: RowRead): string {
  return row instanceof ImportError ? (row.at ?? '') : `${row.file}:${row.line}`;
}

function countName(counted: Counted, name: string | undefined): void {
  if (name === undefined) return;
  const before = counted.names.get(name);
  if (before !== undefined || counted.names.size < mostNames) counted.names.set(name, (before ?? 0) + 1);
  else counted.others += 1;
}

function reasonOf(reason: string, { rows, first, others, names }: Counted): Reason {
  const sorted = [...names].toSorted(([one, ofOne], [other, ofOther]) => ofOther - ofOne || compareTexts(one, other));
  return { reason, rows, first, others, names: sorted.map(([name, count]) => ({ name, rows: count })) };
}

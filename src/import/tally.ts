import type { ImportError } from '../errors.ts';
import { compareTexts } from '../kit/compare-texts.ts';
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
  readonly names: readonly { readonly name: string; readonly rows: number }[];
  /** Rows with further names, which are not counted one by one. */
  readonly others: number;
}

/** Used rows of which something is not kept. */
export interface Remark {
  readonly remark: string;
  readonly rows: number;
}

/** Counts the outcomes of rows in constant memory. */
export interface Tally {
  count(outcome: Outcome): void;
  /** The first issues, up to the limit. */
  readonly issues: readonly ImportError[];
  sums(): Sums;
}

/** A tally that stores up to `maxIssues` issues; further ones are only counted. */
export function createTally(maxIssues: number): Tally {
  const counts = { rows: 0, used: 0, rejected: 0 };
  const reasons = new Map<string, Counted>();
  const remarks = new Map<string, number>();
  const issues: ImportError[] = [];
  return {
    issues,
    count(outcome) {
      counts.rows += 1;
      if (outcome.became === 'used') {
        counts.used += 1;
        if (outcome.remark !== undefined) remarks.set(outcome.remark, (remarks.get(outcome.remark) ?? 0) + 1);
      } else if (outcome.became === 'left out') countReason(reasons, outcome.reason, outcome.name);
      else {
        counts.rejected += 1;
        if (issues.length < maxIssues) issues.push(outcome.issue);
      }
    },
    sums: () => ({
      ...counts,
      leftOut: [...reasons].map(([reason, counted]) => reasonOf(reason, counted)),
      remarks: [...remarks].map(([remark, rows]) => ({ remark, rows })),
    }),
  };
}

/** Names that are counted one by one for each reason; each takes about a hundred bytes. */
const mostNames = 100_000;

interface Counted {
  rows: number;
  others: number;
  readonly names: Map<string, number>;
}

function countReason(reasons: Map<string, Counted>, reason: string, name: string | undefined): void {
  const counted = reasons.get(reason) ?? { rows: 0, others: 0, names: new Map<string, number>() };
  reasons.set(reason, counted);
  counted.rows += 1;
  if (name === undefined) return;
  const before = counted.names.get(name);
  if (before !== undefined || counted.names.size < mostNames) counted.names.set(name, (before ?? 0) + 1);
  else counted.others += 1;
}

function reasonOf(reason: string, { rows, others, names }: Counted): Reason {
  const sorted = [...names].toSorted(([one, ofOne], [other, ofOther]) => ofOther - ofOne || compareTexts(one, other));
  return { reason, rows, others, names: sorted.map(([name, count]) => ({ name, rows: count })) };
}

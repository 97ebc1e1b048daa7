import { ballots } from '../../projection/vote-matrix.ts';
import { ABSENT, type Counts, countAt } from './counts.ts';
import type { Abstention, Measure, PairRules } from './rules.ts';

/** The agreement of two actors over the roll calls that count for both. */
export interface Agreement {
  /** Roll calls that count. */
  readonly rollCalls: number;
  /** Of these, those with equal votes, with a yes against a no, and with an abstention against a yes or a no. */
  readonly equal: number;
  readonly opposed: number;
  readonly apart: number;
  /** Null where fewer roll calls count than must, or where a measure that corrects for chance is not defined. */
  readonly value: number | null;
}

/**
 * The agreement of two actors. With votes on the line yes 1, abstain 2, no 3 and the distance d of two votes as a part of the
 * largest, 2:
 *
 * - SHARE is the mean of 1 - d, which without abstentions is the share of equal votes. From 0 to 1.
 * - S is 1 - 2 times the mean of d (Signorino and Ritter, International Studies Quarterly 43(1), 1999). From -1 to 1.
 * - KAPPA is 1 - observed / expected distance, where each actor's votes are expected at its own frequencies (Cohen, Educational
 *   and Psychological Measurement 20(1), 1960; with distances as weights: Cohen, Psychological Bulletin 70(4), 1968). At most 1.
 * - PI is the same where both are expected at the mean of their frequencies (Scott, Public Opinion Quarterly 19(3), 1955).
 *
 * The last two are the corrections for chance that Hage recommends (Political Analysis 19(3), 2011).
 */
export function agreement(counts: Counts, { measure, abstention, minimum }: Omit<PairRules, 'absence'>): Agreement {
  const table = tableOf(counts, abstention);
  const total = sum(table, () => 1);
  const equal = sum(table, (a, b) => (a === b ? 1 : 0));
  const opposed = sum(table, (a, b) => (distance(a, b) === 1 ? 1 : 0));
  return {
    rollCalls: total,
    equal,
    opposed,
    apart: total - equal - opposed,
    value: total === 0 || total < minimum ? null : measured(table, total, measure),
  };
}

/** Places on the line yes, abstain, no. */
const PLACES = 3;

/** How often each two places met, row by row. */
type Table = readonly number[];

/** Where each kind of vote stands on the line. Undefined: it leaves the roll call out. */
const placesBy: Readonly<Record<Abstention, ReadonlyMap<number, number>>> = {
  HALF: placesWith(1),
  AGAINST: placesWith(2),
  LEFT_OUT: placesWith(undefined),
};

function placesWith(abstaining: number | undefined): ReadonlyMap<number, number> {
  const sides = [
    [ballots.YES, 0],
    [ballots.NO, 2],
  ] as const;
  return new Map(abstaining === undefined ? sides : [...sides, [ballots.ABSTAIN, abstaining], [ABSENT, abstaining]]);
}

/** A roll call in which neither has a recorded vote is none for the two. */
function tableOf(counts: Counts, abstention: Abstention): Table {
  const table = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const [a, row] of placesBy[abstention]) {
    for (const [b, column] of placesBy[abstention]) {
      if (a === ABSENT && b === ABSENT) continue;
      const place = row * PLACES + column;
      table[place] = (table[place] ?? 0) + countAt(counts, a, b);
    }
  }
  return table;
}

function distance(a: number, b: number): number {
  return Math.abs(a - b) / 2;
}

function measured(table: Table, total: number, measure: Measure): number | null {
  const observed = sum(table, distance) / total;
  if (measure === 'SHARE') return 1 - observed;
  if (measure === 'S') return 1 - 2 * observed;
  const expected = expectedDistance(table, total, measure);
  return expected === 0 ? null : 1 - observed / expected;
}

function expectedDistance(table: Table, total: number, measure: 'KAPPA' | 'PI'): number {
  const ofFirst = frequencies((place) => sum(table, (a) => (a === place ? 1 : 0)) / total);
  const ofSecond = frequencies((place) => sum(table, (_, b) => (b === place ? 1 : 0)) / total);
  const mean = frequencies((place) => ((ofFirst[place] ?? 0) + (ofSecond[place] ?? 0)) / 2);
  const [first, second] = measure === 'KAPPA' ? [ofFirst, ofSecond] : [mean, mean];
  return sum(ones, (a, b) => (first[a] ?? 0) * (second[b] ?? 0) * distance(a, b));
}

function frequencies(of: (place: number) => number): readonly number[] {
  return [of(0), of(1), of(2)];
}

/** A table in which each two places met once. */
const ones: Table = [1, 1, 1, 1, 1, 1, 1, 1, 1];

function sum(table: Table, weight: (a: number, b: number) => number): number {
  let all = 0;
  for (let a = 0; a < PLACES; a += 1)
    for (let b = 0; b < PLACES; b += 1) all += (table[a * PLACES + b] ?? 0) * weight(a, b);
  return all;
}

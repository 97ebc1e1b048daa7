/** How one actor voted in a roll call it took part in. */
export type Choice = 'yes' | 'no' | 'abstain';

/** What an abstention counts as: half way between yes and no, as a no, or nothing, so that the roll call is left out. */
export type Abstention = 'HALF' | 'AGAINST' | 'LEFT_OUT';

/** How agreement is told. */
export type Measure = 'SHARE' | 'S' | 'KAPPA' | 'PI';

/** How two actors voted in the same roll call. */
export type Pair = readonly [Choice, Choice];

/** The agreement of two actors over the roll calls that count for both. */
export interface Agreement {
  /** Roll calls that count. */
  readonly rollCalls: number;
  /** Of these, those with equal votes, with a yes against a no, and with an abstention against a yes or a no. */
  readonly equal: number;
  readonly opposed: number;
  readonly apart: number;
  /** Null where no roll call counts, or where a measure that corrects for chance is not defined. */
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
export function agreement(pairs: Iterable<Pair>, measure: Measure, abstention: Abstention): Agreement {
  const table = tableOf(pairs, abstention);
  const total = sum(table, () => 1);
  const equal = sum(table, (a, b) => (a === b ? 1 : 0));
  const opposed = sum(table, (a, b) => (distance(a, b) === 1 ? 1 : 0));
  return {
    rollCalls: total,
    equal,
    opposed,
    apart: total - equal - opposed,
    value: total === 0 ? null : measured(table, total, measure),
  };
}

/** Places of a vote on the line yes, abstain, no. */
const PLACES = [0, 1, 2] as const;

/** How often each two places met: `table[a][b]`. */
type Table = readonly (readonly number[])[];

function tableOf(pairs: Iterable<Pair>, abstention: Abstention): Table {
  const table = PLACES.map(() => PLACES.map(() => 0));
  for (const [a, b] of pairs) {
    if (abstention === 'LEFT_OUT' && (a === 'abstain' || b === 'abstain')) continue;
    const row = table[placeOf(a, abstention)];
    const column = placeOf(b, abstention);
    if (row !== undefined) row[column] = (row[column] ?? 0) + 1;
  }
  return table;
}

function placeOf(choice: Choice, abstention: Abstention): number {
  if (choice === 'yes') return 0;
  return choice === 'abstain' && abstention === 'HALF' ? 1 : 2;
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
  const ofFirst = PLACES.map((place) => sum(table, (a) => (a === place ? 1 : 0)) / total);
  const ofSecond = PLACES.map((place) => sum(table, (_, b) => (b === place ? 1 : 0)) / total);
  const mean = PLACES.map((place) => ((ofFirst[place] ?? 0) + (ofSecond[place] ?? 0)) / 2);
  const [first, second] = measure === 'KAPPA' ? [ofFirst, ofSecond] : [mean, mean];
  return PLACES.flatMap((a) => PLACES.map((b) => (first[a] ?? 0) * (second[b] ?? 0) * distance(a, b))).reduce(
    (one, other) => one + other,
    0,
  );
}

function sum(table: Table, weight: (a: number, b: number) => number): number {
  return table.flatMap((row, a) => row.map((count, b) => count * weight(a, b))).reduce((one, other) => one + other, 0);
}

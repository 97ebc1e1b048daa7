import type { MeetingCounts } from './counts.ts';
import type { Abstention, AgreementMeasure, AgreementRules } from './voting-rules.ts';

/** The agreement of two actors over the roll calls that count for both. */
export interface VoteAgreement {
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
export function agreement(
  counts: MeetingCounts,
  { measure, abstention, minimum }: Omit<AgreementRules, 'absence'>,
): VoteAgreement {
  const table = placed(counts, abstention);
  const [yy = 0, ya = 0, yn = 0, ay = 0, aa = 0, an = 0, ny = 0, na = 0, nn = 0] = table;
  const equal = yy + aa + nn;
  const opposed = yn + ny;
  const apart = ya + ay + an + na;
  const rollCalls = equal + opposed + apart;
  const observed = (opposed + apart / 2) / rollCalls;
  const value = rollCalls === 0 || rollCalls < minimum ? null : measured(observed, table, rollCalls, measure);
  return { rollCalls, equal, opposed, apart, value };
}

/** The counts with abstentions where the rule puts them. */
function placed(counts: MeetingCounts, abstention: Abstention): readonly number[] {
  const [yy = 0, ya = 0, yn = 0, ay = 0, aa = 0, an = 0, ny = 0, na = 0, nn = 0] = counts;
  switch (abstention) {
    case 'HALF':
      return [yy, ya, yn, ay, aa, an, ny, na, nn];
    case 'AGAINST':
      return [yy, 0, ya + yn, 0, 0, 0, ay + ny, 0, aa + an + na + nn];
    case 'LEFT_OUT':
      return [yy, 0, yn, 0, 0, 0, ny, 0, nn];
  }
}

function measured(
  observed: number,
  table: readonly number[],
  rollCalls: number,
  measure: AgreementMeasure,
): number | null {
  if (measure === 'SHARE') return 1 - observed;
  if (measure === 'S') return 1 - 2 * observed;
  const expected = expectedDistance(table, rollCalls, measure);
  return expected === 0 ? null : 1 - observed / expected;
}

/** How often one votes yes, abstains and votes no, as parts of all its votes. */
type Frequencies = readonly [yes: number, abstain: number, no: number];

function expectedDistance(table: readonly number[], rollCalls: number, measure: 'KAPPA' | 'PI'): number {
  const [yy = 0, ya = 0, yn = 0, ay = 0, aa = 0, an = 0, ny = 0, na = 0, nn = 0] = table;
  const ofFirst: Frequencies = [(yy + ya + yn) / rollCalls, (ay + aa + an) / rollCalls, (ny + na + nn) / rollCalls];
  const ofSecond: Frequencies = [(yy + ay + ny) / rollCalls, (ya + aa + na) / rollCalls, (yn + an + nn) / rollCalls];
  return measure === 'KAPPA' ? distanceBetween(ofFirst, ofSecond) : distanceBetween(...both(ofFirst, ofSecond));
}

function both(one: Frequencies, other: Frequencies): readonly [Frequencies, Frequencies] {
  const mean: Frequencies = [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2, (one[2] + other[2]) / 2];
  return [mean, mean];
}

/** The mean distance of two votes that are drawn independently. */
function distanceBetween([y1, a1, n1]: Frequencies, [y2, a2, n2]: Frequencies): number {
  return (y1 * a2) / 2 + y1 * n2 + (a1 * y2) / 2 + (a1 * n2) / 2 + n1 * y2 + (n1 * a2) / 2;
}

import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { agreement, type VoteAgreement } from './agreement.ts';
import { countMeetings, newCounts } from './counts.ts';
import type { Voter } from './voters.ts';
import type { AgreementRules } from './voting-rules.ts';
import { yieldAfterPairs } from './yield-after-pairs.ts';

/** The agreement of one actor with each actor of the matrix, itself included. */
export interface MatrixRow {
  /** Null where fewer roll calls count than must, or where the measure is not defined. */
  readonly values: readonly (number | null)[];
  /** Roll calls that count for the two. */
  readonly rollCalls: readonly number[];
}

/** One row for each actor. Each two are compared once, and stand in the rows of both. */
export function* matrixRows(entries: readonly Voter[], rules: AgreementRules): CooperativeTask<readonly MatrixRow[]> {
  const below = yield* lowerHalf(entries, rules);
  return entries.map((_, a) => {
    const cells = entries.map((__, b) => below[Math.max(a, b)]?.[Math.min(a, b)]);
    return { values: cells.map((cell) => cell?.value ?? null), rollCalls: cells.map((cell) => cell?.rollCalls ?? 0) };
  });
}

/** Of each actor its agreement with those before it, and with itself. */
function* lowerHalf(
  entries: readonly Voter[],
  rules: AgreementRules,
): CooperativeTask<readonly (readonly VoteAgreement[])[]> {
  const counts = newCounts();
  const pace = yieldAfterPairs();
  const rows: VoteAgreement[][] = [];
  for (const [a, { sets }] of entries.entries()) {
    const cells: VoteAgreement[] = [];
    for (const other of entries.slice(0, a + 1)) {
      cells.push(agreement(countMeetings(counts, sets, other.sets), rules));
      if (pace.isOver(sets)) yield;
    }
    rows.push(cells);
  }
  return rows;
}

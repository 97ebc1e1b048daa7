import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import { earliest, latest } from '../../model/days.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { viewOf } from '../../projection/view.ts';
import type { DatedRollCall } from '../../projection/vote-matrix.ts';
import type { RollCallRules, Window } from './rules.ts';

/** Roll calls of one stretch of time, by their columns in the matrix. */
export interface RollCallWindow {
  /** `2001` for a year, `56` for a session, empty where the session is not known; null where all roll calls stand together. */
  readonly label: string | null;
  /** Days of the first and the last, as they are written. */
  readonly since: string;
  readonly until: string;
  readonly columns: readonly number[];
}

/** The columns of the roll calls that count; given a day, of those held by then. */
export function columnsOf(graph: Projection, rules: RollCallRules, day: AskedDay | undefined): readonly number[] {
  const { has } = viewOf(graph, day);
  const counts = isAmong(rules);
  return graph.votes.rollCalls.flatMap((one, column) => (counts(one) && has(one.node) ? [column] : []));
}

/** A roll call lies between two days by the first day that it can mean. */
function isAmong({ from, to, important, issues }: RollCallRules): (rollCall: DatedRollCall) => boolean {
  const first = from === null ? '0000' : earliest(from);
  const last = to === null ? '9999' : latest(to);
  const wanted = issues === null ? null : new Set(issues);
  return ({ day, isImportant, issues: touched }) =>
    day.earliest >= first &&
    day.earliest <= last &&
    (isImportant || !important) &&
    (wanted === null || touched.some((issue) => wanted.has(issue)));
}

/** Those columns in which one of some actors has a vote. */
export function withVoteOf(
  { votes }: Projection,
  columns: readonly number[],
  actors: readonly number[],
): readonly number[] {
  const rows = actors.flatMap((actor) => votes.votesOf(actor) ?? []);
  return columns.filter((column) => rows.some((row) => row[column] !== 0));
}

/** Tells roll calls apart in time: windows in the order of their days. */
export function windowsOf(
  { votes }: Projection,
  columns: readonly number[],
  window: Window,
): readonly RollCallWindow[] {
  const { rollCalls } = votes;
  return [...groupBy(columns, (column) => labelOf(rollCalls[column], window))]
    .map(([label, inside]) => ({
      label,
      ...daysOf(inside.map((column) => rollCalls[column]?.date ?? '')),
      columns: inside,
    }))
    .toSorted(
      (one, other) =>
        compareTexts(one.since, other.since) ||
        compareTexts(one.until, other.until) ||
        compareTexts(one.label ?? '', other.label ?? ''),
    );
}

function labelOf(rollCall: DatedRollCall | undefined, window: Window): string | null {
  if (window === 'ALL' || rollCall === undefined) return null;
  return window === 'YEAR' ? rollCall.date.slice(0, 4) : String(rollCall.session ?? '');
}

function daysOf(dates: readonly string[]): Pick<RollCallWindow, 'since' | 'until'> {
  const sorted = dates.toSorted(compareTexts);
  return { since: sorted[0] ?? '', until: sorted.at(-1) ?? '' };
}

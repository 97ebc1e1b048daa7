import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import { earliest, latest } from '../../model/days.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { viewOf } from '../../projection/view.ts';
import { ballots, type DatedRollCall } from '../../projection/vote-matrix.ts';
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

/** The columns of the roll calls that count and in which one of some actors has a vote; given a day, of those held by then. */
export function columnsOf(
  graph: Projection,
  actors: readonly number[],
  rules: RollCallRules,
  day: AskedDay | undefined,
): readonly number[] {
  const { has } = viewOf(graph, day);
  const counts = isAmong(rules);
  const rows = actors.flatMap((actor) => graph.votes.votesOf(actor) ?? []);
  const columns: number[] = [];
  for (const [column, rollCall] of graph.votes.rollCalls.entries())
    if (counts(rollCall) && has(rollCall.node) && rows.some((row) => row[column] !== ballots.NONE))
      columns.push(column);
  return columns;
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

/** Tells roll calls apart in time: windows in the order of their days. */
export function windowsOf(
  { votes }: Projection,
  columns: readonly number[],
  window: Window,
): readonly RollCallWindow[] {
  const { rollCalls } = votes;
  if (window === 'ALL') return columns.length === 0 ? [] : [{ label: null, ...daysOf(rollCalls, columns), columns }];
  return [...groupBy(columns, (column) => labelOf(rollCalls[column], window))]
    .map(([label, inside]) => ({ label, ...daysOf(rollCalls, inside), columns: inside }))
    .toSorted(
      (one, other) =>
        compareTexts(one.since, other.since) ||
        compareTexts(one.until, other.until) ||
        compareTexts(one.label, other.label),
    );
}

function labelOf(rollCall: DatedRollCall | undefined, window: 'YEAR' | 'SESSION'): string {
  const { date = '', session = null } = rollCall ?? {};
  return window === 'YEAR' ? date.slice(0, 4) : String(session ?? '');
}

/** The first and the last of the days as they are written. */
function daysOf(
  rollCalls: readonly DatedRollCall[],
  columns: readonly number[],
): Pick<RollCallWindow, 'since' | 'until'> {
  let [since, until] = ['', ''];
  for (const column of columns) {
    const date = rollCalls[column]?.date ?? '';
    if (since === '' || date < since) since = date;
    if (date > until) until = date;
  }
  return { since, until };
}

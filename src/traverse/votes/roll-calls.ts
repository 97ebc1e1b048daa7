import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import { partitionPoint } from '../../kit/partition-point.ts';
import { earliest, latest } from '../../model/days.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { viewOf } from '../../projection/view.ts';
import { type DatedRollCall, voteCodes } from '../../projection/vote-matrix.ts';
import type { RollCallGrouping, RollCallRules } from './voting-rules.ts';

/** The roll calls of one window, by their columns in the matrix. */
export interface RollCallWindow {
  /** `2001` for a year, `56` for a session, empty where the session is not known; null where all roll calls stand together. */
  readonly label: string | null;
  /** Days of the first and the last, as they are written. */
  readonly since: string;
  readonly until: string;
  readonly columns: readonly number[];
}

/** The columns of the roll calls that count and in which one of the actors voted; given a day, of those held by then. */
export function columnsOf(
  graph: Projection,
  actors: readonly number[],
  rules: RollCallRules,
  day: AskedDay | undefined,
): readonly number[] {
  const { rollCalls, votesOf } = graph.votes;
  const { has } = viewOf(graph, day);
  const rows = actors.flatMap((actor) => votesOf(actor) ?? []);
  const [first, last] = between(rollCalls, rules);
  const columns: number[] = [];
  for (let column = first; column < last; column += 1) {
    const rollCall = rollCalls[column];
    if (rollCall === undefined || !counts(rollCall, rules) || !has(rollCall.node)) continue;
    if (rows.some((row) => row[column] !== voteCodes.NONE)) columns.push(column);
  }
  return columns;
}

/** Where the roll calls between two days begin and end: they lie in the order of the first day that each can mean, which decides. */
function between(rollCalls: readonly DatedRollCall[], { from, to }: RollCallRules): readonly [number, number] {
  const [first, last] = [from === null ? '0000' : earliest(from), to === null ? '9999' : latest(to)];
  const dayAt = (column: number) => rollCalls[column]?.day.earliest ?? '';
  return [
    partitionPoint(0, rollCalls.length, (column) => dayAt(column) >= first),
    partitionPoint(0, rollCalls.length, (column) => dayAt(column) > last),
  ];
}

function counts({ isImportant, issues: touched }: DatedRollCall, { important, issues }: RollCallRules): boolean {
  return (isImportant || !important) && (issues === null || touched.some((issue) => issues.includes(issue)));
}

/** Groups roll calls over time, in date order. */
export function groupRollCalls(
  { votes }: Projection,
  columns: readonly number[],
  window: RollCallGrouping,
): readonly RollCallWindow[] {
  const { rollCalls } = votes;
  if (window === 'ALL') return columns.length === 0 ? [] : [{ label: null, ...spanOf(rollCalls, columns), columns }];
  return [...groupBy(columns, (column) => windowLabel(rollCalls[column], window))]
    .map(([label, inside]) => ({ label, ...spanOf(rollCalls, inside), columns: inside }))
    .toSorted(
      (one, other) =>
        compareTexts(one.since, other.since) ||
        compareTexts(one.until, other.until) ||
        compareTexts(one.label, other.label),
    );
}

function windowLabel(rollCall: DatedRollCall | undefined, window: 'YEAR' | 'SESSION'): string {
  const { date = '', session = null } = rollCall ?? {};
  return window === 'YEAR' ? date.slice(0, 4) : String(session ?? '');
}

/** The first and the last date as written. */
function spanOf(
  rollCalls: readonly DatedRollCall[],
  columns: readonly number[],
): Pick<RollCallWindow, 'since' | 'until'> {
  let [since, until, before] = ['', '', ''];
  for (const column of columns) {
    const date = rollCalls[column]?.date ?? '';
    if (date === before) continue;
    before = date;
    if (since === '' || date < since) since = date;
    if (date > until) until = date;
  }
  return { since, until };
}

import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import { type Day, earliest, latest } from '../../model/days.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import { happenedBy } from '../happened-by.ts';
import { votesOf } from './texts.ts';
import { type Cell, type Rules, type Vote, voting } from './voting.ts';

/** Whose votes are compared, over which days, and how. */
export interface VotingAsked {
  /** Ids of actors, each once. */
  readonly actors: readonly string[];
  /** The first day and the last; null where it is open. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Key votes alone. */
  readonly important: boolean;
  readonly rules: Rules;
}

/** Agreement in windows of time, with the rules that made it. */
export interface VotingFound {
  readonly rules: Rules;
  readonly windows: readonly FoundWindow[];
  /** Ids that name no actor of the graph. */
  readonly unknown: readonly string[];
  /** False where an actor has more votes than are read. */
  readonly complete: boolean;
}

/** The agreement of each two actors in one window. */
export interface FoundWindow {
  readonly label: string | null;
  readonly since: string;
  readonly until: string;
  readonly cells: readonly (Omit<Cell, 'a' | 'b'> & { readonly a: NodeRef; readonly b: NodeRef })[];
}

/** Votes of one actor that are read at the most: four times those of the General Assembly since 1946. */
export const MOST_VOTES = 25_000;

/** Reads the votes of actors and reckons how far each two of them agree; given a day, by the roll calls held by then. */
export async function readVoting(
  graph: Asker,
  { actors, from, to, important, rules }: VotingAsked,
  day?: AskedDay,
): Promise<VotingFound> {
  const { end, by } = happenedBy(day);
  const rows = await graph.ask(votesOf, {
    actors: [...actors],
    from: from === null ? '0000' : earliest(from),
    to: to === null ? '9999' : latest(to),
    flags: important ? [true] : [true, false],
    heldBy: end === 'earliest' ? 'dateEarliest' : 'dateLatest',
    by,
    limit: whole(MOST_VOTES),
  });
  const byId = new Map(rows.map(({ id, votes }) => [id, votes.map(voteOf)]));
  const known = actors.flatMap((id) => {
    const votes = byId.get(id);
    return votes === undefined ? [] : [[id, votes] as const];
  });
  return {
    rules,
    windows: voting(new Map(known), rules).map((window) => ({ ...window, cells: window.cells.map(named) })),
    unknown: actors.filter((id) => !byId.has(id)),
    complete: known.every(([, votes]) => votes.length < MOST_VOTES),
  };
}

function voteOf([rollCall, date, session, choice]: readonly [string, string, number | null, Vote['choice']]): Vote {
  return { rollCall, date, session, choice };
}

function named({ a, b, ...agreement }: Cell): FoundWindow['cells'][number] {
  return { a: { label: 'Actor', id: a }, b: { label: 'Actor', id: b }, ...agreement };
}

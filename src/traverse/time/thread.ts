import type { Cypher } from '../../graph/cypher.ts';
import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { expectWithin } from '../bounds.ts';
import { type ReplyRow, threadAbove, threadBelow, threadStart } from './texts.ts';
import { deepestChain } from './thread-chain.ts';
import { statement, type ThreadEntry, threadEntries } from './thread-entries.ts';

/** Which part of a thread is asked for. */
export interface ThreadAsked {
  readonly statement: NodeRef;
  /** Follow what it answers. */
  readonly up: boolean;
  /** Follow what answers it. */
  readonly down: boolean;
  /** Steps from the statement in each direction. */
  readonly maxDepth: number;
  /** Entries of each direction. */
  readonly first: number;
}

/** Which bound cut a thread short: the steps, or the number of entries. */
export type ThreadCut = 'DEPTH' | 'FIRST';

/** A statement with what it answers and what answers it, as two flat lists. */
export interface Thread {
  readonly statement: NodeRef;
  readonly above: readonly ThreadEntry[];
  readonly below: readonly ThreadEntry[];
  /** The longest chain of answers, the statement first. */
  readonly deepestChain: readonly NodeRef[];
  /** Statements found below, each once. */
  readonly answerCount: number;
  readonly complete: boolean;
  readonly cuts: readonly ThreadCut[];
}

/** Steps of a thread at the most. */
export const MOST_STEPS = 20;

/** Entries of one direction at the most. */
export const MOST_ENTRIES = 500;

/** Follows answers up and down from a statement; null where there is no such statement. */
export async function thread(graph: Asker, asked: ThreadAsked): Promise<Thread | null> {
  expectWithin('maxDepth', asked.maxDepth, MOST_STEPS);
  expectWithin('first', asked.first, MOST_ENTRIES);
  const [start] = await graph.ask(threadStart, { id: asked.statement.id });
  if (start === undefined) return null;
  const [up, down] = await Promise.all([
    asked.up ? follow(graph, threadAbove, start.id, asked) : nothing,
    asked.down ? follow(graph, threadBelow, start.id, asked) : nothing,
  ]);
  const below = threadEntries(start, down.rows, 'BELOW');
  const cuts = (['DEPTH', 'FIRST'] as const).filter((cut) => up.cuts.has(cut) || down.cuts.has(cut));
  return {
    statement: statement(start.id),
    above: threadEntries(start, up.rows, 'ABOVE'),
    below,
    deepestChain: deepestChain(start.id, down.rows).map(statement),
    answerCount: below.length,
    complete: cuts.length === 0,
    cuts,
  };
}

/** What was found in one direction, level by level, and which bound stopped it. */
interface Followed {
  readonly rows: readonly ReplyRow[];
  readonly cuts: ReadonlySet<ThreadCut>;
}

const nothing: Followed = { rows: [], cuts: new Set() };

/** One batched question for each step; a statement met again is not followed twice. */
async function follow(
  graph: Asker,
  text: Cypher<{ ids: string[]; limit: bigint }, ReplyRow>,
  start: string,
  { maxDepth, first }: ThreadAsked,
): Promise<Followed> {
  const seen = new Set([start]);
  const rows: ReplyRow[] = [];
  let ids = [start];
  for (let depth = 1; depth <= maxDepth && ids.length > 0; depth += 1) {
    const level = await graph.ask(text, { ids, limit: whole(first - rows.length + 1) });
    const kept = level.slice(0, first - rows.length);
    rows.push(...kept);
    if (kept.length < level.length) return { rows, cuts: new Set(['FIRST']) };
    ids = [...new Set(kept.map(({ far }) => far))].filter((far) => !seen.has(far));
    for (const id of ids) seen.add(id);
  }
  const ends = new Set(ids);
  return { rows, cuts: new Set(rows.some(({ far, further }) => ends.has(far) && further > 0) ? ['DEPTH'] : []) };
}

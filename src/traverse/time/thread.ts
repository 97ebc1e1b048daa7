import type { Asker } from '../../graph/graph.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { viewOf } from '../../projection/view.ts';
import { expectWithin } from '../bounds.ts';
import { threadDays } from './texts.ts';
import { deepestChain } from './thread-chain.ts';
import { statement, type ThreadEntry, threadEntries } from './thread-entries.ts';
import { boundsAt, followReplies, nothing, type Reach, type Reply, type ThreadCut } from './thread-walk.ts';

/** Which part of a thread is asked for. */
export interface ThreadAsked extends Reach {
  readonly statement: NodeRef;
  /** Follow what it answers. */
  readonly up: boolean;
  /** Follow what answers it. */
  readonly down: boolean;
}

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

/**
 * Follows answers up and down from a statement; null where there is no such statement. Given a day, later statements are not there:
 * they are neither followed nor counted.
 */
export async function thread(
  graph: Asker,
  projection: Projection,
  asked: ThreadAsked,
  day: AskedDay | undefined,
): Promise<Thread | null> {
  expectWithin('maxDepth', asked.maxDepth, MOST_STEPS);
  expectWithin('first', asked.first, MOST_ENTRIES);
  const view = viewOf(projection, day);
  const number = projection.find(asked.statement);
  if (number === undefined || !view.has(number)) return null;
  const up = asked.up ? followReplies(view, number, 'ABOVE', asked) : nothing;
  const down = asked.down ? followReplies(view, number, 'BELOW', asked) : nothing;
  const id = projection.id(number);
  const dateOf = await recordedDays(graph, [id, ...[...up.replies, ...down.replies].map(({ far }) => far)]);
  const start = { id, date: dateOf(id), ...boundsAt(projection, number) };
  const dated = (replies: readonly Reply[]) => replies.map((reply) => ({ ...reply, date: dateOf(reply.far) }));
  const below = threadEntries(start, dated(down.replies), 'BELOW');
  const cuts = (['DEPTH', 'FIRST'] as const).filter((cut) => up.cuts.has(cut) || down.cuts.has(cut));
  return {
    statement: statement(id),
    above: threadEntries(start, dated(up.replies), 'ABOVE'),
    below,
    deepestChain: deepestChain(id, down.replies).map(statement),
    answerCount: below.length,
    complete: cuts.length === 0,
    cuts,
  };
}

/** The days of statements as they are recorded, by their ids. */
async function recordedDays(graph: Asker, ids: readonly string[]): Promise<(id: string) => string> {
  const rows = await graph.ask(threadDays, { ids: [...new Set(ids)] });
  const dates = new Map(rows.map(({ id, date }) => [id, date]));
  return (id) => dates.get(id) ?? '';
}

import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { viewOf } from '../../projection/view.ts';
import { expectInteger, expectPageSize } from '../check-arguments.ts';
import { deepestChain } from './deepest-chain.ts';
import { dayAt, followReplies, noReplies, type ThreadBounds, type ThreadLimit } from './follow-replies.ts';
import { statement, type ThreadEntry, threadEntries } from './thread-entries.ts';

/** The statement, and how far to follow its thread. */
export interface ThreadArguments extends ThreadBounds {
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
  /** Number of distinct statements in `below`. */
  readonly answerCount: number;
  readonly complete: boolean;
  readonly limitsReached: readonly ThreadLimit[];
}

/** Steps of a thread at the most. */
export const MAX_DEPTH = 20;

/** Entries of one direction at the most. */
export const MAX_ENTRIES = 500;

/**
 * Follows answers up and down from a statement; null where there is no such statement. Given a day, later statements are not there:
 * they are neither followed nor counted.
 */
export function thread(graph: Projection, args: ThreadArguments, day: AskedDay | undefined): Thread | null {
  expectInteger('maxDepth', args.maxDepth, MAX_DEPTH);
  expectPageSize('first', args.first, MAX_ENTRIES);
  const view = viewOf(graph, day);
  const number = graph.find(args.statement);
  if (number === undefined || !view.has(number)) return null;
  const up = args.up ? followReplies(view, number, 'ABOVE', args) : noReplies;
  const down = args.down ? followReplies(view, number, 'BELOW', args) : noReplies;
  const start = { id: graph.id(number), ...dayAt(graph, number) };
  const below = threadEntries(start, down.replies, 'BELOW');
  const limitsReached = (['DEPTH', 'FIRST'] as const).filter(
    (limit) => up.limitsReached.has(limit) || down.limitsReached.has(limit),
  );
  return {
    statement: statement(start.id),
    above: threadEntries(start, up.replies, 'ABOVE'),
    below,
    deepestChain: deepestChain(start.id, down.replies).map(statement),
    answerCount: below.length,
    complete: limitsReached.length === 0,
    limitsReached,
  };
}

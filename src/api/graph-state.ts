import { z } from 'zod';
import { cypher } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { shareNextRun } from '../projection/follow-projection.ts';

const graphState = cypher('read/graph-state', z.object({}), z.object({ states: z.array(z.string()).nullable() }));

/** The state of the data in a graph, which changes with every transaction of a load, an import or a removal. */
export interface GraphState {
  /** The state at a moment after the call; undefined while a data set is removed. Calls at the same time share one read. */
  readonly current: () => Promise<string | undefined>;
  /** The state as it was last read. */
  readonly last: () => string | undefined;
}

/** The longest that a read of the state may take: it is a few rows. */
const STATE_MS = 3_000;

/** Follows the state of a graph, which any process may change. */
export function followGraphState(graph: Pick<Graph, 'ask'>): GraphState {
  let last: string | undefined;
  const current = shareNextRun(async () => {
    const [row] = await graph.ask(graphState, {}, { timeoutMs: STATE_MS });
    last = row?.states?.join('\n');
    return last;
  });
  return { current, last: () => last };
}

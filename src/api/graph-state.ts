import { z } from 'zod';
import { cypher } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { followValue, type RecentValue } from '../graph/recent-value.ts';

const graphState = cypher('read/graph-state', z.object({}), z.object({ states: z.array(z.string()).nullable() }));

/** The state of the data in a graph, which changes with every transaction of a load, an import or a removal; undefined while a data set is removed. */
export type GraphState = RecentValue<string | undefined>;

/** Follows the state of a graph. A read of it may take as long as the requests that wait for it: on a busy machine, a few rows can take seconds. */
export function followGraphState(graph: Pick<Graph, 'ask'>, timeoutMs: number): GraphState {
  return followValue(async () => {
    const [row] = await graph.ask(graphState, {}, { timeoutMs });
    return row?.states?.join('\n');
  });
}

/** The versions of the data sets in a state, in the form of the version of a graph in memory. */
export function versionIn(state: string): string {
  const lines = state.split('\n').flatMap((line) => {
    const [, named, version] = /^(.* (\S+)) \S+ \S+ \S+$/.exec(line) ?? [];
    return named === undefined || version === '-' ? [] : [named];
  });
  return lines.join('\n');
}

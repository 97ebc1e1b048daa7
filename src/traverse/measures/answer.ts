import { isTooLarge, type MeasuredGraph, type MeasuredGraphArguments, type TooLarge } from './measured-graph.ts';

/** Why nothing was measured, or less than everything. */
export interface NoMeasure {
  readonly reason: 'EMPTY' | 'TOO_LARGE';
  readonly detail: string;
}

/** How large the graph is that was measured. */
export interface GraphSize {
  readonly nodeCount: number;
  readonly tieCount: number;
  readonly isolateCount: number;
}

/** The size of a graph; of one that is not measured nothing. */
export function graphSize(graph: MeasuredGraph | TooLarge): GraphSize {
  if (isTooLarge(graph)) return { nodeCount: 0, tieCount: 0, isolateCount: 0 };
  const { nodes, tieCount, isolateCount } = graph;
  return { nodeCount: nodes.length, tieCount, isolateCount };
}

/** Why a graph is not measured; null where it is. */
export function noMeasure(
  graph: MeasuredGraph | TooLarge,
  { network }: Pick<MeasuredGraphArguments, 'network'>,
): NoMeasure | null {
  if (isTooLarge(graph))
    return { reason: 'TOO_LARGE', detail: `The graph has more than ${graph.most} ${graph.of}. ${hints[network]}` };
  if (graph.nodes.length > 0) return null;
  return { reason: 'EMPTY', detail: empty[network] };
}

const hints = {
  SHARED: 'Ask for fewer "labels", or set "maxDegree" to leave out what very many share.',
  LINKS: 'Ask for fewer "labels", or for fewer types in "through".',
};

const empty = {
  SHARED: 'No two actors have an edge of one of these types to the same thing.',
  LINKS: 'No edge of these types joins two nodes.',
};

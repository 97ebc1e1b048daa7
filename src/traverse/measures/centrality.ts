import type { AskedDay } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import { viewOf } from '../../projection/view.ts';
import { expectNumber, expectPageSize } from '../check-arguments.ts';
import { type GraphNode, graphNode } from '../explore/graph-node.ts';
import { type GraphSize, graphSize, type NoMeasure, noMeasure } from './answer.ts';
import { betweenness } from './betweenness.ts';
import { buildMeasuredGraph } from './build-measured-graph.ts';
import { type CentralityMeasure, centralityMeasures } from './centrality-measures.ts';
import { MAX_RANKED, MAX_TIES } from './limits.ts';
import { isTooLarge, type MeasuredGraph, type MeasuredGraphArguments } from './measured-graph.ts';
import { pageRank } from './page-rank.ts';
import { ranking } from './ranking.ts';

/** The network, the measure and the page of a ranking. */
export interface CentralityArguments extends MeasuredGraphArguments {
  readonly measure: CentralityMeasure;
  /** For PAGERANK: the probability of following a tie. */
  readonly damping: number;
  /** For BETWEENNESS: random seed of the sample. */
  readonly seed: number;
  readonly first: number;
}

/** A node in a ranking. */
export interface RankedNode extends GraphNode {
  readonly rank: number;
  readonly score: number;
  /** Score divided by the largest possible in a network of this size; null if the measure has no such maximum. */
  readonly normalised: number | null;
  readonly neighbours: number;
  readonly weight: number;
}

/** The most central nodes, with the size of the network. */
export interface Centrality extends GraphSize {
  readonly method: string;
  readonly nodes: readonly RankedNode[];
  /** For BETWEENNESS: number of sources; null for other measures. */
  readonly sources: number | null;
  /** For PAGERANK: number of iterations; null for other measures. */
  readonly rounds: number | null;
  /** False if the scores were estimated from a sample. */
  readonly exact: boolean;
  readonly reason: NoMeasure | null;
}

/** Ranks the nodes of a graph, in slices. */
export function* centrality(graph: Projection, args: CentralityArguments, day?: AskedDay): CooperativeTask<Centrality> {
  expectPageSize('first', args.first, MAX_RANKED);
  expectNumber('damping', args.damping, 0, 0.99);
  const measured = yield* buildMeasuredGraph(viewOf(graph, day), args, MAX_TIES);
  const frame = {
    method: centralityMeasures[args.measure],
    ...graphSize(measured),
    reason: noMeasure(measured, args),
  };
  if (isTooLarge(measured)) return { ...frame, nodes: [], sources: null, rounds: null, exact: true };
  const { scores, sources = null, rounds = null } = yield* scoresOf(measured, args);
  return {
    ...frame,
    nodes: ranking(scores, args.first).map(({ at, rank, value }) => ({
      ...graphNode(graph, measured.nodes[at] ?? 0),
      rank,
      score: value,
      normalised: normalised(args.measure, value, measured.nodes.length),
      neighbours: neighboursOf(measured, at),
      weight: weightOf(measured, at),
    })),
    sources,
    rounds,
    exact: sources === null || sources === measured.nodes.length,
  };
}

/** The score of every node. */
interface Scores {
  readonly scores: ArrayLike<number>;
  readonly sources?: number;
  readonly rounds?: number;
}

function* scoresOf(graph: MeasuredGraph, { measure, damping, seed }: CentralityArguments): CooperativeTask<Scores> {
  switch (measure) {
    case 'DEGREE':
      return { scores: graph.nodes.map((_, at) => neighboursOf(graph, at)) };
    case 'STRENGTH':
      return { scores: graph.nodes.map((_, at) => weightOf(graph, at)) };
    case 'BETWEENNESS':
      return yield* betweenness(graph, seed);
    case 'PAGERANK':
      return yield* pageRank(graph, damping);
  }
}

function neighboursOf({ ties: { starts } }: MeasuredGraph, node: number): number {
  return (starts[node + 1] ?? 0) - (starts[node] ?? 0);
}

function weightOf({ ties: { starts, weights } }: MeasuredGraph, node: number): number {
  return weights.subarray(starts[node], starts[node + 1]).reduce((sum, weight) => sum + weight, 0);
}

/** Divides by the maximum: all other nodes for DEGREE, all pairs of them for BETWEENNESS. */
function normalised(measure: CentralityMeasure, score: number, count: number): number | null {
  const most = measure === 'DEGREE' ? count - 1 : measure === 'BETWEENNESS' ? ((count - 1) * (count - 2)) / 2 : 0;
  return most > 0 ? score / most : null;
}

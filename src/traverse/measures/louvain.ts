import { UndirectedGraph } from 'graphology';
import louvain from 'graphology-communities-louvain';
import { seededRandom } from '../../kit/seeded-random.ts';
import { type CooperativeTask, yieldAfter } from '../../projection/cooperative-task.ts';
import { SLICE_OF_LINKS } from './limits.ts';
import type { MeasuredGraph, TieRows } from './measured-graph.ts';

/**
 * The community of every node, as a number, by the method of Blondel, Guillaume, Lambiotte and Lefebvre, "Fast unfolding of communities
 * in large networks", Journal of Statistical Mechanics P10008, 2008, in its form of graphology. Ties count by weight, whichever way they point.
 * The search begins anywhere and so may end elsewhere for another seed; with the same seed it ends the same.
 */
export function* communitiesOf(
  { nodes: { length }, ties }: MeasuredGraph,
  { resolution, seed }: { readonly resolution: number; readonly seed: number },
): CooperativeTask<readonly number[]> {
  if (length === 0) return [];
  const graph = new UndirectedGraph();
  for (let node = 0; node < length; node += 1) graph.addNode(node);
  const shouldYield = yieldAfter(SLICE_OF_LINKS);
  for (let node = 0; node < length; node += 1) {
    if (shouldYield(addTies(graph, ties, node))) yield;
  }
  const communityOf = detect(graph, { resolution, rng: seededRandom(seed), getEdgeWeight: 'weight' });
  return Array.from({ length }, (_, node) => communityOf[node] ?? 0);
}

/** Adds the ties of a node to those after it. */
function addTies(graph: UndirectedGraph, { starts, ends, weights }: TieRows, node: number): number {
  const [start = 0, end = 0] = [starts[node], starts[node + 1]];
  for (let at = start; at < end; at += 1) {
    const far = ends[at] ?? 0;
    if (far > node) graph.addEdge(node, far, { weight: weights[at] });
  }
  return end - start;
}

/** The package is one function. Its types say so of a module of another kind, where that function is named `default`. */
const detect = louvain as unknown as typeof louvain.default;

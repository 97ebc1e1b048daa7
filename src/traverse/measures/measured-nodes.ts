import { typedKeys } from '../../kit/typed-keys.ts';
import { labels as everyLabel, isA, type Label } from '../../model/labels.ts';
import { type CooperativeTask, yieldAfter } from '../../projection/cooperative-task.ts';
import type { View } from '../../projection/view.ts';

/** Nodes per slice of work. */
const SLICE_OF_NODES = 5_000;

/** The nodes seen that have one of these labels and of which something holds, in the order of the projection. */
export function* measuredNodes(
  { graph, has }: View,
  labels: readonly Label[] | null,
  isMeasured: (node: number) => boolean,
): CooperativeTask<readonly number[]> {
  const mains = new Set((labels ?? allLabels).map((label) => everyLabel[label].main));
  const found: number[] = [];
  const shouldYield = yieldAfter(SLICE_OF_NODES);
  for (const main of mains) {
    for (const node of graph.nodesOf(main)) {
      const isMeant = labels === null || labels.some((label) => isA(graph.label(node), label));
      if (isMeant && isMeasured(node) && has(node)) found.push(node);
      if (shouldYield(1)) yield;
    }
  }
  return found.toSorted((one, other) => one - other);
}

const allLabels = typedKeys(everyLabel);

/** What is not in a list. */
export const NOWHERE = 0xffffffff;

/** Where each node of a graph stands in a list; NOWHERE for those that are not in it. */
export function placesOf(nodes: readonly number[], nodeCount: number): Uint32Array {
  const places = new Uint32Array(nodeCount).fill(NOWHERE);
  nodes.forEach((node, at) => {
    places[node] = at;
  });
  return places;
}

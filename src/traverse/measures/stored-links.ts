import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { LinkDirection } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';
import type { MeasuredGraphArguments } from './measured-graph.ts';
import { measuredNodes, NOWHERE, placesOf } from './measured-nodes.ts';
import type { Ends, TieSource } from './sum-ties.ts';

/** Nodes and edges as they are stored: a tie weighs as many edges as join its two ends. */
export function* storedLinks(view: View, { through, labels }: MeasuredGraphArguments): CooperativeTask<TieSource> {
  const { graph } = view;
  const hasLink = (node: number) => through.some((type) => graph.degree(node, undefined, type) > 0);
  const nodes = yield* measuredNodes(view, labels, hasLink);
  const places = placesOf(nodes, graph.nodeCount);
  const along = (...directions: readonly LinkDirection[]): Ends =>
    function* endsOf(at) {
      for (const direction of directions) {
        const farOf = direction === 'OUT' ? graph.to : graph.from;
        for (const type of through) {
          const ends: number[] = [];
          graph.eachLink(nodes[at] ?? 0, direction, type, (link) => {
            const end = places[farOf(link)] ?? NOWHERE;
            if (end !== NOWHERE && view.shows(link)) ends.push(end);
          });
          yield ends;
        }
      }
    };
  return { nodes, both: along('OUT', 'IN'), outward: along('OUT') };
}

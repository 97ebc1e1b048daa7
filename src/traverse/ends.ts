import type { EdgeType } from '../model/edge-types.ts';
import type { LinkDirection, Projection } from '../projection/projection.ts';

/** The nodes at the other ends of the links of a node, each once, by main label and id. */
export function endsOf(graph: Projection, node: number, direction: LinkDirection, type: EdgeType): readonly number[] {
  const end = direction === 'OUT' ? graph.to : graph.from;
  const ends: number[] = [];
  graph.eachLink(node, direction, type, (link) => {
    const far = end(link);
    if (far !== ends[ends.length - 1]) ends.push(far);
  });
  return ends;
}

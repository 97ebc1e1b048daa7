import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import type { NodeRef } from '../model/node-ref.ts';
import type { LinkDirection, Projection } from '../projection/projection.ts';

/** The nodes at the other ends of the links of a node, each once, by main label and id. */
export function neighboursAlong(
  graph: Projection,
  node: number,
  direction: LinkDirection,
  type: EdgeType,
): readonly number[] {
  const ends: number[] = [];
  const end = direction === 'OUT' ? graph.to : graph.from;
  graph.eachLink(node, direction, type, (link) => {
    const far = end(link);
    if (far !== ends[ends.length - 1]) ends.push(far);
  });
  return ends;
}

/** The first of them; undefined where there is none. */
export function firstNeighbour(
  graph: Pick<Projection, 'links' | 'from' | 'to'>,
  node: number,
  direction: LinkDirection,
  type: EdgeType,
): number | undefined {
  const [link] = graph.links(node, direction, type);
  if (link === undefined) return undefined;
  return direction === 'OUT' ? graph.to(link) : graph.from(link);
}

/** The caption of a node; null where there is none. */
export function captionOrNull(graph: Pick<Projection, 'caption'>, node: number | undefined): string | null {
  return node === undefined ? null : graph.caption(node);
}

/** The id of a link, made of those of its ends where it has none of its own. */
export function linkIdOf(graph: Projection, link: number): string {
  return graph.linkId(link) ?? `${graph.id(graph.from(link))}--${graph.id(graph.to(link))}`;
}

/** Names a node by a label that it has. */
export function refWithLabel(graph: Projection, label: Label, node: number): NodeRef {
  return { label, id: graph.id(node) };
}

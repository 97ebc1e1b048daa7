import { partitionPoint } from '../../kit/partition-point.ts';
import { typedKeys } from '../../kit/typed-keys.ts';
import { type EdgeType, edgeTypes } from '../../model/edge-types.ts';
import { labels } from '../../model/labels.ts';
import type { LinkDirection, Projection } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';

/** Links of a node of one type in one direction, in the order of their far ends. */
export interface LinksOfKind {
  readonly type: EdgeType;
  readonly direction: LinkDirection;
  readonly links: Uint32Array;
}

/** Every type of edge, in the order of the model. */
export const allTypes = typedKeys(edgeTypes);

const orderOf: Readonly<Record<string, number>> = Object.fromEntries(allTypes.map((type, at) => [type, at]));

/** The links of a node by kind, in the order of the model, given types those of them; kinds without any are left out. */
export function kindsAt(view: View, node: number, through: readonly EdgeType[] | null = null): readonly LinksOfKind[] {
  const kinds = [...kindsIn(view, node, 'OUT'), ...kindsIn(view, node, 'IN')];
  const followed = through === null ? kinds : kinds.filter(({ type }) => through.includes(type));
  return followed.toSorted((one, other) => (orderOf[one.type] ?? 0) - (orderOf[other.type] ?? 0));
}

/** The same in one direction. Links are sorted by type, so each kind is a stretch of them. */
export function kindsIn(
  { graph, links }: Pick<View, 'graph' | 'links'>,
  node: number,
  direction: LinkDirection,
): readonly LinksOfKind[] {
  const all = links(node, direction);
  const kinds: LinksOfKind[] = [];
  for (let start = 0; start < all.length; ) {
    const type = graph.type(all[start] ?? 0);
    const end = partitionPoint(start, all.length, (at) => graph.type(all[at] ?? 0) !== type);
    kinds.push({ type, direction, links: all.subarray(start, end) });
    start = end;
  }
  return kinds;
}

/** The node at the far end of a link of a kind. */
export function farOf(graph: Projection, { direction }: LinksOfKind, link: number): number {
  return direction === 'OUT' ? graph.to(link) : graph.from(link);
}

/** Some nodes, to be gone through or asked about. */
export interface NodeSet {
  readonly nodes: readonly number[];
  readonly has: (node: number) => boolean;
}

/** Nodes of which it takes less time to mark them in a column of all than to look each up. */
const MANY = 500;

/** Nodes of a graph, each once. */
export function nodeSet({ nodeCount }: Pick<Projection, 'nodeCount'>, nodes: readonly number[]): NodeSet {
  if (nodes.length < MANY) {
    const few = new Set(nodes);
    return { nodes, has: (node) => few.has(node) };
  }
  const marks = new Uint8Array(nodeCount);
  for (const node of nodes) marks[node] = 1;
  return { nodes, has: (node) => marks[node] === 1 };
}

/** Links that may be looked at in the time in which one far end is sought. */
const SEARCH = 16;

/** The links of a kind that lead to some nodes. Of a long row each node is sought, of a short one each link is looked at. */
export function linksToAny(graph: Projection, kind: LinksOfKind, { nodes, has }: NodeSet): readonly number[] {
  const { links } = kind;
  const found: number[] = [];
  if (links.length < nodes.length * SEARCH) {
    for (const link of links) if (has(farOf(graph, kind, link))) found.push(link);
    return found;
  }
  for (const node of nodes) {
    found.push(...links.subarray(startOf(graph, kind, node), startOf(graph, kind, node + 1)));
  }
  return found;
}

/** Where the links of a kind that lead to a node, or to one after it, begin. */
function startOf(graph: Projection, kind: LinksOfKind, node: number): number {
  const { links } = kind;
  return partitionPoint(0, links.length, (at) => farOf(graph, kind, links[at] ?? 0) >= node);
}

/**
 * The first far ends of a kind that are not known yet, so many of each main label. Nodes are in the order of main labels, and within
 * each in that of ids, so once there are enough of one the search goes on with the next.
 */
export function firstNew(
  graph: Projection,
  kind: LinksOfKind,
  isKnown: (node: number) => boolean,
  first: number,
): readonly (readonly number[])[] {
  const { links } = kind;
  const found: number[][] = [];
  for (let start = 0; start < links.length; ) {
    const { main } = labels[graph.label(farOf(graph, kind, links[start] ?? 0))];
    const isPast = (at: number) => labels[graph.label(farOf(graph, kind, links[at] ?? 0))].main !== main;
    const ofLabel = new Set<number>();
    let at = start;
    for (; at < links.length && ofLabel.size < first && !isPast(at); at += 1) {
      const far = farOf(graph, kind, links[at] ?? 0);
      if (!isKnown(far)) ofLabel.add(far);
    }
    found.push([...ofLabel]);
    start = partitionPoint(at, links.length, isPast);
  }
  return found;
}

import { compareTexts } from '../../kit/compare-texts.ts';
import { takeSmallest } from '../../kit/take-smallest.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import { labels } from '../../model/labels.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { type View, viewOf } from '../../projection/view.ts';
import { expectPageSize } from '../check-arguments.ts';
import { findVisibleNodes } from './find-visible-nodes.ts';
import { firstLinks, type GraphLink, graphLink } from './graph-link.ts';
import { type GraphNode, graphNode } from './graph-node.ts';
import { type ExploreLimit, limitsMet, MAX_COMMON, MIN_LINK_LIMIT } from './limits.ts';

/** Two nodes, and which shared neighbours to return. */
export interface BetweenArguments {
  readonly a: NodeRef;
  readonly b: NodeRef;
  /** Types of edges that count; null for all. */
  readonly through: readonly EdgeType[] | null;
  readonly first: number;
}

/** A neighbour of both, with its links to them. */
export interface CommonNeighbour extends GraphNode {
  readonly tieCount: number;
  /** Total number of its links. */
  readonly degree: number;
  readonly ties: readonly GraphLink[];
}

/** Neighbours that two nodes share. */
export interface CommonNeighbours {
  readonly common: readonly CommonNeighbour[];
  /** Whether there are more than `first`. */
  readonly more: boolean;
  readonly unknown: readonly string[];
  readonly complete: boolean;
  readonly limitsReached: readonly ExploreLimit[];
}

/** Ranks what two nodes share: most ties first, then the neighbour with fewer links of its own, then by id. */
export function between(
  graph: Projection,
  { a, b, through, first }: BetweenArguments,
  day?: AskedDay,
): CommonNeighbours {
  expectPageSize('first', first, MAX_COMMON);
  const view = viewOf(graph, day);
  const { nodes, unknown } = findVisibleNodes(view, [a, b]);
  if (nodes.length < 2) return nothing(unknown);
  const ends = nodes.map((node) => rowsAt(view, node, through));
  const shared = sharedBy(graph, nodes, ends);
  const best = takeSmallest(shared, first, compareNeighbours(view));
  const tying = tiesTo(ends.flat(), new Set(best.map(({ node }) => node)));
  const kept = best.map((found) => ({ ...found, ties: tying.get(found.node) ?? [] }));
  const ties = kept.flatMap((common) => common.ties);
  const limitsReached = limitsMet({ LINKS: ties.length > MIN_LINK_LIMIT });
  const told = new Set(firstLinks(graph, ties, MIN_LINK_LIMIT));
  const near = new Set(nodes);
  return {
    common: kept.map((found) => ({
      ...graphNode(graph, found.node),
      tieCount: found.tieCount,
      degree: view.degree(found.node),
      ties: firstLinks(graph, found.ties, found.ties.length)
        .filter((link) => told.has(link))
        .map((link) => graphLink(view, link, { near })),
    })),
    more: shared.length > first,
    unknown,
    complete: limitsReached.length === 0,
    limitsReached,
  };
}

function nothing(unknown: readonly string[]): CommonNeighbours {
  return { common: [], more: false, unknown, complete: true, limitsReached: [] };
}

/** A neighbour of both, with the number of its links to the two. */
interface CountedNeighbour {
  readonly node: number;
  readonly tieCount: number;
}

function sharedBy(
  graph: Projection,
  [one, other]: readonly number[],
  ends: readonly LinkRow[][],
): readonly CountedNeighbour[] {
  const [ofOne = [], ofOther = []] = ends;
  const counts = new Uint32Array(graph.nodeCount);
  const count = (far: number) => {
    counts[far] = (counts[far] ?? 0) + 1;
  };
  eachTie(ofOne, count);
  const met = new Set<number>();
  eachTie(ofOther, (far) => {
    if (far !== one && far !== other && (counts[far] ?? 0) > 0) met.add(far);
  });
  eachTie(ofOther, count);
  return Array.from(met, (node) => ({ node, tieCount: counts[node] ?? 0 }));
}

/** Links of a node in one direction, with the node at the other end. */
interface LinkRow {
  readonly links: Uint32Array;
  readonly far: (link: number) => number;
}

/** The links of a node that tie it; one to itself is met from either end. */
function rowsAt({ graph, links }: View, node: number, through: BetweenArguments['through']): LinkRow[] {
  return (through ?? [undefined]).flatMap((type) => [
    { links: links(node, 'OUT', type), far: graph.to },
    { links: links(node, 'IN', type), far: graph.from },
  ]);
}

function eachTie(rows: readonly LinkRow[], visit: (far: number, link: number) => void): void {
  for (const { links, far } of rows) for (const link of links) visit(far(link), link);
}

/** Most ties first, then the neighbour with fewer links of its own, then by id. */
function compareNeighbours({ graph, degree }: View): (one: CountedNeighbour, other: CountedNeighbour) => number {
  return (one, other) =>
    other.tieCount - one.tieCount || degree(one.node) - degree(other.node) || compareNodes(graph, one.node, other.node);
}

/** By ids. Nodes of one main label are in their order; of two labels the ids are compared. */
function compareNodes(graph: Projection, one: number, other: number): number {
  const [label, otherLabel] = [graph.label(one), graph.label(other)];
  const isOne = labels[label].main === labels[otherLabel].main;
  return (isOne ? 0 : compareTexts(graph.id(one), graph.id(other))) || one - other;
}

/** The links to some of the neighbours. */
function tiesTo(rows: readonly LinkRow[], meant: ReadonlySet<number>): ReadonlyMap<number, readonly number[]> {
  const ties = new Map<number, number[]>();
  eachTie(rows, (far, link) => {
    if (meant.has(far)) ties.set(far, [...(ties.get(far) ?? []), link]);
  });
  return ties;
}

import { compareTexts } from '../../kit/compare-texts.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { type View, viewOf } from '../../projection/view.ts';
import { expectWithin } from '../bounds.ts';
import { type Cut, cutsBy, MOST_LINKS, MOST_NEIGHBOURS } from './bounds.ts';
import { firstLinks, type GraphLink, graphLink } from './graph-link.ts';
import { type GraphNode, graphNode } from './graph-node.ts';
import { knownNodes } from './known-nodes.ts';

/** What two nodes may have in common. */
export interface BetweenAsked {
  readonly a: NodeRef;
  readonly b: NodeRef;
  /** Types of edges that tie; null takes all. */
  readonly through: readonly EdgeType[] | null;
  readonly first: number;
}

/** A neighbour of both, and the links by which it is one. */
export interface Common extends GraphNode {
  readonly tieCount: number;
  /** How many links it has in all: a neighbour of few says more than one of many. */
  readonly degree: number;
  readonly ties: readonly GraphLink[];
}

/** Neighbours that two nodes share. */
export interface Between {
  readonly common: readonly Common[];
  /** Whether there are more than were asked for. */
  readonly more: boolean;
  readonly unknown: readonly string[];
  readonly complete: boolean;
  readonly cuts: readonly Cut[];
}

/** Ranks what two nodes share: most ties first, then the neighbour with fewer links of its own, then by id. */
export function between(graph: Projection, { a, b, through, first }: BetweenAsked, day?: AskedDay): Between {
  expectWithin('first', first, MOST_NEIGHBOURS);
  const view = viewOf(graph, day);
  const { nodes, unknown } = knownNodes(view, [a, b]);
  const [one, other] = nodes;
  if (one === undefined || other === undefined) return nothing(unknown);
  const shared = sharedBy(view, one, other, through);
  const best = ranked(view, shared, first);
  const tying = tiesTo(view, nodes, new Set(best.map(({ node }) => node)), through);
  const kept = best.map((found) => ({ ...found, ties: tying.get(found.node) ?? [] }));
  const ties = kept.flatMap((common) => common.ties);
  const cuts = cutsBy({ LINKS: ties.length > MOST_LINKS });
  const told = new Set(firstLinks(graph, ties, MOST_LINKS));
  const near = new Set(nodes);
  return {
    common: kept.map((found) => ({
      ...graphNode(graph, found.node),
      tieCount: found.tieCount,
      degree: found.degree,
      ties: firstLinks(graph, found.ties, found.ties.length)
        .filter((link) => told.has(link))
        .map((link) => graphLink(view, link, near)),
    })),
    more: shared.length > first,
    unknown,
    complete: cuts.length === 0,
    cuts,
  };
}

function nothing(unknown: readonly string[]): Between {
  return { common: [], more: false, unknown, complete: true, cuts: [] };
}

/** A neighbour of both, with the number of its links to the two. */
interface Shared {
  readonly node: number;
  readonly tieCount: number;
}

function sharedBy(view: View, one: number, other: number, through: BetweenAsked['through']): readonly Shared[] {
  const [ofOne, ofOther] = [one, other].map((node) => countTies(view, node, through));
  return [...(ofOne ?? [])].flatMap(([node, ties]) => {
    const more = ofOther?.get(node);
    return more === undefined || node === one || node === other ? [] : [{ node, tieCount: ties + more }];
  });
}

/** How many links a node has to each of its neighbours. */
function countTies(view: View, node: number, through: BetweenAsked['through']): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const link of linksAt(view, node, through)) {
    const far = farEnd(view, node, link);
    counts.set(far, (counts.get(far) ?? 0) + 1);
  }
  return counts;
}

/** The links of a node of some types, seen from it: one to itself counts from either end. */
function* linksAt({ links }: View, node: number, through: BetweenAsked['through']): Iterable<number> {
  for (const type of through ?? [undefined]) {
    yield* links(node, 'OUT', type);
    yield* links(node, 'IN', type);
  }
}

function farEnd({ graph }: View, node: number, link: number): number {
  return graph.from(link) === node ? graph.to(link) : graph.from(link);
}

/** The first by their rank. Degrees are looked at only where ties are as many as those of the last that is wanted. */
function ranked(
  view: View,
  shared: readonly Shared[],
  first: number,
): readonly (Shared & { readonly degree: number })[] {
  const byTies = shared.toSorted((one, other) => other.tieCount - one.tieCount);
  const least = byTies[first - 1]?.tieCount ?? 0;
  return byTies
    .filter(({ tieCount }) => tieCount >= least)
    .map((one) => ({ ...one, degree: view.degree(one.node) }))
    .toSorted(
      (one, other) =>
        other.tieCount - one.tieCount ||
        one.degree - other.degree ||
        compareTexts(view.graph.id(one.node), view.graph.id(other.node)) ||
        one.node - other.node,
    )
    .slice(0, first);
}

/** The links of some nodes to those of their neighbours that are meant. */
function tiesTo(
  view: View,
  ends: readonly number[],
  meant: ReadonlySet<number>,
  through: BetweenAsked['through'],
): ReadonlyMap<number, readonly number[]> {
  const ties = new Map<number, number[]>();
  for (const end of ends) {
    for (const link of linksAt(view, end, through)) {
      const far = farEnd(view, end, link);
      if (meant.has(far)) ties.set(far, [...(ties.get(far) ?? []), link]);
    }
  }
  return ties;
}

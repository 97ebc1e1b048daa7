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
  const ranked = rank(view, shared(view, one, other, through));
  const kept = ranked.slice(0, first);
  const ties = kept.flatMap((common) => common.ties);
  const cuts = cutsBy({ LINKS: ties.length > MOST_LINKS });
  const told = new Set(firstLinks(graph, ties, MOST_LINKS));
  const near = new Set(nodes);
  return {
    common: kept.map(({ node, ties: all, degree }) => ({
      ...graphNode(graph, node),
      tieCount: all.length,
      degree,
      ties: firstLinks(graph, all, all.length)
        .filter((link) => told.has(link))
        .map((link) => graphLink(view, link, near)),
    })),
    more: ranked.length > first,
    unknown,
    complete: cuts.length === 0,
    cuts,
  };
}

function nothing(unknown: readonly string[]): Between {
  return { common: [], more: false, unknown, complete: true, cuts: [] };
}

/** A neighbour of both, with all links to the two. */
interface Shared {
  readonly node: number;
  readonly ties: readonly number[];
}

function shared(view: View, one: number, other: number, through: BetweenAsked['through']): readonly Shared[] {
  const [ofOne, ofOther] = [one, other].map((node) => tiesOf(view, node, through));
  return [...(ofOne ?? [])].flatMap(([node, ties]) => {
    const more = ofOther?.get(node);
    return more === undefined || node === one || node === other ? [] : [{ node, ties: [...ties, ...more] }];
  });
}

/** The links of a node, by what lies at their other end. */
function tiesOf(view: View, node: number, through: BetweenAsked['through']): ReadonlyMap<number, readonly number[]> {
  const { graph, links } = view;
  const byFar = new Map<number, number[]>();
  const add = (far: number, link: number) => {
    const known = byFar.get(far);
    if (known === undefined) byFar.set(far, [link]);
    else known.push(link);
  };
  for (const type of through ?? [undefined]) {
    for (const link of links(node, 'OUT', type)) add(graph.to(link), link);
    for (const link of links(node, 'IN', type)) add(graph.from(link), link);
  }
  return byFar;
}

/** Degrees are looked at only where ties are as many, and ids only where degrees are. */
function rank(view: View, found: readonly Shared[]): readonly (Shared & { readonly degree: number })[] {
  const { graph, links } = view;
  return found
    .map((one) => ({ ...one, degree: links(one.node, 'OUT').length + links(one.node, 'IN').length }))
    .toSorted(
      (one, other) =>
        other.ties.length - one.ties.length ||
        one.degree - other.degree ||
        compareTexts(graph.id(one.node), graph.id(other.node)) ||
        one.node - other.node,
    );
}

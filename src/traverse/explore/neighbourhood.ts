import { compareTexts } from '../../kit/compare-texts.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import { labels } from '../../model/labels.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import { type View, viewOf } from '../../projection/view.ts';
import { expectAtMost, expectWithin } from '../bounds.ts';
import { type Cut, cutsBy, MOST_FOUND, MOST_LINKS, MOST_NEIGHBOURS, MOST_SHOWN, MOST_STARTS } from './bounds.ts';
import { deal } from './deal.ts';
import { firstLinks, type GraphLink, graphLink } from './graph-link.ts';
import { type GraphNode, graphNode } from './graph-node.ts';
import { knownNodes } from './known-nodes.ts';
import { kindsAt, type LinkCount, type LinksOfKind, linkCounts, sumOf } from './neighbour-counts.ts';

/** Which neighbours are asked for. */
export interface NeighbourhoodAsked {
  readonly ids: readonly NodeRef[];
  /** Nodes that are shown already. */
  readonly exclude: readonly NodeRef[];
  /** Types of edges to follow; null follows all. */
  readonly through: readonly EdgeType[] | null;
  /** Neighbours of each node at the most. */
  readonly first: number;
}

/** A node that was expanded, with what of it is not shown yet. */
export interface Expanded extends GraphNode {
  readonly more: readonly LinkCount[];
  readonly moreCount: number;
}

/** New neighbours of some nodes, the links to them, and what is left for the next time. */
export interface Neighbourhood {
  readonly starts: readonly Expanded[];
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly unknown: readonly string[];
  readonly complete: boolean;
  readonly cuts: readonly Cut[];
}

/**
 * Neighbours of nodes that are not shown yet, a few of every kind of link in turns, with all links between the nodes and them.
 * Asked again with what was found among `exclude`, it goes on where it ended.
 */
export function neighbourhood(graph: Projection, asked: NeighbourhoodAsked, day?: AskedDay): Neighbourhood {
  expectAtMost('ids', asked.ids, MOST_STARTS);
  expectAtMost('exclude', asked.exclude, MOST_SHOWN);
  expectWithin('first', asked.first, MOST_NEIGHBOURS);
  const view = viewOf(graph, day);
  const { nodes, unknown } = knownNodes(view, asked.ids);
  const starts = nodes.map((node) => ({ node, kinds: followed(kindsAt(view, node), asked.through) }));
  const shown = new Set([...asked.ids, ...asked.exclude].flatMap((ref) => graph.find(ref) ?? []));
  const wanted = [...new Set(starts.flatMap((start) => choose(graph, start, shown, asked.first)))];
  const chosen = new Set(wanted.slice(0, MOST_FOUND));
  const fresh = new Set(starts.flatMap((start) => linksTo(graph, start, chosen)));
  const cuts = cutsBy({ NODES: wanted.length > MOST_FOUND, LINKS: fresh.size > MOST_LINKS });
  const near = new Set(nodes);
  return {
    starts: starts.map((start) => expanded(view, start, (far) => shown.has(far) || chosen.has(far))),
    nodes: [...chosen].map((node) => graphNode(graph, node)),
    links: firstLinks(graph, fresh, MOST_LINKS).map((link) => graphLink(view, link, near)),
    unknown,
    complete: cuts.length === 0,
    cuts,
  };
}

/** A node to expand, with the links that are followed from it. */
interface Start {
  readonly node: number;
  readonly kinds: readonly LinksOfKind[];
}

function followed(kinds: readonly LinksOfKind[], through: NeighbourhoodAsked['through']): readonly LinksOfKind[] {
  return through === null ? kinds : kinds.filter(({ type }) => through.includes(type));
}

/** The far end of a link. */
function farOf(graph: Projection, { direction }: LinksOfKind, link: number): number {
  return direction === 'OUT' ? graph.to(link) : graph.from(link);
}

/** So many new neighbours of a node, some of every kind; kinds take their turns by the names of their types, links that come in first. */
function choose(graph: Projection, { kinds }: Start, shown: ReadonlySet<number>, first: number): readonly number[] {
  const inTurns = kinds.toSorted(
    (one, other) => compareTexts(one.type, other.type) || compareTexts(one.direction, other.direction),
  );
  return deal(
    inTurns.map((kind) => firstNew(graph, kind, shown, first)),
    first,
  );
}

/**
 * The first new neighbours of a kind by their ids. Links are in the order of ids within each main label, and few types join several, so
 * only the first of each label are compared.
 */
function firstNew(graph: Projection, kind: LinksOfKind, shown: ReadonlySet<number>, first: number): readonly number[] {
  const byLabel = new Map<string, Set<number>>();
  for (const link of kind.links) {
    const far = farOf(graph, kind, link);
    if (shown.has(far)) continue;
    const { main } = labels[graph.label(far)];
    const found = byLabel.get(main) ?? new Set();
    if (found.size < first) byLabel.set(main, found.add(far));
  }
  return [...byLabel.values()]
    .flatMap((found) => [...found].map((node) => ({ node, id: graph.id(node) })))
    .toSorted((one, other) => compareTexts(one.id, other.id))
    .slice(0, first)
    .map(({ node }) => node);
}

function linksTo(graph: Projection, { kinds }: Start, chosen: ReadonlySet<number>): readonly number[] {
  return kinds.flatMap((kind) => Array.from(kind.links).filter((link) => chosen.has(farOf(graph, kind, link))));
}

/** Links to what is shown are no longer to come. */
function expanded({ graph }: View, { node, kinds }: Start, isShown: (far: number) => boolean): Expanded {
  const left = kinds
    .map((kind) => ({ ...kind, links: kind.links.filter((link) => !isShown(farOf(graph, kind, link))) }))
    .filter(({ links }) => links.length > 0);
  const more = linkCounts(graph.label(node), left);
  return { ...graphNode(graph, node), more, moreCount: sumOf(more) };
}

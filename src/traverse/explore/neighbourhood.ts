import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { expectAtMost, expectWithin } from '../bounds.ts';
import { affordable } from './affordable.ts';
import {
  type Cut,
  cutsBy,
  MOST_FOUND,
  MOST_LINKS,
  MOST_NEIGHBOURS,
  MOST_SHOWN,
  MOST_STARTS,
  MOST_WALKED,
} from './bounds.ts';
import { deal } from './deal.ts';
import { type GraphLink, graphLink, type LinkDirection } from './graph-link.ts';
import { type GraphNode, graphNode } from './graph-node.ts';
import { allTypes, type KnownNode, knownNodes } from './known-nodes.ts';
import { type LinkCount, linkCounts } from './neighbour-counts.ts';
import { remaining } from './remaining.ts';
import { type EdgeRow, edgesAcross, neighboursAlong, placesShown } from './texts.ts';

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
export async function neighbourhood(graph: Asker, asked: NeighbourhoodAsked): Promise<Neighbourhood> {
  expectAtMost('ids', asked.ids, MOST_STARTS);
  expectAtMost('exclude', asked.exclude, MOST_SHOWN);
  expectWithin('first', asked.first, MOST_NEIGHBOURS);
  const through = new Set(asked.through ?? allTypes);
  const [starts, shown] = await Promise.all([
    knownNodes(graph, asked.ids),
    graph.ask(placesShown, { nodes: [...asked.ids, ...asked.exclude].map(({ label, id }) => ({ label, id })) }),
  ]);
  const { walked, leftOut } = affordable(walksFrom(starts.nodes, through), ({ cost }) => cost, MOST_WALKED);
  const found = await neighboursOf(graph, walked, shown, asked.first);
  const wanted = choose(found, asked.first);
  const chosen = new Map([...wanted].slice(0, MOST_FOUND));
  const edges = await edgesTo(graph, starts.nodes, [...chosen.keys(), ...shown.map(({ place }) => place)]);
  const cuts = cutsBy({
    WALK: leftOut.length > 0,
    NODES: wanted.size > MOST_FOUND,
    LINKS: edges.length > MOST_LINKS,
  });
  return {
    ...laidOut(starts.nodes, chosen, edges, through),
    unknown: starts.unknown,
    complete: cuts.length === 0,
    cuts,
  };
}

/** A kind of edge to be followed from a node. All edges of that direction are passed over to find those of the type. */
interface Walk {
  readonly place: string;
  readonly type: EdgeType;
  readonly direction: LinkDirection;
  readonly cost: number;
}

function walksFrom(starts: readonly KnownNode[], through: ReadonlySet<EdgeType>): readonly Walk[] {
  return starts.flatMap((start) =>
    linkCounts(start.label, start.counts)
      .filter(({ type }) => through.has(type))
      .map(({ type, direction }) => ({ place: start.place, type, direction, cost: degreeIn(start, direction) })),
  );
}

function degreeIn({ counts }: KnownNode, direction: LinkDirection): number {
  return counts.reduce((sum, { out, in: inward }) => sum + (direction === 'OUT' ? out : inward), 0);
}

/** A node that shall not be found: where it is kept, and its id. */
interface Shown {
  readonly place: string;
  readonly id: string;
}

/** A neighbour, by where it is kept, and from where and how it was met. */
interface Met {
  readonly start: string;
  readonly kind: string;
  readonly far: string;
  readonly node: GraphNode;
}

async function neighboursOf(
  graph: Asker,
  walks: readonly Walk[],
  shown: readonly Shown[],
  first: number,
): Promise<readonly Met[]> {
  const rows = await graph.ask(neighboursAlong, {
    walks: walks.map(({ place, type, direction }) => ({ place, type, direction })),
    shownPlaces: shown.map(({ place }) => place),
    shownIds: shown.map(({ id }) => id),
    limit: whole(first),
  });
  return rows.map((row) => ({
    start: row.place,
    kind: `${row.type} ${row.direction}`,
    far: row.far,
    node: graphNode(row),
  }));
}

/** So many neighbours of each start, some of every kind; a neighbour of several starts is there once. */
function choose(met: readonly Met[], first: number): ReadonlyMap<string, GraphNode> {
  const perStart = [...groupBy(met, ({ start }) => start).values()];
  const dealt = perStart.flatMap((ofStart) =>
    deal([...groupBy(ofStart, ({ kind }) => kind).values()], first, ({ far }) => far),
  );
  return new Map(dealt.map(({ far, node }) => [far, node]));
}

async function edgesTo(
  graph: Asker,
  starts: readonly KnownNode[],
  far: readonly string[],
): Promise<readonly EdgeRow[]> {
  const places = starts.map(({ place }) => place);
  return await graph.ask(edgesAcross, { starts: places, ends: [...new Set(far)], limit: whole(MOST_LINKS + 1) });
}

/** Puts together what was found; links to what was shown before are not told again, but they are no longer to come. */
function laidOut(
  starts: readonly KnownNode[],
  chosen: ReadonlyMap<string, GraphNode>,
  edges: readonly EdgeRow[],
  through: ReadonlySet<string>,
): Pick<Neighbourhood, 'starts' | 'nodes' | 'links'> {
  const near = new Set(starts.map(({ place }) => place));
  const nodes = new Map<string, GraphNode>([...starts.map((start) => [start.place, start] as const), ...chosen]);
  const fresh = edges.filter(({ from, to, type }) => through.has(type) && (chosen.has(from) || chosen.has(to)));
  return {
    starts: starts.map((start) => expanded(start, edges, through)),
    nodes: [...chosen.values()],
    links: fresh.slice(0, MOST_LINKS).flatMap((row) => graphLink(row, nodes, near) ?? []),
  };
}

function expanded(start: KnownNode, edges: readonly EdgeRow[], through: ReadonlySet<string>): Expanded {
  const followed = start.counts.filter(({ type }) => through.has(type));
  const more = linkCounts(start.label, remaining(start.place, followed, edges));
  const { id, label, caption, node } = start;
  return { id, label, caption, node, more, moreCount: more.reduce((sum, { count }) => sum + count, 0) };
}

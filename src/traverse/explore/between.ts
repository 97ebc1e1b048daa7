import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { expectWithin } from '../bounds.ts';
import { type Cut, cutsBy, MOST_LINKS, MOST_NEIGHBOURS } from './bounds.ts';
import { type GraphLink, graphLink } from './graph-link.ts';
import { type GraphNode, graphNode, type NodeRow } from './graph-node.ts';
import { allTypes, type KnownNode, knownNodes } from './known-nodes.ts';
import { commonNeighbours, type EdgeRow, edgesAcross } from './texts.ts';

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
export async function between(graph: Asker, { a, b, through, first }: BetweenAsked): Promise<Between> {
  expectWithin('first', first, MOST_NEIGHBOURS);
  const { nodes, unknown } = await knownNodes(graph, [a, b]);
  const [near, other] = nodes.toSorted((one, another) => one.degree - another.degree);
  if (near === undefined || other === undefined) return nothing(unknown);
  const types = through ?? allTypes;
  const rows = await graph.ask(commonNeighbours, {
    near: near.place,
    other: other.place,
    types: [...types],
    scan: whole(MOST_SCANNED),
    limit: whole(first + 1),
  });
  const kept = rows.slice(0, first);
  const edges = await tiesOf(graph, nodes, kept);
  const cuts = cutsOf(near, edges);
  return {
    common: withTies(nodes, kept, edges, new Set(types)),
    more: rows.length > first,
    unknown,
    complete: cuts.length === 0,
    cuts,
  };
}

/** Edges walked from the first node. Each neighbour then costs a look of its own, so there are fewer of them. */
const MOST_SCANNED = 50_000;

function nothing(unknown: readonly string[]): Between {
  return { common: [], more: false, unknown, complete: true, cuts: [] };
}

function cutsOf({ degree }: KnownNode, edges: readonly EdgeRow[]): readonly Cut[] {
  return cutsBy({ WALK: degree > MOST_SCANNED, LINKS: edges.length > MOST_LINKS });
}

async function tiesOf(
  graph: Asker,
  ends: readonly KnownNode[],
  common: readonly { readonly place: string }[],
): Promise<readonly EdgeRow[]> {
  const starts = ends.map(({ place }) => place);
  return await graph.ask(edgesAcross, { starts, ends: common.map(({ place }) => place), limit: whole(MOST_LINKS + 1) });
}

interface CommonRow extends NodeRow {
  readonly place: string;
  readonly ties: number;
  readonly degree: number;
}

function withTies(
  ends: readonly KnownNode[],
  rows: readonly CommonRow[],
  edges: readonly EdgeRow[],
  types: ReadonlySet<string>,
): readonly Common[] {
  const near = new Set(ends.map(({ place }) => place));
  const known = [
    ...ends.map((end) => [end.place, end] as const),
    ...rows.map((row) => [row.place, graphNode(row)] as const),
  ];
  const byPlace = new Map<string, GraphNode>(known);
  const tying = edges.filter(({ type }) => types.has(type)).slice(0, MOST_LINKS);
  return rows.map((row) => ({
    ...graphNode(row),
    tieCount: row.ties,
    degree: row.degree,
    ties: tying
      .filter(({ from, to }) => from === row.place || to === row.place)
      .flatMap((edge) => graphLink(edge, byPlace, near) ?? []),
  }));
}

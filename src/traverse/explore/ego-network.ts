import { compareTexts } from '../../kit/compare-texts.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import { type CooperativeTask, yieldAfter } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';
import { farOf, firstNew, kindsAt, type LinksOfKind } from './links-of-kind.ts';
import { roundRobin } from './round-robin.ts';

/** Start nodes, and how far to follow links from them. */
export interface EgoNetworkArguments {
  readonly starts: readonly number[];
  /** Nodes shown already, starts included: links are followed through them, but they are not returned. */
  readonly shown: ReadonlySet<number>;
  /** Types of edges to follow; null follows all. */
  readonly through: readonly EdgeType[] | null;
  readonly depth: number;
  /** Maximum number of new neighbours per node. */
  readonly first: number;
  /** Maximum number of nodes to return. */
  readonly most: number;
}

/** A node whose links were followed, with these links. */
export interface ExpandedNode {
  readonly node: number;
  readonly kinds: readonly LinksOfKind[];
}

/** The neighbourhood of some nodes. */
export interface EgoNetwork {
  /** Steps from the nearest start by node, nearer ones first. */
  readonly found: ReadonlyMap<number, number>;
  /** The starts, and the nodes from which it went on. */
  readonly expanded: readonly ExpandedNode[];
  /** Whether the limit of nodes was reached. */
  readonly isCut: boolean;
}

/** Links per slice of work. */
const SLICE = 50_000;

/**
 * Follows links outward from some nodes, step by step. A neighbour of a node of an earlier step is not returned later, so the distance of
 * each node is that of the shortest path over expanded nodes.
 */
export function* egoNetwork(
  view: View,
  { starts, shown, through, depth, first, most }: EgoNetworkArguments,
): CooperativeTask<EgoNetwork> {
  const found = new Map<number, number>();
  const passed: ExpandedNode[] = [];
  const near = new Uint8Array(depth > 1 ? view.graph.nodeCount : 0);
  const isKnown = (node: number) => near[node] === 1 || shown.has(node);
  for (const start of starts) near[start] = 1;
  let [level, isCut] = [starts, false];
  for (let step = 1; step <= depth && level.length > 0 && !isCut; step += 1) {
    const around: ExpandedNode[] = [];
    const wanted = new Set<number>();
    const shouldYield = yieldAfter(SLICE);
    for (const node of level) {
      const one = { node, kinds: kindsAt(view, node, through) };
      around.push(one);
      for (const far of choose(view.graph, one, isKnown, first)) wanted.add(far);
      if (shouldYield(view.graph.degree(node) + SLICE / 200)) yield;
    }
    const chosen = [...wanted].slice(0, most - found.size);
    isCut = chosen.length < wanted.size;
    for (const node of chosen) found.set(node, step);
    passed.push(...around);
    level = step === depth ? [] : [...chosen, ...mark(view.graph, around, near).filter((node) => shown.has(node))];
  }
  return { found, expanded: passed, isCut };
}

/** The first new neighbours of a node, some of every kind: kinds alternate by type name, incoming links first. */
function choose(
  graph: Projection,
  { kinds }: ExpandedNode,
  isKnown: (node: number) => boolean,
  first: number,
): readonly number[] {
  const inTurns = kinds.toSorted(
    (one, other) => compareTexts(one.type, other.type) || compareTexts(one.direction, other.direction),
  );
  return roundRobin(
    inTurns.map((kind) => firstById(graph, firstNew(graph, kind, isKnown, first), first)),
    first,
  );
}

/** Few types lead to several main labels, so few ids are compared. */
function firstById(graph: Projection, byLabel: readonly (readonly number[])[], first: number): readonly number[] {
  const [only = [], ...others] = byLabel.filter(({ length }) => length > 0);
  if (others.length === 0) return only;
  return [only, ...others]
    .flat()
    .map((node) => ({ node, id: graph.id(node) }))
    .toSorted((one, other) => compareTexts(one.id, other.id))
    .slice(0, first)
    .map(({ node }) => node);
}

/** Marks all neighbours of these nodes, and returns those not marked before. */
function mark(graph: Projection, around: readonly ExpandedNode[], near: Uint8Array): readonly number[] {
  const fresh: number[] = [];
  for (const { kinds } of around) {
    for (const kind of kinds) {
      for (const link of kind.links) {
        const far = farOf(graph, kind, link);
        if (near[far] === 1) continue;
        near[far] = 1;
        fresh.push(far);
      }
    }
  }
  return fresh;
}

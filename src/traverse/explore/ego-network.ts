import { compareTexts } from '../../kit/compare-texts.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import { type CooperativeTask, yieldAfter } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';
import { farOf, firstNew, kindsAt, type LinksOfKind } from './links-of-kind.ts';
import { roundRobin } from './round-robin.ts';

/** How far to go from some nodes, and what to leave out. */
export interface EgoNetworkArguments {
  readonly starts: readonly number[];
  /** Nodes that are shown already: they are passed, and not found. The starts are among them. */
  readonly shown: ReadonlySet<number>;
  /** Types of edges to follow; null follows all. */
  readonly through: readonly EdgeType[] | null;
  readonly depth: number;
  /** New neighbours of each node at the most. */
  readonly first: number;
  /** Nodes found at the most. */
  readonly most: number;
}

/** A node whose links were followed, with these links. */
export interface ExpandedNode {
  readonly node: number;
  readonly kinds: readonly LinksOfKind[];
}

/** What surrounds some nodes. */
export interface EgoNetwork {
  /** Steps from the nearest start by node, nearer ones first. */
  readonly found: ReadonlyMap<number, number>;
  /** The starts, and the nodes from which it went on. */
  readonly expanded: readonly ExpandedNode[];
  /** Whether there were more than could be told. */
  readonly isCut: boolean;
}

/** Links of nodes that are passed between two turns of others. */
const SLICE = 50_000;

/**
 * Goes out from some nodes step by step. What lies beside a node that was passed on an earlier step is not found later, so the steps of
 * each node are those of the shortest way over nodes that were passed.
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

/** So many new neighbours of a node, some of every kind; kinds take their turns by the names of their types, links that come in first. */
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

/** Marks all that lies beside these nodes, and gives what was not marked before. */
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

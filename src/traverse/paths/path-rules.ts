import type { EdgeType } from '../../model/edge-types.ts';
import { labels, type MainLabel } from '../../model/labels.ts';
import type { LinkDirection } from '../../projection/projection.ts';
import { linksInEffectOn } from './link-dates.ts';
import { edgesOf, type LinkKind, type LinkOrientation } from './link-kinds.ts';
import type { PathGraph } from './path-graph.ts';
import type { PathQuery } from './path-query.ts';

/**
 * What a path has met so far, as a whole number from 0: which of the nodes it must pass,
 * and whether an actor, or an actor and then a pact with fewer than two parties.
 */
export type State = number;

/** Before the first node. */
export const INITIAL_STATE: State = 0;

/** There is no such state. */
export const NO_STATE = -1;

/** What a node does to the state of a path that comes to it. */
export const nodeClasses = { OTHER: 0, ACTOR: 1, ONE_PARTY: 2 } as const;

/** Bits of the ways that a link may be followed, seen from one of its ends. */
export const FROM_HERE = 1;
export const TO_HERE = 2;

/** Links of one type at a node, in one direction of their arrow, and the ways that they may be followed. */
export interface IncidentEdgeType {
  readonly type: EdgeType;
  readonly direction: LinkDirection;
  readonly open: number;
}

/** What a path may do. Nodes and links are numbers of the graph. */
export interface PathRules {
  /** Names rules that look at kinds of links alone, and not at a day or at single nodes; null for others. */
  readonly key: string | null;
  /** The links that a path may follow at a node. */
  readonly incidentTypes: (node: number) => readonly IncidentEdgeType[];
  /** Whether a link holds on the day asked for. */
  readonly isInEffect: (link: number) => boolean;
  /** Whether a node may lie on a path at all. */
  readonly mayContain: (node: number) => boolean;
  /** Whether a path may go on from a node that is not its start. */
  readonly mayPass: (node: number) => boolean;
  /** How many links of the kinds asked for a node has, on all days and in both directions. */
  readonly degree: (node: number) => number;
  readonly classOf: (node: number) => number;
  /** The bit of a node that must be passed; 0 for others. */
  readonly viaBit: (node: number) => number;
  readonly states: number;
  /** The state of a path after one more node of a class and bit; `NO_STATE` where it may not come then. */
  readonly nextState: (state: State, nodeClass: number, viaBit: number) => State;
  /** Whether all nodes that must be passed have been. */
  readonly hasPassedAllVia: (state: State) => boolean;
}

/** The rules that a question sets. */
export function createPathRules(graph: PathGraph, query: PathQuery): PathRules {
  const { through, via, avoid, maxDegree, oneParty, asOf, certainty } = query;
  const waysAt = incidentTypesByLabel(new Map(through.map(({ kind, direction }) => [kind, direction])));
  const ways = (node: number) => waysAt.get(mainLabelAt(graph, node)) ?? [];
  const degree = (node: number) =>
    ways(node).reduce((sum, { type, direction }) => sum + graph.degree(node, direction, type), 0);
  const avoided = new Set(avoid.map(graph.find));
  const bits = new Map([...new Set(via.map(graph.find))].map((node, at) => [node, 1 << at]));
  const masks = 1 << bits.size;
  const next = transitionTable(masks, oneParty);
  const isGeneral = asOf === null && maxDegree === null && via.length === 0 && avoid.length === 0;
  return {
    key: isGeneral ? JSON.stringify([through.map(({ kind, direction }) => [kind, direction]), oneParty]) : null,
    incidentTypes: ways,
    isInEffect: asOf === null ? () => true : linksInEffectOn(graph, asOf, certainty),
    mayContain: (node) => !avoided.has(node),
    mayPass: (node) => maxDegree === null || degree(node) <= maxDegree,
    degree,
    classOf: (node) => classOf(graph, node),
    viaBit: (node) => bits.get(node) ?? 0,
    states: 3 * masks,
    nextState(state, nodeClass, viaBit) {
      const phase = next[nodeClass * 3 * masks + state] ?? NO_STATE;
      return phase === NO_STATE ? NO_STATE : phase | viaBit;
    },
    hasPassedAllVia: (state) => state % masks === masks - 1,
  };
}

/** The label within which the id of a node is unique. */
export function mainLabelAt(graph: PathGraph, node: number): MainLabel {
  return labels[graph.label(node)].main;
}

/** What names a node in the whole graph. */
export function globalNodeKey(graph: PathGraph, node: number): string {
  return `${mainLabelAt(graph, node)}:${graph.id(node)}`;
}

function classOf(graph: PathGraph, node: number): number {
  const label = mainLabelAt(graph, node);
  if (label === 'Actor') return nodeClasses.ACTOR;
  const isOneParty = label === 'Pact' && graph.degree(node, 'IN', 'PARTY_TO') < 2;
  return isOneParty ? nodeClasses.ONE_PARTY : nodeClasses.OTHER;
}

function incidentTypesByLabel(
  directions: ReadonlyMap<LinkKind, LinkOrientation>,
): ReadonlyMap<MainLabel, readonly IncidentEdgeType[]> {
  const found = new Map<MainLabel, Map<string, IncidentEdgeType>>();
  const add = (label: MainLabel, way: IncidentEdgeType) => {
    const known = found.get(label) ?? new Map<string, IncidentEdgeType>();
    found.set(label, known.set(`${way.type} ${way.direction}`, way));
  };
  for (const [kind, direction] of directions) {
    for (const { type, from, to } of edgesOf(kind)) {
      add(from, { type, direction: 'OUT', open: traversableFrom(direction) });
      add(to, { type, direction: 'IN', open: traversableFrom(opposite[direction]) });
    }
  }
  return new Map([...found].map(([label, ways]) => [label, [...ways.values()]]));
}

const opposite: Readonly<Record<LinkOrientation, LinkOrientation>> = {
  FORWARD: 'BACKWARD',
  BACKWARD: 'FORWARD',
  BOTH: 'BOTH',
};

/** How a link may be followed, seen from its subject. */
function traversableFrom(direction: LinkOrientation): number {
  if (direction === 'BOTH') return FROM_HERE | TO_HERE;
  return direction === 'FORWARD' ? FROM_HERE : TO_HERE;
}

/**
 * The state after each state, for each class of node; nodes that must be passed add their bit. A pact with fewer than two parties does not
 * link two actors, so once it has come after one, no actor may follow.
 */
function transitionTable(masks: number, oneParty: boolean): Int8Array {
  const next = new Int8Array(9 * masks);
  for (const nodeClass of Object.values(nodeClasses)) {
    for (let state = 0; state < 3 * masks; state += 1) {
      const phase = oneParty ? 0 : phaseAfter(Math.floor(state / masks), nodeClass);
      next[nodeClass * 3 * masks + state] = phase === NO_STATE ? NO_STATE : phase * masks + (state % masks);
    }
  }
  return next;
}

/** No actor so far (0); one, and since the last of them no pact with fewer than two parties (1); or one, and such a pact since (2). */
function phaseAfter(phase: number, nodeClass: number): number {
  if (nodeClass === nodeClasses.ACTOR) return phase === 2 ? NO_STATE : 1;
  return nodeClass === nodeClasses.ONE_PARTY && phase > 0 ? 2 : phase;
}

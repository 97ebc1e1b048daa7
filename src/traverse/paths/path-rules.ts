import type { EdgeType } from '../../model/edge-types.ts';
import { labels, type MainLabel } from '../../model/labels.ts';
import type { LinkDirection } from '../../projection/projection.ts';
import { linksInEffectOn } from './link-dates.ts';
import { edgesOf, type LinkKind, type LinkOrientation } from './link-kinds.ts';
import type { PathGraph } from './path-graph.ts';
import type { PathQuery } from './path-query.ts';

/**
 * The state of a path, as a whole number from 0: which `via` nodes it has passed, and whether it has passed an actor, or an actor and then a
 * pact with fewer than two parties.
 */
export type State = number;

/** The state before the first node. */
export const INITIAL_STATE: State = 0;

/** The transition is not allowed. */
export const NO_STATE = -1;

/** Classes of nodes by their effect on the state of a path. */
export const nodeClasses = { OTHER: 0, ACTOR: 1, ONE_PARTY: 2 } as const;

/** Bits for the directions in which a link may be followed, seen from one of its ends. */
export const FROM_HERE = 1;
export const TO_HERE = 2;

/** A type of incident edge of a node, with the directions in which it may be followed. */
export interface IncidentEdgeType {
  readonly type: EdgeType;
  readonly direction: LinkDirection;
  readonly open: number;
}

/** The constraints on paths. Nodes and links are numbers of the graph. */
export interface PathRules {
  /** Identifies rules that depend only on kinds of links and on a day, not on single nodes; null for others. */
  readonly key: string | null;
  /** The types of incident edges that a path may follow at a node. */
  readonly incidentTypes: (node: number) => readonly IncidentEdgeType[];
  /** Whether a link is in effect on the requested day. */
  readonly isInEffect: (link: number) => boolean;
  /** Whether a path may contain a node. */
  readonly mayContain: (node: number) => boolean;
  /** Whether a path may continue from a node other than its source. */
  readonly mayPass: (node: number) => boolean;
  /** Number of links of a node of the followed kinds, on all days and in both directions. */
  readonly degree: (node: number) => number;
  readonly classOf: (node: number) => number;
  /** The bit of a `via` node; 0 for others. */
  readonly viaBit: (node: number) => number;
  readonly states: number;
  /** The state after one more node of a class and bit; `NO_STATE` if that is not allowed. */
  readonly nextState: (state: State, nodeClass: number, viaBit: number) => State;
  /** Whether all `via` nodes have been passed. */
  readonly hasPassedAllVia: (state: State) => boolean;
}

/** The rules of a query. */
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
  const isGeneral = maxDegree === null && via.length === 0 && avoid.length === 0;
  const day = asOf === null ? null : [asOf, certainty];
  return {
    key: isGeneral ? JSON.stringify([through.map(({ kind, direction }) => [kind, direction]), oneParty, day]) : null,
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
function mainLabelAt(graph: PathGraph, node: number): MainLabel {
  return labels[graph.label(node)].main;
}

/** A key that is unique in the whole graph. */
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
  const typesByLabel = new Map<MainLabel, Map<string, IncidentEdgeType>>();
  const add = (label: MainLabel, way: IncidentEdgeType) => {
    const known = typesByLabel.get(label) ?? new Map<string, IncidentEdgeType>();
    typesByLabel.set(label, known.set(`${way.type} ${way.direction}`, way));
  };
  for (const [kind, direction] of directions) {
    for (const { type, from, to } of edgesOf(kind)) {
      add(from, { type, direction: 'OUT', open: traversableFrom(direction) });
      add(to, { type, direction: 'IN', open: traversableFrom(opposite[direction]) });
    }
  }
  return new Map([...typesByLabel].map(([label, ways]) => [label, [...ways.values()]]));
}

const opposite: Readonly<Record<LinkOrientation, LinkOrientation>> = {
  FORWARD: 'BACKWARD',
  BACKWARD: 'FORWARD',
  BOTH: 'BOTH',
};

/** The directions in which a link may be followed, seen from its subject. */
function traversableFrom(direction: LinkOrientation): number {
  if (direction === 'BOTH') return FROM_HERE | TO_HERE;
  return direction === 'FORWARD' ? FROM_HERE : TO_HERE;
}

/**
 * The next state for each class of node and state; `via` nodes add their bit. A pact with fewer than two parties does not connect two
 * actors, so no actor may follow after an actor and such a pact.
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

/** The phase is 0 before any actor, 1 after an actor, and 2 after an actor and then a pact with fewer than two parties. */
function phaseAfter(phase: number, nodeClass: number): number {
  if (nodeClass === nodeClasses.ACTOR) return phase === 2 ? NO_STATE : 1;
  return nodeClass === nodeClasses.ONE_PARTY && phase > 0 ? 2 : phase;
}

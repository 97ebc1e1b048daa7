import { catalogue } from '../../model/catalogue.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import { isA, type Label } from '../../model/labels.ts';
import { type CooperativeTask, yieldAfter } from '../../projection/cooperative-task.ts';
import type { LinkDirection } from '../../projection/projection.ts';
import type { View } from '../../projection/view.ts';
import { MAX_PAIRS, SLICE, SLICE_OF_LINKS, STEPS_OF_LIST } from './limits.ts';
import type { MeasuredGraphArguments, TooLarge } from './measured-graph.ts';
import { measuredNodes } from './measured-nodes.ts';
import type { TieSource } from './sum-ties.ts';

/** Actors that share things: a tie weighs as many things as both its ends have an edge of the same type to. */
export function* sharedThings(
  view: View,
  { through, labels, maxDegree }: MeasuredGraphArguments,
): CooperativeTask<TieSource | TooLarge> {
  const ways = through.flatMap(directionsOf);
  const hasEdge = (node: number) => ways.some(({ type, direction }) => view.graph.degree(node, direction, type) > 0);
  const meant = yield* measuredNodes(
    view,
    labels ?? ['Actor'],
    (node) => isActor(view.graph.label(node)) && hasEdge(node),
  );
  const groups: Group[] = [];
  for (const way of ways) groups.push(...(yield* groupsOf(view, way, meant, maxDegree)));
  const pairs = groups.reduce((sum, { length }) => sum + length * length, 0);
  if (pairs > MAX_PAIRS) return { of: 'pairs', most: MAX_PAIRS };

  const groupsAt = meant.map((): Group[] => []);
  for (const group of groups) for (const member of group) groupsAt[member]?.push(group);
  return { nodes: meant, both: (at) => groupsAt[at] ?? [], outward: undefined };
}

/** Places of the actors, in a list, that share a thing; each once. */
type Group = readonly number[];

/** A type of edge, and whether it leaves the actors that share what is at its other end, or points to them. */
interface DirectedEdgeType {
  readonly type: EdgeType;
  readonly direction: LinkDirection;
}

/** Of a type that joins two actors, as a membership does, those that it leaves share the other. */
function directionsOf(type: EdgeType): readonly DirectedEdgeType[] {
  const edges = catalogue.edges.filter((edge) => edge.type === type);
  if (edges.some(({ from }) => isActor(from))) return [{ type, direction: 'OUT' }];
  return edges.some(({ to }) => isActor(to)) ? [{ type, direction: 'IN' }] : [];
}

function isActor(label: Label): boolean {
  return isA(label, 'Actor');
}

/** What actors share along one type of edge. */
function* groupsOf(
  view: View,
  way: DirectedEdgeType,
  actors: readonly number[],
  maxDegree: number | null,
): CooperativeTask<readonly Group[]> {
  const { graph } = view;
  const { type, direction } = way;
  const groups = new Map<number, number[]>();
  const shouldYield = yieldAfter(SLICE_OF_LINKS);
  for (const [at, actor] of actors.entries()) {
    const links = view.links(actor, direction, type);
    for (const link of links) {
      const thing = direction === 'OUT' ? graph.to(link) : graph.from(link);
      const group = groups.get(thing) ?? [];
      if (group.length === 0) groups.set(thing, group);
      if (group.at(-1) !== at && isBound(view, link)) group.push(at);
    }
    if (shouldYield(links.length)) yield;
  }
  const shared: Group[] = [];
  const shouldYieldLists = yieldAfter(SLICE);
  for (const [thing, group] of groups) {
    if (group.length > 1 && isMeant(view, thing, way, maxDegree)) shared.push(group);
    if (shouldYieldLists(STEPS_OF_LIST)) yield;
  }
  return shared;
}

/** Whether a thing has few enough edges and, where it is a pact with periods, is in force: that is what binds its parties. */
function isMeant(
  { graph, degree }: View,
  thing: number,
  { type, direction }: DirectedEdgeType,
  maxDegree: number | null,
): boolean {
  const back = direction === 'OUT' ? 'IN' : 'OUT';
  if (maxDegree !== null && degree(thing, back, type) > maxDegree) return false;
  return graph.degree(thing, 'OUT', 'IN_FORCE') === 0 || degree(thing, 'OUT', 'IN_FORCE') > 0;
}

/** Roles in which an actor stands to a pact and is not bound by it. */
const notBound: readonly (string | null)[] = ['observer', 'depositary'];

function isBound({ graph }: View, link: number): boolean {
  return graph.type(link) !== 'PARTY_TO' || !notBound.includes(graph.linkFacts(link).role);
}

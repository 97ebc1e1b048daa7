import { globalId, type NodeRef } from '../../model/node-ref.ts';
import { type CooperativeTask, runCooperatively } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import type { Connections, NoPath, PathRulesEcho } from './connections-result.ts';
import { describeGroup } from './describe-group.ts';
import { explainNoPath } from './explain-no-path.ts';
import * as say from './no-path-reasons.ts';
import type { PathGraph } from './path-graph.ts';
import { type ConnectionsArguments, type PathQuery, toPathQuery } from './path-query.ts';
import { createSearchBudget, type SearchBudget } from './search-budget.ts';
import { type PathGroup, searchPaths } from './search-paths.ts';

/**
 * The paths between nodes, grouped by the row of actors on them, or why there is none.
 * A path leads from any start to any end and passes no node twice; it holds to every argument while it is looked for, not afterwards.
 */
export async function connections(projection: Projection, asked: ConnectionsArguments): Promise<Connections> {
  const { groups, ...answer } = await runCooperatively(findConnections(projection, asked));
  return { ...answer, groups: groups.map((group) => describeGroup(projection, group)) };
}

/** The same before it is told in words: all that is decided about paths is decided here. */
export interface FoundConnections extends Omit<Connections, 'groups'> {
  readonly groups: readonly PathGroup[];
}

/** Looks for paths in a graph, in at most so many steps. */
export function* findConnections(
  graph: PathGraph,
  asked: ConnectionsArguments,
  mostSteps?: number,
): CooperativeTask<FoundConnections> {
  const whole = toPathQuery(asked);
  const { named, unknown } = resolveNames(graph, whole);
  const echo = echoOf(asked, whole);
  const done = createSearchBudget(mostSteps);
  const nameless = [...(asked.unnamed ?? []), ...unknown];
  if (nameless.length > 0) return noConnections(say.unknownEndpoint(nameless), echo, done);
  const itself = onlyEnd(graph, named);
  if (itself !== undefined) return noConnections(say.same(itself), echo, done);

  const { groups, isCut } = yield* searchPaths(graph, named, done, 'BEST');
  if (groups.length > 0) return { ...searchSummary(isCut, done, echo), groups, reason: null };
  const reason = isCut ? say.limitReached() : yield* explainNoPath(graph, named, done);
  return { ...searchSummary(isCut, done, echo), groups: [], reason };
}

/** The question with every node under the name it has today, and the names that nothing has. */
function resolveNames(
  graph: PathGraph,
  asked: PathQuery,
): { readonly named: PathQuery; readonly unknown: readonly string[] } {
  const { from, to, via, avoid } = asked;
  const unknown = [...from, ...to, ...via, ...avoid].filter((ref) => graph.find(ref) === undefined).map(globalId);
  const refOf = (ref: NodeRef) => {
    const node = graph.find(ref);
    return node === undefined ? ref : graph.ref(node);
  };
  const named = { ...asked, from: from.map(refOf), to: to.map(refOf), via: via.map(refOf), avoid: avoid.map(refOf) };
  return { named, unknown: [...new Set(unknown)] };
}

/** The one node that is every start and every end. */
function onlyEnd(graph: PathGraph, { from, to }: PathQuery): string | undefined {
  const nodes = new Set([...from, ...to].map(graph.find));
  const [only] = from;
  return nodes.size === 1 && only !== undefined ? globalId(only) : undefined;
}

function searchSummary(
  isCut: boolean,
  done: SearchBudget,
  asked: PathRulesEcho,
): Omit<FoundConnections, 'groups' | 'reason'> {
  return { complete: !isCut, cap: isCut ? 'EXPANSIONS' : null, work: done.spent(), asked };
}

function noConnections(reason: NoPath, asked: PathRulesEcho, done: SearchBudget): FoundConnections {
  return { ...searchSummary(false, done, asked), groups: [], reason };
}

function echoOf(asked: ConnectionsArguments, whole: PathQuery): PathRulesEcho {
  const { order, maxHops, k, ties, oneParty, maxDegree, certainty, through, weights } = whole;
  return {
    order,
    maxHops,
    k,
    ties,
    oneParty,
    maxDegree,
    asOf: asked.asOf ?? null,
    certainty,
    through: through.map(({ kind, direction }) => ({ kind, direction, weight: weights[kind] })),
  };
}

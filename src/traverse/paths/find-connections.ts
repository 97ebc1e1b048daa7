import { globalId, type NodeRef } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import type { Connections, NoPath, PathRulesEcho } from './connections-result.ts';
import { explainNoPath } from './explain-no-path.ts';
import * as say from './no-path-reasons.ts';
import type { PathGraph } from './path-graph.ts';
import { type ConnectionsArguments, type PathQuery, toPathQuery } from './path-query.ts';
import { createSearchBudget, type SearchBudget } from './search-budget.ts';
import { type PathGroup, searchPaths } from './search-paths.ts';

/** Connections before their paths are described in words. */
export interface FoundConnections extends Omit<Connections, 'groups'> {
  readonly groups: readonly PathGroup[];
}

/** Finds paths within a budget of steps. */
export function* findConnections(
  graph: PathGraph,
  args: ConnectionsArguments,
  mostSteps?: number,
): CooperativeTask<FoundConnections> {
  const query = toPathQuery(args);
  const { named, unknown } = resolveNames(graph, query);
  const echo = echoOf(args, query);
  const budget = createSearchBudget(mostSteps);
  const nameless = [...(args.unnamed ?? []), ...unknown];
  if (nameless.length > 0) return noConnections(say.unknownEndpoint(nameless), echo, budget);
  const itself = onlyEnd(graph, named);
  if (itself !== undefined) return noConnections(say.same(itself), echo, budget);

  const { groups, isCut } = yield* searchPaths(graph, named, budget, 'BEST');
  if (groups.length > 0) return { ...searchSummary(isCut, budget, echo), groups, reason: null };
  const reason = isCut ? say.limitReached() : yield* explainNoPath(graph, named, budget);
  return { ...searchSummary(isCut, budget, echo), groups: [], reason };
}

/** The query with the current id of every node, and the ids that no node has. */
function resolveNames(
  graph: PathGraph,
  args: PathQuery,
): { readonly named: PathQuery; readonly unknown: readonly string[] } {
  const { from, to, via, avoid } = args;
  const unknown = [...from, ...to, ...via, ...avoid].filter((ref) => graph.find(ref) === undefined).map(globalId);
  const refOf = (ref: NodeRef) => {
    const node = graph.find(ref);
    return node === undefined ? ref : graph.ref(node);
  };
  const named = { ...args, from: from.map(refOf), to: to.map(refOf), via: via.map(refOf), avoid: avoid.map(refOf) };
  return { named, unknown: [...new Set(unknown)] };
}

/** The id of the only node, if all sources and targets are the same node. */
function onlyEnd(graph: PathGraph, { from, to }: PathQuery): string | undefined {
  const nodes = new Set([...from, ...to].map(graph.find));
  const [only] = from;
  return nodes.size === 1 && only !== undefined ? globalId(only) : undefined;
}

function searchSummary(
  isCut: boolean,
  budget: SearchBudget,
  args: PathRulesEcho,
): Omit<FoundConnections, 'groups' | 'reason'> {
  return { complete: !isCut, limitReached: isCut ? 'EXPANSIONS' : null, work: budget.spent(), arguments: args };
}

function noConnections(reason: NoPath, args: PathRulesEcho, budget: SearchBudget): FoundConnections {
  return { ...searchSummary(false, budget, args), groups: [], reason };
}

function echoOf(args: ConnectionsArguments, query: PathQuery): PathRulesEcho {
  const { order, maxHops, k, ties, oneParty, maxDegree, certainty, through, weights } = query;
  return {
    order,
    maxHops,
    k,
    ties,
    oneParty,
    maxDegree,
    asOf: args.asOf ?? null,
    certainty,
    through: through.map(({ kind, direction }) => ({ kind, direction, weight: weights[kind] })),
  };
}

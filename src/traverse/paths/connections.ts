import { globalId, type NodeRef } from '../../model/node-ref.ts';
import { type CooperativeTask, runCooperatively } from '../../projection/cooperative-task.ts';
import type { Projection } from '../../projection/projection.ts';
import type { Connections, Echo, NoPath } from './answer.ts';
import { attempt, type PathGroup } from './attempt.ts';
import { describeGroup } from './describe.ts';
import type { PathGraph } from './path-graph.ts';
import { type Asked, type Question, question } from './question.ts';
import { reasonOf } from './reason.ts';
import * as say from './reasons.ts';
import { type Work, work } from './work.ts';

/**
 * The paths between nodes, grouped by the row of actors on them, or why there is none.
 * A path leads from any start to any end and passes no node twice; it holds to every argument while it is looked for, not afterwards.
 */
export async function connections(projection: Projection, asked: Asked): Promise<Connections> {
  const { groups, ...answer } = await runCooperatively(connect(projection, asked));
  return { ...answer, groups: groups.map((group) => describeGroup(projection, group)) };
}

/** The same before it is told in words: all that is decided about paths is decided here. */
export interface Connected extends Omit<Connections, 'groups'> {
  readonly groups: readonly PathGroup[];
}

/** Looks for paths in a graph, in at most so many steps. */
export function* connect(graph: PathGraph, asked: Asked, mostSteps?: number): CooperativeTask<Connected> {
  const whole = question(asked);
  const { named, unknown } = resolve(graph, whole);
  const echo = echoOf(asked, whole);
  const done = work(mostSteps);
  const nameless = [...(asked.unnamed ?? []), ...unknown];
  if (nameless.length > 0) return empty(say.unknownEndpoint(nameless), echo, done);
  const itself = onlyEnd(graph, named);
  if (itself !== undefined) return empty(say.same(itself), echo, done);

  const { groups, isCut } = yield* attempt(graph, named, done, 'BEST');
  if (groups.length > 0) return { ...told(isCut, done, echo), groups, reason: null };
  const reason = isCut ? say.limitReached() : yield* reasonOf(graph, named, done);
  return { ...told(isCut, done, echo), groups: [], reason };
}

/** The question with every node under the name it has today, and the names that nothing has. */
function resolve(graph: PathGraph, asked: Question): { readonly named: Question; readonly unknown: readonly string[] } {
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
function onlyEnd(graph: PathGraph, { from, to }: Question): string | undefined {
  const nodes = new Set([...from, ...to].map(graph.find));
  const [only] = from;
  return nodes.size === 1 && only !== undefined ? globalId(only) : undefined;
}

function told(isCut: boolean, done: Work, asked: Echo): Omit<Connected, 'groups' | 'reason'> {
  return { complete: !isCut, cap: isCut ? 'EXPANSIONS' : null, work: done.done(), asked };
}

function empty(reason: NoPath, asked: Echo, done: Work): Connected {
  return { ...told(false, done, asked), groups: [], reason };
}

function echoOf(asked: Asked, whole: Question): Echo {
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

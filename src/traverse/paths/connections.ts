import type { Asker } from '../../graph/graph.ts';
import { globalId } from '../../model/node-ref.ts';
import type { Projection } from '../../projection/projection.ts';
import type { Cap, Connections, Echo, NoPath } from './answer.ts';
import { type Attempt, attempt, nothing } from './attempt.ts';
import { describeGroup, refOf } from './describe.ts';
import { factsOf } from './facts.ts';
import type { WayGroup } from './groups.ts';
import type { LinkSource } from './link.ts';
import { keyOf } from './link-kinds.ts';
import { projectionSource } from './projection-source.ts';
import { type Asked, kindsOf, type Question, question } from './question.ts';
import { isCut, reasonOf } from './reason.ts';
import * as say from './reasons.ts';
import { type Caps, usualCaps, type Work, work } from './work.ts';

/**
 * The paths between nodes, grouped by the row of actors on them, or why there is none.
 * A path leads from any start to any end and passes no node twice; it holds to every argument while it is looked for, not afterwards.
 */
export async function connections(graph: Asker, projection: Projection, asked: Asked): Promise<Connections> {
  const { groups, ...answer } = connect(projectionSource(projection), asked, usualCaps);
  const facts = await factsOf(
    graph,
    groups.flatMap(({ ways }) => ways),
  );
  return { ...answer, groups: groups.map((group) => describeGroup(group, facts)) };
}

/** The same before it is told in words: all that is decided about paths is decided here, whatever the links come from. */
export interface Connected extends Omit<Connections, 'groups'> {
  readonly groups: readonly WayGroup[];
}

/** Looks for paths in any graph, within caps. */
export function connect(source: LinkSource, asked: Asked, caps: Caps): Connected {
  const whole = question(asked);
  const { named, unknown } = resolve(source, whole);
  const echo = echoOf(asked, whole);
  const done = work(caps);
  const nameless = [...(asked.unnamed ?? []), ...unknown];
  if (nameless.length > 0) return empty(say.unknownEndpoint(nameless), echo, done);
  const itself = onlyEnd(named);
  if (itself !== undefined) return empty(say.same(itself), echo, done);

  const tried = attempt(source, named, done, 'BEST');
  const { groups } = tried;
  if (groups.length > 0) return { ...told(tried, done, echo), groups, reason: null };
  const reason = isCut(tried) ? say.limitReached() : reasonOf(source, named, done);
  return { ...told(tried, done, echo), groups: [], reason };
}

/** The question with every node under the name it has today, and the names that nothing has. */
function resolve(
  source: LinkSource,
  asked: Question,
): { readonly named: Question; readonly unknown: readonly string[] } {
  const { from, to, via, avoid } = asked;
  const graph = source(kindsOf(asked.through));
  const unknown = [...from, ...to, ...via, ...avoid].filter((ref) => graph.node(ref) === undefined).map(globalId);
  const renamed = (some: Question['from']) => some.map((ref) => refOf(graph.node(ref) ?? ref));
  const named = { ...asked, from: renamed(from), to: renamed(to), via: renamed(via), avoid: renamed(avoid) };
  return { named, unknown: [...new Set(unknown)] };
}

/** The one node that is every start and every end. */
function onlyEnd({ from, to }: Question): string | undefined {
  const keys = new Set([...from, ...to].map(keyOf));
  const [only] = from;
  return keys.size === 1 && only !== undefined ? globalId(only) : undefined;
}

function told(
  { isShort, found }: Pick<Attempt, 'isShort' | 'found'>,
  done: Work,
  asked: Echo,
): Omit<Connected, 'groups' | 'reason'> {
  const cap: Cap | null = found.cutAt !== null ? 'EXPANSIONS' : isShort ? 'FRONTIER' : null;
  return { complete: cap === null, cap, work: done.done(), asked };
}

function empty(reason: NoPath, asked: Echo, done: Work): Connected {
  return { ...told({ isShort: false, found: nothing }, done, asked), groups: [], reason };
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

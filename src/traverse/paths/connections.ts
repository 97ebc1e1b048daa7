import type { Asker } from '../../graph/graph.ts';
import { globalId } from '../../model/node-ref.ts';
import type { Cap, Connections, Echo, NoPath } from './answer.ts';
import { type Attempt, attempt } from './attempt.ts';
import { describeGroup, refOf } from './describe.ts';
import { graphSource, idsByLabel } from './graph-source.ts';
import type { WayGroup } from './groups.ts';
import type { LinkSource } from './link.ts';
import { keyOf } from './link-kinds.ts';
import { type Asked, kindsOf, type Question, question } from './question.ts';
import { readOnce } from './read-once.ts';
import { isCut, reasonOf } from './reason.ts';
import * as say from './reasons.ts';
import type { Facts } from './sentence.ts';
import { pathFacts } from './texts.ts';
import { nodesOf } from './way.ts';
import { type Caps, usualCaps, type Work, work } from './work.ts';

/**
 * The paths between nodes, grouped by the row of actors on them, or why there is none.
 * A path leads from any start to any end and passes no node twice; it holds to every argument while it is looked for, not afterwards.
 */
export async function connections(graph: Asker, asked: Asked): Promise<Connections> {
  const { groups, ...answer } = await connect(graphSource(graph), asked, usualCaps);
  const facts = await factsOf(graph, groups);
  const queries = answer.work.queries + (groups.length > 0 ? 1 : 0);
  return { ...answer, work: { ...answer.work, queries }, groups: groups.map((group) => describeGroup(group, facts)) };
}

/** The same before it is told in words: all that is decided about paths is decided here, whatever the links come from. */
export interface Connected extends Omit<Connections, 'groups'> {
  readonly groups: readonly WayGroup[];
}

/** Looks for paths over any source of links, within caps. */
export async function connect(links: LinkSource, asked: Asked, caps: Caps): Promise<Connected> {
  const whole = question(asked);
  const source = readOnce(links);
  const { named, unknown } = await resolve(source, whole);
  const echo = echoOf(asked, whole);
  const done = work(caps, source);
  const nameless = [...(asked.unnamed ?? []), ...unknown];
  if (nameless.length > 0) return empty(say.unknownEndpoint(nameless), echo, done);
  const itself = onlyEnd(named);
  if (itself !== undefined) return empty(say.same(itself), echo, done);

  const tried = await attempt(source, named, done, 'BEST');
  const cut = isCut(tried);
  if (tried.groups.length > 0) return { ...told(tried, done, echo), groups: tried.groups, reason: null };
  const reason = cut ? say.limitReached() : await reasonOf(source, named, done);
  return { ...told(tried, done, echo), groups: [], reason };
}

/** The question with every node under the name it has today, and the names that nothing has. */
async function resolve(
  source: LinkSource,
  asked: Question,
): Promise<{ readonly named: Question; readonly unknown: readonly string[] }> {
  const { from, to, via, avoid } = asked;
  const refs = [...from, ...to, ...via, ...avoid];
  const nodes = await source.nodes(refs, kindsOf(asked.through));
  const today = new Map(refs.map((ref, at) => [ref, nodes[at]]));
  const unknown = refs.filter((ref) => today.get(ref) == null).map(globalId);
  const renamed = (some: Question['from']) => some.map((ref) => today.get(ref) ?? ref).map(refOf);
  const named = { ...asked, from: renamed(from), to: renamed(to), via: renamed(via), avoid: renamed(avoid) };
  return { named, unknown: [...new Set(unknown)] };
}

/** The one node that is every start and every end. */
function onlyEnd({ from, to }: Question): string | undefined {
  const keys = new Set([...from, ...to].map(keyOf));
  const [only] = from;
  return keys.size === 1 && only !== undefined ? globalId(only) : undefined;
}

/** Nodes left out that are named one by one. */
const LEFT_OUT_SHOWN = 20;

function told(
  { loaded, found }: Pick<Attempt, 'loaded' | 'found'>,
  done: Work,
  asked: Echo,
): Omit<Connected, 'groups' | 'reason'> {
  const cap: Cap | null = loaded.leftOut.length > 0 ? 'FRONTIER' : found.cutAt === null ? null : 'EXPANSIONS';
  return {
    complete: cap === null,
    cap,
    leftOut: loaded.leftOut.slice(0, LEFT_OUT_SHOWN).map(refOf),
    leftOutCount: loaded.leftOut.length,
    work: done.done(),
    asked,
  };
}

function empty(reason: NoPath, asked: Echo, done: Work): Connected {
  const nothing = { hops: 0, leftOut: [] };
  const found = { ways: [], cutAt: null, expanded: 0 };
  return { ...told({ loaded: nothing, found }, done, asked), groups: [], reason };
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

/** What the nodes on the paths say, read in one query. */
async function factsOf(graph: Asker, groups: readonly WayGroup[]): Promise<Facts> {
  const nodes = new Set(groups.flatMap(({ ways }) => ways.flatMap(nodesOf)));
  if (nodes.size === 0) return () => undefined;
  const rows = await graph.ask(pathFacts, { frontiers: [idsByLabel([...nodes])] });
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return (node) => byKey.get(keyOf(node));
}

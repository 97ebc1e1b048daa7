import { linkWord } from '../../export/link-phrase.ts';
import type { AskedDay, DayView, Judgement } from '../state/day.ts';
import type { Expansion } from '../state/kinds.ts';
import type { ShownLink, ShownNode } from '../state/view.ts';
import { type Answer, ask } from './ask.ts';
import { type AmongQuery, among, expansion, opening } from './generated.ts';

/** Nodes and links that came from the server. */
export interface Arrival {
  readonly nodes: readonly ShownNode[];
  readonly links: readonly ShownLink[];
  /** Which of them hold on the requested day; null if none was requested. */
  readonly day: DayView | null;
  /** Given ids that the graph does not have. */
  readonly unknown: readonly string[];
  /** Number of links of an expanded node to nodes that are not shown yet. */
  readonly more: number;
}

/** Colour and shape of each label. */
export type Looks = ReadonlyMap<string, { readonly colour: string; readonly shape: string }>;

type AnyLink = AmongQuery['edgesAmong']['links'][number];
type Judged = NonNullable<AmongQuery['before']>;

/** The nodes with these ids and every link among them, judged for a day. */
export async function fetchAmong(ids: readonly string[], day: AskedDay | null): Promise<Answer<Arrival>> {
  const { data, problem } = await ask(among, { ids, ...dayVariables(day) });
  if (!data) return { data, problem };
  const { edgesAmong, before } = data;
  const nodes = edgesAmong.nodes.map((node) => shownNode(node, null));
  const links = edgesAmong.links.map(shownLink);
  const { unknown } = edgesAmong;
  return { data: { nodes, links, day: dayView(day, edgesAmong, before), unknown, more: 0 }, problem };
}

/** What an expansion brings at once. The others are counted, and come by the next one. */
const FIRST = 15;

/** New neighbours of some nodes along some kinds of link, judged for a day. */
export async function fetchExpansion(
  ids: readonly string[],
  { types, depth }: Pick<Expansion, 'types' | 'depth'>,
  { exclude, day }: { readonly exclude: readonly string[]; readonly day: AskedDay | null },
): Promise<Answer<Arrival>> {
  const variables = { ids, exclude, through: types, depth, first: FIRST, ...dayVariables(day) };
  const { data, problem } = await ask(expansion, variables);
  if (!data) return { data, problem };
  const { neighbourhood, before } = data;
  const links = neighbourhood.links.map(shownLink);
  const origins = originsOf(ids, links, depth);
  const nodes = neighbourhood.nodes.map((node) => shownNode(node, origins.get(node.id) ?? ids[0] ?? null));
  const more = neighbourhood.starts.reduce((sum, { moreCount }) => sum + moreCount, 0);
  return { data: { nodes, links, day: dayView(day, neighbourhood, before), unknown: [], more }, problem };
}

/** For each node that is found, the expanded node from which it is reached first. */
function originsOf(ids: readonly string[], links: readonly ShownLink[], depth: number): ReadonlyMap<string, string> {
  let origins: ReadonlyMap<string, string> = new Map(ids.map((id) => [id, id]));
  for (let step = 0; step < depth; step += 1) {
    const reached = links
      .flatMap(({ from, to }) => [[from, to] as const, [to, from] as const])
      .flatMap(([near, far]) => {
        const origin = origins.get(near);
        return origin === undefined || origins.has(far) ? [] : [[far, origin] as const];
      });
    origins = new Map([...reached, ...origins]);
  }
  return origins;
}

function dayVariables(day: AskedDay | null) {
  return { day: day?.date ?? null, from: day?.from ?? null, isSpan: typeof day?.from === 'string' };
}

/** The day with what the server said of everything in an answer. */
function dayView(day: AskedDay | null, now: Judged, before: Judged | null | undefined): DayView | null {
  return day && { ...day, holds: judgementOf(now), before: before ? judgementOf(before) : null };
}

function judgementOf({ nodes, links }: Judged): Judgement {
  return new Map([...nodes, ...links].flatMap(({ id, holds }) => (holds ? [[id, holds] as const] : [])));
}

/** How labels look, and the latest stance of each actor on each proposition. */
export async function fetchOpening(
  actors: readonly string[],
  propositions: readonly string[],
): Promise<Answer<{ readonly looks: Looks; readonly stances: readonly string[] }>> {
  const { data, problem } = await ask(opening, { actors, propositions });
  if (!data) return { data, problem };
  const looks = new Map(data.schemaGraph.labels.map(({ label, display }) => [label, display] as const));
  const latest = new Map<string, string>();
  for (const { id, actor, proposition } of data.stances.nodes) {
    const pair = `${actor.id} ${proposition.id}`;
    if (!latest.has(pair)) latest.set(pair, id);
  }
  return { data: { looks, stances: [...latest.values()] }, problem };
}

function shownNode(
  { id, label, caption }: AmongQuery['edgesAmong']['nodes'][number],
  broughtBy: string | null,
): ShownNode {
  return { id, label, caption, broughtBy };
}

function shownLink(link: AnyLink): ShownLink {
  const { id, type, from, to, role, kind, title, position, since, until, date, inForce, verified, sourceCount } = link;
  const [period] = inForce;
  const word = linkWord({ title, role, kind, position });
  const own = inForce.length > 0 ? [] : [since ?? date, until];
  const days = [...own, ...inForce.flatMap((one) => [one.since, one.until])].filter((one) => one !== null);
  return {
    id,
    type,
    from,
    to,
    word,
    since: period?.since ?? since ?? date,
    until: period?.until ?? until,
    days,
    verified,
    sourceCount,
  };
}

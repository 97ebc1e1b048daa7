import type { Expansion } from '../state/kinds.ts';
import type { Certainty, DayView, ShownLink, ShownNode } from '../state/view.ts';
import { type Answer, ask } from './ask.ts';
import { type AmongQuery, among, expansion, holding, opening } from './generated.ts';

/** Nodes and links that came from the server. */
export interface Arrival {
  readonly nodes: readonly ShownNode[];
  readonly links: readonly ShownLink[];
  /** Given ids that the graph does not have. */
  readonly unknown: readonly string[];
}

/** Colour and shape of each label. */
export type Looks = ReadonlyMap<string, { readonly colour: string; readonly shape: string }>;

type AnyLink = AmongQuery['edgesAmong']['links'][number];

/** The nodes with these ids and every link among them. */
export async function fetchAmong(ids: readonly string[], broughtBy: string | null = null): Promise<Answer<Arrival>> {
  const { data, problem } = await ask(among, { ids });
  if (!data) return { data, problem };
  const { nodes, links, unknown } = data.edgesAmong;
  return {
    data: { nodes: nodes.map((node) => ({ ...node, broughtBy })), links: links.map(shownLink), unknown },
    problem,
  };
}

/** New neighbours of a node along some kinds of link. */
export async function fetchExpansion(
  id: string,
  { types, depth }: Pick<Expansion, 'types' | 'depth'>,
  exclude: readonly string[],
): Promise<Answer<Arrival>> {
  const variables = { ids: [id], exclude, through: types, depth, first: 15 };
  const { data, problem } = await ask(expansion, variables);
  if (!data) return { data, problem };
  const { nodes, links } = data.neighbourhood;
  const arrived = nodes.map((node) => ({ ...node, broughtBy: id }));
  return { data: { nodes: arrived, links: links.map(shownLink), unknown: [] }, problem };
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

/** Which of these nodes, and of the links among them, hold on a day. */
export async function fetchDay(date: string, certainty: Certainty, ids: readonly string[]): Promise<Answer<DayView>> {
  const { data, problem } = await ask(holding, { date, certainty, ids });
  if (!data) return { data, problem };
  const { nodes, links } = data.asOf.edgesAmong;
  const held = [...nodes, ...links].map(({ id }) => withoutDay(id));
  return { data: { date, certainty, ids: new Set(held) }, problem };
}

/** Ids of a snapshot carry its day. */
function withoutDay(id: string): string {
  return id.replace(/@[0-9-]+(\.[A-Z]+)?$/, '');
}

function shownLink({
  id,
  type,
  from,
  to,
  role,
  kind,
  title,
  position,
  since,
  until,
  date,
  inForce,
}: AnyLink): ShownLink {
  const [period] = inForce;
  const word = title ?? (role ?? kind ?? position)?.toLowerCase().replaceAll('_', ' ') ?? null;
  return { id, type, from, to, word, since: period?.since ?? since ?? date, until: period?.until ?? until };
}

import { type Dated, datedIn, hadHappened, mayLieBetween, refTo } from './dated-facts.ts';
import type { Memory, StoredEdge, StoredNode } from './memory.ts';
import { readWritten } from './oracle-ids.ts';
import { cursorOfKeys, decode } from './oracle-page.ts';
import type { AskedDay } from './oracle-validity.ts';
import { actorOf } from './slow-compare.ts';

type Args = Readonly<Record<string, unknown>>;

/** What a timeline tells of, in the order of entries on one day. */
const kinds = [
  'RECOGNITION_ENDED',
  'STATEMENT',
  'STANCE',
  'PACT_SIGNED',
  'RECOGNITION_BEGAN',
  'PACT_IN_FORCE',
  'PACT_RENEWED',
  'PACT_ENDED',
  'PACT_JOINED',
  'PACT_LEFT',
  'MEMBERSHIP_BEGAN',
  'MEMBERSHIP_ENDED',
  'OFFICE_BEGAN',
  'OFFICE_ENDED',
  'EVENT',
  'VOTE',
] as const;

type Kind = (typeof kinds)[number];

/** What it tells of where no kinds are asked for. */
const usual: readonly Kind[] = kinds.slice(0, kinds.indexOf('EVENT'));

/** Something that happened to one actor. */
interface Happening extends Dated {
  readonly kind: Kind;
  readonly node: { readonly label: string; readonly id: string };
  /** Names the fact among those of its kind. */
  readonly id: string;
}

/** What happened to some actors, looked for among all facts around each of them. */
export function slowTimeline(memory: Memory, args: Args, day: AskedDay | undefined): Args {
  // graphql-js has coerced them as the schema says.
  const { ids, from = null, to = null, kinds: asked, ...page } = args as unknown as Asked;
  const slugs = [...new Set(ids.map((id) => readWritten(id).slug))];
  const entries = new Map<string, Happening & { readonly actors: string[] }>();
  for (const id of slugs) {
    for (const one of happeningsOf(memory, actorOf(memory, id))) {
      if (!(asked ?? usual).includes(one.kind) || !mayLieBetween(one, from, to) || !hadHappened(one, day)) continue;
      const key = [one.earliest, one.latest, String(kinds.indexOf(one.kind)).padStart(2, '0'), one.id].join(' ');
      const entry = entries.get(key) ?? { ...one, actors: [] };
      if (!entry.actors.includes(id)) entry.actors.push(id);
      entries.set(key, entry);
    }
  }
  const sorted = [...entries].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...pageOf(
      sorted.map(([key, entry]) => [key, toldOf(entry)] as const),
      page,
    ),
    totalCount: sorted.length,
    unknown: slugs.filter((id) => actorOf(memory, id) === undefined),
  };
}

/** A page of a sorted list, counted from either end. */
function pageOf<T>(sorted: readonly (readonly [key: string, entry: T])[], { first, last, after, before }: PageAsked) {
  const [from, to] = [decode(after)?.[0], decode(before)?.[0]];
  const within = sorted.filter(([key]) => (from === undefined || key > from) && (to === undefined || key < to));
  const isBackward = typeof last === 'number';
  const size = last ?? first ?? 25;
  const shown = isBackward ? within.slice(Math.max(0, within.length - size)) : within.slice(0, size);
  const edges = shown.map(([key, node]) => ({ cursor: cursorOfKeys(['timeline', key]), node }));
  const hasMore = within.length > size;
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    pageInfo: {
      hasNextPage: isBackward ? to !== undefined : hasMore,
      hasPreviousPage: isBackward ? hasMore : from !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

interface PageAsked {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

interface Asked extends PageAsked {
  readonly ids: readonly string[];
  readonly from?: string | null;
  readonly to?: string | null;
  readonly kinds?: readonly Kind[] | null;
}

function toldOf({ actors, kind, node, day, earliest, latest }: Happening & { readonly actors: readonly string[] }) {
  const told = actors.toSorted().map((id) => ({ label: 'Actor', id }));
  return { day, earliest, latest, kind, node, actors: told };
}

function happeningsOf(memory: Memory, actor: StoredNode | undefined): readonly Happening[] {
  if (actor === undefined) return [];
  const [out, inward] = [memory.out(actor), memory.in(actor)];
  return [
    ...[...out, ...inward].flatMap((edge) => alongEdge(edge)),
    ...out.filter(({ type }) => type === 'PARTY_TO' || type === 'SIGNED').flatMap(signature),
    ...out.filter(({ type }) => type === 'PARTY_TO').flatMap((tie) => whileParty(memory, tie)),
  ];
}

/** What an edge of an actor tells by itself, or by the fact that it leads to. */
function alongEdge({ type, from, to, values }: StoredEdge): readonly Happening[] {
  switch (type) {
    case 'BY':
      return [
        ...of('RECOGNITION_BEGAN', from, 'Recognition', 'since'),
        ...of('RECOGNITION_ENDED', from, 'Recognition', 'until'),
      ];
    case 'ON_BEHALF_OF':
      return of('STATEMENT', from, 'Statement', 'date');
    case 'SPOKE':
      return of('STATEMENT', to, 'Statement', 'date');
    case 'HOLDS':
      return of('STANCE', to, 'Stance', 'date');
    case 'VOICED_BY':
      return of('STANCE', from, 'Stance', 'date');
    case 'PARTY_TO':
      return bounds('PACT_JOINED', 'PACT_LEFT', { values, node: refTo('Pact', to) });
    case 'MEMBER_OF':
      return bounds('MEMBERSHIP_BEGAN', 'MEMBERSHIP_ENDED', { values, node: refTo('Organisation', to) });
    case 'HELD_OFFICE':
      return bounds('OFFICE_BEGAN', 'OFFICE_ENDED', { values, node: refTo('Official', from) });
    case 'INITIATED':
      return of('EVENT', to, 'Event', 'date');
    case 'TARGETS':
      return of('EVENT', from, 'Event', 'date');
    case 'VOTED':
      return of('VOTE', to, 'RollCall', 'date').map((one) => ({ ...one, id: `${from.values.id}--${to.values.id}` }));
    default:
      return [];
  }
}

function of(kind: Kind, node: StoredNode, label: string, day: string): readonly Happening[] {
  return datedIn(node.values, day).map((one) => ({
    ...one,
    kind,
    node: refTo(label, node),
    id: String(node.values.id),
  }));
}

function bounds(
  began: Kind,
  ended: Kind,
  { values, node }: { values: Args; node: Happening['node'] },
): readonly Happening[] {
  const id = String(values.id);
  return [
    ...datedIn(values, 'since').map((one) => ({ ...one, kind: began, node, id })),
    ...datedIn(values, 'until').map((one) => ({ ...one, kind: ended, node, id })),
  ];
}

/** A pact that an actor joined later was signed by others. */
function signature({ to, values }: StoredEdge): readonly Happening[] {
  return of('PACT_SIGNED', to, 'Pact', 'signed').filter((one) => mayBeParty(values, one));
}

/** What happened to a pact while the actor was a party to it, or ended when it still was. */
function whileParty(memory: Memory, { to: pact, values }: StoredEdge): readonly Happening[] {
  const found = memory.out(pact).flatMap(({ type, to: part }): readonly Happening[] => {
    const told = { values: part.values, node: refTo('Pact', pact) };
    if (type === 'IN_FORCE') return bounds('PACT_IN_FORCE', 'PACT_ENDED', told);
    if (type !== 'EXTENDED_BY') return [];
    return datedIn(part.values, 'date').map((one) => ({
      ...one,
      kind: 'PACT_RENEWED',
      node: told.node,
      id: String(part.values.id),
    }));
  });
  return found.filter((one) => (one.kind === 'PACT_ENDED' ? wasParty(values, one) : mayBeParty(values, one)));
}

/** Whether an actor may have been in a pact on a day: on one reading of it the actor had joined, and on one it had not left. */
function mayBeParty(values: Args, { earliest, latest }: Dated): boolean {
  return String(values.sinceEarliest ?? '') <= latest && String(values.untilLatest ?? 'never') > earliest;
}

/** The same of the day before. */
function wasParty(values: Args, { earliest, latest }: Dated): boolean {
  return String(values.sinceEarliest ?? '') < latest && String(values.untilLatest ?? 'never') >= earliest;
}

import type { Memory, StoredEdge, StoredNode } from './memory.ts';
import { type AskedDay, edgeHolds, nodeHolds } from './oracle-validity.ts';
import { nodeOf } from './slow-neighbourhood.ts';

type Args = Readonly<Record<string, unknown>>;

/** The edges of each kind of link, by the words of its description. */
export const kindsOfLinks: Readonly<Record<string, readonly string[]>> = {
  REPLY: ['RESPONDS_TO'],
  INVOCATION: ['INVOKES'],
  PARTY: ['PARTY_TO'],
  PACT_RELATION: [
    'RENEWS',
    'AMENDS',
    'SUPERSEDES',
    'TERMINATES',
    'IMPLEMENTS',
    'INTERPRETS',
    'CITES_PACT',
    'RELATED_TO',
  ],
  HOLDING: ['HOLDS'],
  EXPRESSION: ['EXPRESSED_IN'],
  PROPOSITION: ['ABOUT'],
  AFFILIATION: ['AFFILIATED_WITH', 'HELD_OFFICE'],
  AUTHORSHIP: ['ON_BEHALF_OF', 'SPOKE'],
  ADDRESS: ['ADDRESSED_TO'],
  MEMBERSHIP: ['MEMBER_OF'],
  RECOGNITION: ['BY', 'OF', 'INSTEAD_OF'],
};

const followedByDefault = ['REPLY', 'INVOCATION', 'PARTY', 'PACT_RELATION', 'HOLDING', 'EXPRESSION'];

/** What a question about paths asks. */
interface Asked {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly through?: readonly Through[] | null;
  readonly via?: readonly string[] | null;
  readonly avoid?: readonly string[] | null;
  readonly maxDegree?: number | null;
  readonly oneParty: boolean;
  readonly asOf?: string | null;
  readonly certainty?: AskedDay['certainty'];
  readonly maxHops: number;
  readonly k: number;
}

interface Through {
  readonly kind: string;
  readonly direction: 'FORWARD' | 'BACKWARD' | 'BOTH';
}

/** A path: its nodes, and the edges between them. */
interface Path {
  readonly nodes: readonly StoredNode[];
  readonly edges: readonly StoredEdge[];
}

/** Paths by the fewest links, found by trying every way to go on from each start. */
export function slowConnections(memory: Memory, args: Args, day: AskedDay | undefined): Args {
  // graphql-js has coerced them as the schema says.
  const asked = args as unknown as Asked;
  const { asOf = null, certainty = 'PRESUMED' } = day === undefined ? asked : { ...day, asOf: day.date };
  const through = asked.through ?? followedByDefault.map((kind): Through => ({ kind, direction: 'BOTH' }));
  const paths = pathsOf(memory, { ...asked, through }, asOf === null ? undefined : { date: asOf, certainty });
  return {
    groups: groupsOf(paths).slice(0, asked.k),
    reason: paths.length === 0 ? {} : null,
    complete: true,
    limitReached: null,
    arguments: { ...asked, asOf, certainty, maxDegree: asked.maxDegree ?? null },
  };
}

function pathsOf(
  memory: Memory,
  asked: Asked & { through: readonly Through[] },
  on: AskedDay | undefined,
): readonly Path[] {
  const named = (ids: readonly string[] | null | undefined) => (ids ?? []).flatMap((id) => nodeOf(memory, id) ?? []);
  const [starts, ends] = [named(asked.from), named(asked.to)];
  const [via, avoid] = [named(asked.via), named(asked.avoid)];
  const ids = [asked.from, asked.to, asked.via ?? [], asked.avoid ?? []].flat();
  if (ids.some((id) => nodeOf(memory, id) === undefined)) return [];
  const followed = memory.edges.filter(({ type }) =>
    asked.through.some(({ kind }) => kindsOfLinks[kind]?.includes(type)),
  );
  const open = followed.filter((edge) => on === undefined || linkHolds(memory, edge, on));
  const far = distances(open, ends, asked.maxHops);
  const at = edgesAt(open);
  const degree = (node: StoredNode) => followed.filter(({ from, to }) => from === node || to === node).length;
  const mayPass = (node: StoredNode) => asked.maxDegree == null || degree(node) <= asked.maxDegree;
  const found: Path[] = [];
  const walk = (path: Path) => {
    const here = path.nodes.at(-1);
    if (here === undefined || (!asked.oneParty && hasOneParty(memory, path))) return;
    if (path.edges.length > 0 && ends.includes(here) && via.every((node) => path.nodes.includes(node)))
      found.push(path);
    if (path.edges.length > 0 && !mayPass(here)) return;
    for (const edge of (at.get(here) ?? []).filter((one) => goesOn(one, here, asked.through))) {
      const next = edge.from === here ? edge.to : edge.from;
      const left = asked.maxHops - path.edges.length - 1;
      if (path.nodes.includes(next) || avoid.includes(next) || (far.get(next) ?? Number.POSITIVE_INFINITY) > left)
        continue;
      walk({ nodes: [...path.nodes, next], edges: [...path.edges, edge] });
    }
  };
  for (const start of new Set(starts)) if (!avoid.includes(start)) walk({ nodes: [start], edges: [] });
  return found;
}

function edgesAt(edges: readonly StoredEdge[]): ReadonlyMap<StoredNode, readonly StoredEdge[]> {
  const at = new Map<StoredNode, StoredEdge[]>();
  for (const edge of edges) {
    for (const node of [edge.from, edge.to]) {
      const known = at.get(node);
      if (known === undefined) at.set(node, [edge]);
      else known.push(edge);
    }
  }
  return at;
}

/** A link holds with both of its ends; that of a party while the pact is in force, where it records any period. */
function linkHolds(memory: Memory, edge: StoredEdge, on: AskedDay): boolean {
  if (!edgeHolds(edge, on) || !nodeHolds(memory, edge.from, on) || !nodeHolds(memory, edge.to, on)) return false;
  const periods = edge.type === 'PARTY_TO' ? memory.out(edge.to).filter(({ type }) => type === 'IN_FORCE') : [];
  return periods.length === 0 || periods.some(({ to }) => nodeHolds(memory, to, on));
}

function goesOn({ type, from, to }: StoredEdge, here: StoredNode, through: readonly Through[]): boolean {
  const direction = through.find(({ kind }) => kindsOfLinks[kind]?.includes(type))?.direction;
  return (from === here && direction !== 'BACKWARD') || (to === here && direction !== 'FORWARD');
}

/** How many links each node lies from the nearest end at the least. */
function distances(
  edges: readonly StoredEdge[],
  ends: readonly StoredNode[],
  most: number,
): ReadonlyMap<StoredNode, number> {
  const far = new Map<StoredNode, number>(ends.map((end) => [end, 0]));
  for (let hops = 1; hops < most; hops += 1) {
    const reached = edges.flatMap(({ from, to }) => [
      ...(far.get(from) === hops - 1 ? [to] : []),
      ...(far.get(to) === hops - 1 ? [from] : []),
    ]);
    for (const node of reached) if (!far.has(node)) far.set(node, hops);
  }
  return far;
}

/** Whether a pact with fewer than two parties lies between two actors. */
function hasOneParty(memory: Memory, { nodes }: Path): boolean {
  const isActor = ({ labels }: StoredNode) => labels.includes('Actor');
  return nodes.some((node, at) => {
    if (!node.labels.includes('Pact') || memory.in(node).filter(({ type }) => type === 'PARTY_TO').length > 1)
      return false;
    return nodes.slice(0, at).some(isActor) && nodes.slice(at + 1).some(isActor);
  });
}

/** Paths that pass the same actors in the same order, with how many of them are the shortest; groups by that length. */
function groupsOf(paths: readonly Path[]): readonly Args[] {
  const byRow = new Map<string, readonly Path[]>();
  for (const path of paths) {
    const row = actorsOn(path)
      .map(({ values }) => values.id)
      .join(' ');
    byRow.set(row, [...(byRow.get(row) ?? []), path]);
  }
  const groups = [...byRow.values()].map((group) => {
    const shortest = Math.min(...group.map(({ edges }) => edges.length));
    const ties = group.filter(({ edges }) => edges.length === shortest);
    const actors = ties
      .slice(0, 1)
      .flatMap(actorsOn)
      .map(({ values }) => ({ label: 'Actor', id: values.id }));
    return { actors, shortest, tieCount: ties.length, tieCountExact: true };
  });
  return groups.toSorted((one, other) => one.shortest - other.shortest);
}

function actorsOn({ nodes }: Path): readonly StoredNode[] {
  return nodes.filter(({ labels }) => labels.includes('Actor'));
}

import { type EdgeType, edgeTypes } from '../../src/model/edge-types.ts';
import { labels as allLabels, isLabel, type Label } from '../../src/model/labels.ts';
import type { OwnDays } from '../../src/model/own-days.ts';
import { validities } from '../../src/model/validity.ts';
import type { Memory, StoredEdge, StoredNode } from './memory.ts';
import { readWritten } from './oracle-ids.ts';
import { type AskedDay, edgeHolds, nodeHolds } from './oracle-validity.ts';

type Args = Readonly<Record<string, unknown>>;

/** Things of which only the thing they belong to is an entry. */
const parts = ['AllowedPosition', 'Claim', 'Identifier', 'Period', 'Quote', 'Renewal', 'Suspension'];

/** What surrounds some nodes, by looking at every edge; as of a day at those that hold on it with both of their ends. */
export function slowNeighbourhood(memory: Memory, args: Args, day: AskedDay | undefined): Args {
  // graphql-js has coerced them as the schema says.
  const { ids, exclude, through, first, depth, allLinks, holdsOn } = args as unknown as Asked;
  const isSeen = (node: StoredNode) => day === undefined || nodeHolds(memory, node, day);
  const known = ids.map((id) => ({ id, node: nodeOf(memory, id) }));
  const starts = [...new Set(known.flatMap(({ node }) => (node !== undefined && isSeen(node) ? [node] : [])))];
  const shown = new Set([...ids, ...exclude].flatMap((id) => nodeOf(memory, id) ?? []));
  const links = memory.edges.filter(
    (edge) =>
      (through ?? [edge.type]).includes(edge.type) &&
      (day === undefined || (edgeHolds(edge, day) && isSeen(edge.from) && isSeen(edge.to))),
  );
  const { found, passed } = walkOut(links, { starts, shown, first, depth });
  const held = holding(memory, holdsOn);
  const isShown = (node: StoredNode) => shown.has(node) || found.has(node);
  const isFollowed = ({ from, to }: StoredEdge) =>
    (passed.has(from) && found.has(to)) || (passed.has(to) && found.has(from));
  const isAround = ({ from, to }: StoredEdge) => (found.has(from) && isShown(to)) || (found.has(to) && isShown(from));
  return {
    starts: starts.map((start) => ({ ...expanded(start, linksAt(links, start), isShown), holds: held.node(start) })),
    nodes: Array.from(found, ([node, distance]) => ({
      ...drawn(node),
      holds: held.node(node),
      distance,
      moreCount: passed.has(node) ? linksAt(links, node).filter(({ far }) => !isShown(far)).length : null,
    })),
    links: links
      .filter(allLinks ? isAround : isFollowed)
      .toSorted(compareLinks)
      .map((edge) => ({ ...linkOf(memory, edge, starts, day), ...supportOf(memory, edge), holds: held.edge(edge) })),
    unknown: [...new Set(known.filter(({ node }) => node === undefined || !isSeen(node)).map(({ id }) => plainId(id)))],
    complete: true,
    limitsReached: [],
  };
}

interface Asked {
  readonly ids: readonly string[];
  readonly exclude: readonly string[];
  readonly through?: readonly string[] | null;
  readonly first: number;
  readonly depth: number;
  readonly allLinks: boolean;
  readonly holdsOn?: string | null;
}

const levels = ['CERTAIN', 'PRESUMED', 'POSSIBLE'] as const;

/** The strictest certainty with which something holds on a day; null for all where no day was given. */
function holding(memory: Memory, date: string | null | undefined) {
  const strictest = (isHeld: (day: AskedDay) => boolean) =>
    date == null ? null : (levels.find((certainty) => isHeld({ date, certainty })) ?? null);
  const node = (one: StoredNode) => strictest((day) => nodeHolds(memory, one, day));
  const edge = (one: StoredEdge) =>
    strictest((day) => edgeHolds(one, day) && [one.from, one.to].every((end) => nodeHolds(memory, end, day)));
  return { node, edge };
}

/** Facts that an edge from an actor tells a part of. */
const facts = ['Pact', 'Stance', 'Statement', 'RollCall', 'Event'];

/** What an edge rests on: its own sources, or those of the fact it tells a part of. */
function supportOf({ edges }: Memory, { from, to, values }: StoredEdge): Args {
  const isTold = from.labels.includes('Actor') && to.labels.some((label) => facts.includes(label));
  const carrier = isTold ? to : from;
  // The memory holds what Neo4j stores: a list of ids.
  const own = (values.sources ?? []) as readonly string[];
  const cited = edges
    .filter((one) => one.type === 'CITES' && one.from === carrier)
    .map((one) => String(one.to.values.id));
  const ids = own.length === 0 ? cited : own;
  const verified = values.verified ?? carrier.values.verified ?? false;
  return {
    sources: ids.toSorted().map((id) => ({ label: 'Source', id })),
    sourceCount: ids.length,
    verified: ids.length === 0 ? null : verified,
  };
}

interface Walk {
  readonly starts: readonly StoredNode[];
  readonly shown: ReadonlySet<StoredNode>;
  readonly first: number;
  readonly depth: number;
}

/** Nodes found, with their steps from the starts, and the nodes whose links were followed. */
function walkOut(links: readonly StoredEdge[], { starts, shown, first, depth }: Walk) {
  const found = new Map<StoredNode, number>();
  const passed = new Set(starts);
  const beside = new Set(starts);
  for (let step = 1, level = [...starts]; step <= depth; step += 1) {
    const old = new Set([...shown, ...beside]);
    const chosen = new Set(level.flatMap((node) => choose(linksAt(links, node), old, first)));
    const near = level.flatMap((node) => linksAt(links, node).map(({ far }) => far));
    const excluded = [...new Set(near)].filter((node) => shown.has(node) && !beside.has(node));
    for (const node of near) beside.add(node);
    for (const node of chosen) found.set(node, step);
    for (const node of level) passed.add(node);
    level = [...chosen, ...excluded];
  }
  return { found, passed };
}

function plainId(id: string): string {
  const { type, slug } = readWritten(id);
  return `${type}:${slug}`;
}

/** The node that a global id names. */
export function nodeOf({ nodes }: Memory, id: string): StoredNode | undefined {
  const { type = '', slug } = readWritten(id);
  return nodes.find(({ labels, values }) => labels.includes(type) && values.id === slug);
}

/** An edge seen from one of its ends. */
interface Met {
  readonly edge: StoredEdge;
  readonly direction: 'OUT' | 'IN';
  readonly far: StoredNode;
}

function linksAt(links: readonly StoredEdge[], node: StoredNode): readonly Met[] {
  return links.flatMap((edge) => [
    ...(edge.from === node ? [{ edge, direction: 'OUT' as const, far: edge.to }] : []),
    ...(edge.to === node ? [{ edge, direction: 'IN' as const, far: edge.from }] : []),
  ]);
}

/** A few new neighbours of every kind in turns, until there are enough: kinds by the names of their types, links that come in first. */
function choose(met: readonly Met[], shown: ReadonlySet<StoredNode>, first: number): readonly StoredNode[] {
  const kinds = [...new Set(met.map(({ edge, direction }) => `${edge.type} ${direction}`))].toSorted();
  const rows = kinds.map((kind) => {
    const far = met.flatMap((one) =>
      `${one.edge.type} ${one.direction}` === kind && !shown.has(one.far) ? [one.far] : [],
    );
    return [...new Set(far)]
      .toSorted((one, other) => (String(one.values.id) < String(other.values.id) ? -1 : 1))
      .slice(0, first);
  });
  const found = new Set<StoredNode>();
  for (let turn = 0; turn < first; turn += 1) {
    for (const row of rows) {
      const node = row[turn];
      if (node !== undefined && found.size < first) found.add(node);
    }
  }
  return [...found];
}

function expanded(node: StoredNode, met: readonly Met[], isShown: (far: StoredNode) => boolean): Args {
  const left = met.filter(({ far }) => !isShown(far));
  const more = Object.keys(edgeTypes).flatMap((type) =>
    ['OUT', 'IN'].flatMap((direction) => {
      const count = left.filter((one) => one.edge.type === type && one.direction === direction).length;
      return count === 0 ? [] : [{ type, direction, count }];
    }),
  );
  return { ...drawn(node), more, moreCount: left.length };
}

/** A node as a drawing needs it. */
function drawn({ labels, values }: StoredNode): Args {
  const label = narrowest(labels);
  const id = String(values.id);
  return {
    id: `${label}:${id}`,
    label,
    node: parts.includes(label) ? null : { label, id },
  };
}

function narrowest(labels: readonly string[]): Label {
  const known = labels.filter(isLabel);
  const [main = 'Actor'] = known;
  return known.find((label) => allLabels[label].main !== label) ?? main;
}

/** By type, then by own id, those without one last, then by the ids of the ends. */
function compareLinks(one: StoredEdge, other: StoredEdge): number {
  const keys = ({ type, from, to, values }: StoredEdge) => [
    type,
    values.id === undefined ? '~' : String(values.id),
    String(from.values.id),
    String(to.values.id),
  ];
  const [left, right] = [keys(one), keys(other)];
  const at = left.findIndex((key, place) => key !== right[place]);
  return at < 0 ? 0 : (left[at] ?? '') < (right[at] ?? '') ? -1 : 1;
}

function linkOf(memory: Memory, edge: StoredEdge, starts: readonly StoredNode[], day: AskedDay | undefined): Args {
  const { type, from, to, values } = edge;
  const [start, end] = [from, to].map((node) => String(drawn(node).id));
  const text = (name: string) => values[name] ?? null;
  const choice = (name: string) => (typeof values[name] === 'string' ? values[name].toUpperCase() : null);
  return {
    id: `${type}:${String(values.id ?? `${start}--${end}`)}`,
    type,
    direction: starts.includes(from) ? 'OUT' : starts.includes(to) ? 'IN' : null,
    from: start,
    to: end,
    role: choice('role'),
    kind: choice('kind'),
    title: text('title'),
    position: choice('position'),
    choice: choice('choice'),
    ...daysOf(edge),
    inForce: type === 'PARTY_TO' ? periodsOf(memory, to, day) : [],
  };
}

/** The days that bound a link, as they are written: its own, or those of what lasts at an end of it; and the days of what is dated there. */
function daysOf({ type, from, to, values }: StoredEdge): Args {
  // What is not in the table has no days, whatever its name.
  const own = validities[type as EdgeType]?.own ?? null;
  const atEnd = (name: string) =>
    [from, to].flatMap((node) => {
      const days = ownOf(node);
      return days?.since === name ? [{ days, values: node.values }] : [];
    })[0];
  const day = (of: typeof lasting, name: 'since' | 'until' | 'attestedOn') => {
    const property = of?.days[name] ?? null;
    return property === null ? null : (of?.values[property] ?? null);
  };
  const lasting = own === null ? atEnd('since') : { days: own, values };
  const dated = atEnd('date');
  return {
    since: day(lasting, 'since'),
    until: day(lasting, 'until') ?? day(dated, 'until'),
    attestedOn: day(lasting, 'attestedOn'),
    date: day(dated, 'since'),
    signed: day(atEnd('signed'), 'since'),
  };
}

function ownOf({ labels }: StoredNode): OwnDays | null {
  return (
    labels
      .filter(isLabel)
      .map((label) => validities[label]?.own ?? null)
      .find((own) => own !== null) ?? null
  );
}

function periodsOf(memory: Memory, pact: StoredNode, day: AskedDay | undefined): readonly Args[] {
  return memory
    .out(pact)
    .flatMap(({ type, to }) =>
      type === 'IN_FORCE' && (day === undefined || nodeHolds(memory, to, day)) ? [to.values] : [],
    )
    .toSorted((one, other) => (String(one.id) < String(other.id) ? -1 : 1))
    .map(({ since = null, until = null, certain }) => ({ since, until, certain }));
}

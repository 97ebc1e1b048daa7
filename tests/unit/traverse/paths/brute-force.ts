import { groupBy } from '../../../../src/kit/group-by.ts';
import { memoize } from '../../../../src/kit/memoize.ts';
import type { WholeDay } from '../../../../src/model/days.ts';
import type { NodeRef } from '../../../../src/model/node-ref.ts';
import type { LimitingArgument, ReasonKind } from '../../../../src/traverse/paths/connections-result.ts';
import { everyKind, type LinkKind } from '../../../../src/traverse/paths/link-kinds.ts';
import type { PathQuery } from '../../../../src/traverse/paths/path-query.ts';
import { dayOf, holdsOn, inOrderOfDays } from './brute-days.ts';
import { type Drawn, type DrawnLink, type DrawnNode, mainLabelOf } from './drawn.ts';
import { degreesIn } from './projected.ts';

/** A path as a list of links, each with the way it is followed. */
export interface Walk {
  readonly nodes: readonly DrawnNode[];
  readonly links: readonly DrawnLink[];
  readonly degrees: ReadonlyMap<DrawnNode, number>;
}

/** A group as the engine tells it, without its objects. */
export interface PlainGroup {
  readonly actors: string;
  readonly shortest: number;
  readonly cost: number;
  readonly tieCount: number;
  readonly paths: readonly string[];
}

/** The answer, found by looking at every path there is. */
export interface Plain {
  readonly groups: readonly PlainGroup[];
  readonly reason: ReasonKind | null;
  readonly excludedBy: readonly LimitingArgument[];
  readonly nearest: string | null;
  readonly hops: number | null;
}

/** Answers a question straight from the definitions: every simple path, depth first, each held against every rule. */
export function bruteForce(drawn: Drawn, question: PathQuery): Plain {
  const none = { groups: [], excludedBy: [], nearest: null, hops: null };
  const keys = new Set([...question.from, ...question.to].map(({ id }) => id));
  if (keys.size === 1) return { ...none, reason: 'SAME' };
  const walks = walksOf(drawn, question);
  if (walks.length > 0) return { ...none, groups: groupsOf(walks, question), reason: null };

  const lifts = liftsOf(question);
  for (const [filter, lifted] of lifts) {
    const hops = shortest(drawn, lifted);
    if (hops === null) continue;
    if (filter === 'MAX_HOPS') return { ...none, reason: 'BEYOND_MAX_HOPS', excludedBy: [filter], hops };
    if (filter !== 'AS_OF') return { ...none, reason: 'EXCLUDED_BY', excludedBy: [filter] };
    return {
      ...none,
      reason: 'NOT_ON_DATE',
      excludedBy: [filter],
      nearest: nearest(walksOf(drawn, lifted), question),
    };
  }
  const all = lifts.map(([filter]) => filter);
  if (!isKeptOutBy(drawn, question, all)) return { ...none, reason: 'NOT_CONNECTED' };
  return { ...none, reason: 'EXCLUDED_BY', excludedBy: all };
}

/** Whether there is a path once these arguments are lifted together. */
export function isKeptOutBy(drawn: Drawn, question: PathQuery, filters: readonly LimitingArgument[]): boolean {
  return shortest(drawn, filters.reduce(without, question)) !== null;
}

/** Links of the shortest path; null if there is none. */
function shortest(drawn: Drawn, question: PathQuery): number | null {
  const lengths = Array.from({ length: question.maxHops }, (_, at) => at + 1);
  return lengths.find((maxHops) => walksOf(drawn, { ...question, maxHops }, 1).length > 0) ?? null;
}

/** The arguments that are set, in the order in which they are tried, with the question without each. */
function liftsOf(asked: PathQuery): readonly (readonly [LimitingArgument, PathQuery])[] {
  const isSet: Readonly<Record<LimitingArgument, boolean>> = {
    AVOID: asked.avoid.length > 0,
    VIA: asked.via.length > 0,
    MAX_DEGREE: asked.maxDegree !== null,
    ONE_PARTY: !asked.oneParty,
    ORDER: asked.order === 'CHRONOLOGICAL',
    AS_OF: asked.asOf !== null,
    MAX_HOPS: asked.maxHops < 8,
    THROUGH: asked.through.length < 12 || asked.through.some(({ direction }) => direction !== 'BOTH'),
  };
  const order: readonly LimitingArgument[] = [
    'AVOID',
    'VIA',
    'MAX_DEGREE',
    'ONE_PARTY',
    'ORDER',
    'AS_OF',
    'MAX_HOPS',
    'THROUGH',
  ];
  return order.filter((filter) => isSet[filter]).map((filter) => [filter, without(asked, filter)]);
}

function without(asked: PathQuery, filter: LimitingArgument): PathQuery {
  switch (filter) {
    case 'AVOID':
      return { ...asked, avoid: [] };
    case 'VIA':
      return { ...asked, via: [] };
    case 'MAX_DEGREE':
      return { ...asked, maxDegree: null };
    case 'ONE_PARTY':
      return { ...asked, oneParty: true };
    case 'ORDER':
      return { ...asked, order: 'SHORTEST' };
    case 'AS_OF':
      return { ...asked, asOf: null };
    case 'MAX_HOPS':
      return { ...asked, maxHops: 8 };
    case 'THROUGH':
      return { ...asked, through: everyKind.map((kind) => ({ kind, direction: 'BOTH' })) };
  }
}

/** The paths that keep the rules, up to a number: every continuation is tried, unless it breaks a rule already or is too far from an end. */
function walksOf(drawn: Drawn, question: PathQuery, most = Number.POSITIVE_INFINITY): readonly Walk[] {
  const kinds: readonly LinkKind[] = question.through.map(({ kind }) => kind);
  const { nodes, links } = drawn;
  const degrees = degreesIn(drawn, kinds);
  const at = new Map<DrawnNode, DrawnLink[]>(nodes.map((node) => [node, []]));
  for (const link of links.filter((one) => kinds.includes(one.kind) && isOpen(one, question))) {
    at.get(link.from)?.push(link);
    at.get(link.to)?.push(link);
  }
  const ends = nodes.filter(({ id }) => question.to.some((end) => end.id === id));
  const far = distances(ends, at);
  const found: Walk[] = [];
  const walk = (path: Walk) => {
    const here = path.nodes.at(-1);
    if (here === undefined || found.length >= most || !keepsRules(path, question)) return;
    if (path.links.length > 0 && ends.includes(here) && passesAll(path, question)) found.push(path);
    for (const link of at.get(here) ?? []) {
      const next = link.from === here ? link.to : link.from;
      if (path.nodes.includes(next) || path.links.length + 1 + (far.get(next) ?? 99) > question.maxHops) continue;
      walk({ nodes: [...path.nodes, next], links: [...path.links, link], degrees });
    }
  };
  for (const start of nodes.filter(({ id }) => question.from.some((one) => one.id === id))) {
    walk({ nodes: [start], links: [], degrees });
  }
  return found;
}

/** How many links each node lies from the nearest end, whatever the rules. */
function distances(
  ends: readonly DrawnNode[],
  at: ReadonlyMap<DrawnNode, readonly DrawnLink[]>,
): ReadonlyMap<DrawnNode, number> {
  const far = new Map<DrawnNode, number>(ends.map((end) => [end, 0]));
  for (const [node, hops] of far) {
    for (const { from, to } of at.get(node) ?? []) {
      for (const next of [from, to]) if (!far.has(next)) far.set(next, hops + 1);
    }
  }
  return far;
}

/** Whether a link can lie on any path at all. */
function isOpen(link: DrawnLink, { avoid, asOf, certainty }: PathQuery): boolean {
  const isAvoided = avoid.some(({ id }) => id === link.from.id || id === link.to.id);
  return !isAvoided && (asOf === null || holdsOn(link, { day: asOf, certainty }));
}

function passesAll({ nodes }: Walk, { via }: PathQuery): boolean {
  return via.every((one) => nodes.some(({ id }) => id === one.id));
}

/** Rules of which a longer path breaks each that its beginning breaks. */
function keepsRules({ nodes, links, degrees }: Walk, question: PathQuery): boolean {
  const { avoid, maxDegree, order, certainty, through, oneParty } = question;
  const goesAlong = (link: DrawnLink, place: number) => {
    const direction = through.find(({ kind }) => kind === link.kind)?.direction;
    return direction === 'BOTH' || (direction === 'FORWARD') === (link.from === nodes[place]);
  };
  return (
    !nodes.some((node) => avoid.some(({ id }) => id === node.id)) &&
    (maxDegree === null || nodes.slice(1, -1).every((node) => (degrees.get(node) ?? 0) <= maxDegree)) &&
    (oneParty || !nodes.some((node, place) => isOneParty(node) && isBetweenActors(nodes, place))) &&
    links.every(goesAlong) &&
    (order !== 'CHRONOLOGICAL' || inOrderOfDays(links, certainty))
  );
}

function isOneParty(node: DrawnNode): boolean {
  return node.label === 'Pact' && node.parties < 2;
}

function isBetweenActors(nodes: readonly DrawnNode[], place: number): boolean {
  const isActor = (node: DrawnNode) => mainLabelOf(node) === 'Actor';
  return nodes.slice(0, place).some(isActor) && nodes.slice(place + 1).some(isActor);
}

function groupsOf(walks: readonly Walk[], question: PathQuery): readonly PlainGroup[] {
  const byRow = groupBy(walks, rowOf);
  const rank = (walk: Walk) => (question.order === 'CHEAPEST' ? costOf(walk, question) : walk.links.length);
  const isByTies = question.order === 'MOST_TIES';
  const groups = [...byRow].map(([row, all]) => {
    const best = Math.min(...all.map(rank));
    const ties = all.filter((walk) => rank(walk) === best).toSorted(compareWalks);
    return { row, best, ties };
  });
  return groups
    .toSorted(
      (one, other) =>
        (isByTies ? other.ties.length - one.ties.length : 0) ||
        one.best - other.best ||
        compareFirst(one.ties, other.ties),
    )
    .slice(0, question.k)
    .map(({ row, ties }) => ({
      actors: row,
      shortest: Math.min(...ties.map(({ links }) => links.length)),
      cost: Math.min(...ties.map((walk) => costOf(walk, question))),
      tieCount: ties.length,
      paths: ties.slice(0, question.ties).map(textOf),
    }));
}

function compareFirst([one]: readonly Walk[], [other]: readonly Walk[]): number {
  return one === undefined || other === undefined ? 0 : compareWalks(one, other);
}

function compareWalks(one: Walk, other: Walk): number {
  const [left, right] = [sortKey(one), sortKey(other)];
  const at = left.findIndex((text, place) => text !== right[place]);
  const [a = '', b = ''] = [left[at], right[at]];
  return one.links.length - other.links.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** What paths of one length are sorted by, computed once for each. */
function sortKey(walk: Walk): readonly string[] {
  const known = sortKeys.get(walk);
  if (known !== undefined) return known;
  const key = [firstDay(walk), rowOf(walk), ...walk.nodes.map(nameOf), ...walk.links.map(linkText)];
  sortKeys.set(walk, key);
  return key;
}

const sortKeys = new WeakMap<Walk, readonly string[]>();

function firstDay({ links }: Walk): string {
  const days = links.map(dayOf).filter((day) => day !== null);
  return days.map(({ earliest }) => earliest as string).toSorted()[0] ?? '~';
}

/** In millionths: each link and each node between the ends by itself, rounded. */
function costOf({ nodes, links, degrees }: Walk, { weights }: PathQuery): number {
  const ofLinks = links.map(({ kind, to }) => {
    const members = kind === 'PARTY' && to.parties > 2 ? Math.log2(to.parties) : 0;
    return weights[kind] + members;
  });
  const ofNodes = nodes.slice(1, -1).map((node) => Math.log10(degrees.get(node) ?? 1));
  return [...ofLinks, ...ofNodes].reduce((sum, one) => sum + Math.round(one * 1_000_000), 0);
}

/** The day nearest to the one asked for on which all links of a path hold, by looking at each day of many years. */
function nearest(walks: readonly Walk[], { asOf, certainty }: PathQuery): string | null {
  if (asOf === null) return null;
  const step = (day: string, days: number) =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10) as WholeDay;
  const isOn = (day: WholeDay) => {
    const on = { day: { earliest: day, latest: day }, certainty };
    const holds = memoize((link: DrawnLink) => holdsOn(link, on));
    return walks.some(({ links }) => links.every(holds));
  };
  for (let day = asOf.earliest; day <= asOf.latest; day = step(day, 1)) if (isOn(day)) return day;
  for (let days = 1; days < 4000; days += 1) {
    const [before, after] = [step(asOf.earliest, -days), step(asOf.latest, days)];
    if (isOn(before)) return before;
    if (isOn(after)) return after;
  }
  return null;
}

function rowOf({ nodes }: Walk): string {
  return nodes
    .filter((node) => mainLabelOf(node) === 'Actor')
    .map(({ id }) => id)
    .join(' ');
}

function nameOf(node: NodeRef): string {
  return `${mainLabelOf(node)}:${node.id}`;
}

/** A path as one line of text. */
export function textOf({
  nodes,
  links,
}: {
  readonly nodes: readonly NodeRef[];
  readonly links: readonly NamedLink[];
}): string {
  return [...nodes.map(({ id }) => id), ...links.map(linkText)].join(' ');
}

/** What tells a link from others. */
export interface NamedLink extends Pick<DrawnLink, 'type' | 'id'> {
  readonly from: NodeRef;
  readonly to: NodeRef;
}

function linkText({ from, type, to, id }: NamedLink): string {
  return `${nameOf(from)} ${type} ${nameOf(to)} ${id ?? ''}`;
}

import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { BareLink, Expansion, LinkSource, PathNode } from './link.ts';
import { keyOf, type LinkKind, type Way } from './link-kinds.ts';
import type { LocalGraph } from './local-graph.ts';
import type { Rules } from './rules.ts';
import type { Work } from './work.ts';

/** From where to where links are read, and how far. */
export interface Reach {
  readonly source: LinkSource;
  readonly graph: LocalGraph;
  readonly rules: Rules;
  readonly kinds: readonly LinkKind[];
  readonly starts: readonly PathNode[];
  readonly ends: readonly PathNode[];
  readonly maxHops: number;
  readonly work: Work;
}

/** How far links were read. */
export interface Loaded {
  /** Every path of at most so many links is in the local graph, but for those through nodes left out. */
  readonly hops: number;
  /** Nodes whose links did not fit, and nodes that were not looked at. */
  readonly leftOut: readonly NodeRef[];
}

/**
 * Reads links level by level from both ends, one query for each level of both, until every path of `maxHops` is in the local graph or
 * `isEnough` says so. A path of so many links is there once the levels read from its two sides sum up to its length.
 * Nodes with few links come first; those that no longer fit are left out, and named. Of what a level reaches, nodes that both sides
 * have reached are looked at first, since a path leads through them; the rest only where the walk goes on.
 */
export async function loadLinks(reach: Reach, isEnough: (hops: number) => boolean): Promise<Loaded> {
  const { rules, starts, ends, maxHops, graph } = reach;
  const sides = [side(starts.filter(rules.mayHold), false), side(ends.filter(rules.mayHold), true)];
  const leftOut = new Map<string, NodeRef>();
  const leaveOut = (refs: readonly NodeRef[]) => {
    for (const ref of refs) leftOut.set(keyOf(ref), ref);
  };
  let hops = 0;
  while (sides.every(canGoOn) && sides.some(({ frontier }) => frontier.size > 0)) {
    const open = sides.filter(({ frontier }) => frontier.size > 0);
    const active = maxHops - hops > 1 ? open : [cheaper(open)];
    const { taken, refused } = within(active, reach);
    const links = await read(reach, taken);
    const cut = [...refused, ...readInPart(taken, links, reach.work.caps.ofNode)];
    leaveOut(cut);
    block(active, cut.length > 0);
    graph.add(links);
    for (const one of active) touch(one, taken, links);
    leaveOut(await look(reach, metBy(sides), reach.work.nodesLeft()));
    hops += active.length;
    if (hops >= maxHops || isEnough(hops)) return { hops, leftOut: [...leftOut.values()] };
    const touched = new Map(active.flatMap((one) => [...one.touched]));
    const overlooked = await look(reach, [...touched.values()], Math.ceil(reach.work.nodesLeft() / 2));
    leaveOut(overlooked);
    block(active, overlooked.length > 0);
    for (const one of active) advance(one, reach, taken);
  }
  return { hops: maxHops, leftOut: [...leftOut.values()] };
}

/** One end of the search: what was reached from it, and what to read next. */
interface Side {
  readonly back: boolean;
  readonly seen: Set<PathNode>;
  /** All that links lead to from what was read of it, by name. */
  readonly touched: Map<string, NodeRef>;
  frontier: ReadonlySet<PathNode>;
  /** Whether some nodes were left out when it was read. */
  isBlocked: boolean;
}

function side(nodes: readonly PathNode[], back: boolean): Side {
  const touched = new Map(nodes.map((node) => [keyOf(node), node]));
  return { back, seen: new Set(nodes), touched, frontier: new Set(nodes), isBlocked: false };
}

function block(sides: readonly Side[], isCut: boolean): void {
  for (const one of sides) one.isBlocked ||= isCut;
}

/** A side that has nothing more to read, and was let read all it had, has seen everything it can reach. */
function canGoOn({ frontier, isBlocked }: Side): boolean {
  return frontier.size > 0 || isBlocked;
}

/** The side with fewer links to read; the start where there are as many. */
function cheaper(sides: readonly Side[]): Side {
  const degrees = ({ frontier }: Side) => [...frontier].reduce((sum, { degree }) => sum + degree, 0);
  return sides.reduce((one, other) => (degrees(other) < degrees(one) ? other : one));
}

/** A node to read, with the sides it is read for. */
interface Taken {
  readonly node: PathNode;
  readonly sides: readonly Side[];
}

/** Takes nodes in the order of degree and name while their links fit. */
function within(sides: readonly Side[], { work }: Reach): { taken: readonly Taken[]; refused: readonly PathNode[] } {
  const wanted = new Set(sides.flatMap(({ frontier }) => [...frontier]));
  const sorted = byName([...wanted])
    .toSorted((one, other) => one.degree - other.degree)
    .map((node) => ({ node, sides: sides.filter(({ frontier }) => frontier.has(node)) }));
  let left = work.linksLeft();
  const taken = sorted.filter(({ node }) => {
    left -= Math.min(node.degree, 2 * work.caps.ofNode);
    return left >= 0;
  });
  return { taken, refused: sorted.slice(taken.length).map(({ node }) => node) };
}

/** In the order of names, each of which is made once. */
function byName<Ref extends NodeRef>(refs: readonly Ref[]): readonly Ref[] {
  return refs
    .map((ref) => ({ ref, name: keyOf(ref) }))
    .toSorted((one, other) => compareTexts(one.name, other.name))
    .map(({ ref }) => ref);
}

async function read({ source, rules, work }: Reach, taken: readonly Taken[]): Promise<readonly BareLink[]> {
  const ways = { on: rules.ways(false), back: rules.ways(true) };
  const both = distinct([...ways.on, ...ways.back]);
  const waysFor = (sides: readonly Side[]) => (sides.length > 1 ? both : sides[0]?.back === true ? ways.back : ways.on);
  const expansions: readonly Expansion[] = taken.map(({ node, sides }) => ({
    node,
    ways: waysFor(sides),
    isGreat: node.degree > work.caps.ofNode,
  }));
  return expansions.length === 0 ? [] : await source.links(expansions, work.caps.ofNode);
}

function distinct(ways: readonly Way[]): readonly Way[] {
  return [...new Map(ways.map((way) => [`${way.kind} ${way.end}`, way])).values()];
}

/** Nodes with so many links in one direction that some may not have been read. */
function readInPart(taken: readonly Taken[], links: readonly BareLink[], most: number): readonly PathNode[] {
  const great = taken.map(({ node }) => node).filter(({ degree }) => degree > most);
  if (great.length === 0) return [];
  const starting = groupBy(links, ({ from }) => keyOf(from));
  const ending = groupBy(links, ({ to }) => keyOf(to));
  const isCut = (some: readonly BareLink[] | undefined) => some !== undefined && some.length >= most;
  return great.filter((node) => isCut(starting.get(keyOf(node))) || isCut(ending.get(keyOf(node))));
}

/** Notes by name what links lead to from the nodes that were read for a side. */
function touch(one: Side, taken: readonly Taken[], links: readonly BareLink[]): void {
  const near = new Set(taken.filter(({ sides }) => sides.includes(one)).map(({ node }) => keyOf(node)));
  for (const { from, to } of links) {
    const [start, end] = [keyOf(from), keyOf(to)];
    if (near.has(start)) one.touched.set(end, to);
    if (near.has(end)) one.touched.set(start, from);
  }
}

/** What both sides have reached. */
function metBy([one, other]: readonly Side[]): readonly NodeRef[] {
  if (one === undefined || other === undefined) return [];
  return [...one.touched].filter(([key]) => other.touched.has(key)).map(([, ref]) => ref);
}

/** Looks at nodes that are known by name alone, in the order of names and `most` at a time; gives those that were too many. */
async function look(reach: Reach, refs: readonly NodeRef[], most: number): Promise<readonly NodeRef[]> {
  const { source, graph, kinds } = reach;
  const unknown = byName(refs.filter((ref) => graph.node(ref) === undefined));
  const nodes = unknown.length === 0 ? [] : await source.nodes(unknown.slice(0, most), kinds);
  for (const node of nodes) if (node !== null) graph.know(node);
  return unknown.slice(most);
}

/** Moves a side on to the nodes that were reached for the first time and may be passed. */
function advance(one: Side, { graph, rules }: Reach, taken: readonly Taken[]): void {
  const next = new Set<PathNode>();
  for (const { node, sides } of taken) {
    if (!sides.includes(one)) continue;
    for (const { link, forward, far } of graph.turns(node)) {
      if (one.seen.has(far) || !rules.mayFollow(link, forward !== one.back) || !rules.mayHold(far)) continue;
      one.seen.add(far);
      if (rules.mayPass(far)) next.add(far);
    }
  }
  one.frontier = next;
}

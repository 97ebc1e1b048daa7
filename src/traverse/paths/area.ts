import type { Link, PathGraph, PathNode, Turn } from './link.ts';
import type { Rules } from './rules.ts';
import type { Work } from './work.ts';

/** The part of a graph in which the paths lie that are looked for. */
export interface Area extends Omit<PathGraph, 'node'> {
  readonly links: readonly Link[];
}

/** From where to where paths lead, and by which rules. */
export interface Ends {
  readonly graph: PathGraph;
  readonly rules: Rules;
  readonly starts: readonly PathNode[];
  readonly ends: readonly PathNode[];
}

/** Walks towards each other from both ends. */
export interface Walkers {
  /** Goes one link further, on the side with fewer links to look at. False: there are more of them than may still be looked at. */
  grow(): boolean;
  /** The part with the paths of at most as many links as were gone in all; undefined where the two sides have not met. */
  area(): Area | undefined;
}

/**
 * Finds the part of a graph in which paths lie. Each link of a path is met on the side that it is nearer to. It belongs to the area where
 * the fewest links before it and after it leave the whole short enough; whether a path passes no node twice, and all nodes that it must,
 * is for the search to find out.
 */
export function walkers({ graph, rules, starts, ends }: Ends, work: Work): Walkers {
  const on = sideOf(starts.filter(rules.mayHold), false);
  const back = sideOf(ends.filter(rules.mayHold), true);
  const met = metLinks();
  return {
    grow() {
      const [there, here] = [linksOf(back, graph), linksOf(on, graph)];
      const links = Math.min(there, here);
      if (links > work.linksLeft()) return false;
      work.look(links);
      goOn(there < here ? back : on, rules, graph.turns, met.add);
      return true;
    },
    area() {
      if (![...on.hops.keys()].some((node) => back.hops.has(node))) return undefined;
      const most = on.level + back.level;
      const hops = { before: hopsFrom(on, rules, met.turns, most), after: hopsFrom(back, rules, met.turns, most) };
      return areaOf(graph, met.turns, hops, most);
    },
  };
}

/** The fewest links to each node that was reached: from the nearest start, or to the nearest end. */
type Hops = Map<PathNode, number>;

type Turns = PathGraph['turns'];

/** What was reached from one end of the paths. */
interface Side {
  readonly nodes: readonly PathNode[];
  readonly isBack: boolean;
  readonly hops: Hops;
  /** The nodes that are so many links away as was gone. */
  frontier: readonly PathNode[];
  level: number;
}

function sideOf(nodes: readonly PathNode[], isBack: boolean): Side {
  return { nodes, isBack, hops: new Map(nodes.map((node) => [node, 0])), frontier: nodes, level: 0 };
}

/** How many links the next step of a side looks at. */
function linksOf({ frontier }: Side, graph: PathGraph): number {
  return frontier.reduce((sum, node) => sum + graph.degree(node), 0);
}

/** Goes one link further, along those that may be followed; `meet` is told of each. */
function goOn(one: Side, rules: Rules, turns: Turns, meet?: (node: PathNode, turn: Turn) => void): void {
  const { hops, isBack } = one;
  const next: PathNode[] = [];
  for (const node of one.frontier) {
    if (one.level > 0 && !rules.mayPass(node)) continue;
    for (const turn of turns(node)) {
      const { link, forward, far } = turn;
      if (!rules.mayHold(far) || !rules.mayFollow(link, forward !== isBack)) continue;
      meet?.(node, turn);
      if (hops.has(far)) continue;
      hops.set(far, one.level + 1);
      next.push(far);
    }
  }
  one.frontier = next;
  one.level += 1;
}

/** The links that were met, at both of their ends. */
function metLinks(): { readonly turns: Turns; readonly add: (node: PathNode, turn: Turn) => void } {
  const links = new Set<Link>();
  const turns = new Map<PathNode, Turn[]>();
  const push = (node: PathNode, turn: Turn) => {
    const known = turns.get(node);
    if (known === undefined) turns.set(node, [turn]);
    else known.push(turn);
  };
  return {
    turns: (node) => turns.get(node) ?? [],
    add(node, turn) {
      const { link, forward, far } = turn;
      if (links.has(link)) return;
      links.add(link);
      push(node, turn);
      push(far, { link, forward: !forward, far: node });
    },
  };
}

/** How far nodes are from an end of the paths, over the links that were met. */
function hopsFrom({ nodes, isBack }: Side, rules: Rules, turns: Turns, most: number): Hops {
  const one = sideOf(nodes, isBack);
  while (one.level < most && one.frontier.length > 0) goOn(one, rules, turns);
  return one.hops;
}

function areaOf(
  graph: PathGraph,
  met: Turns,
  { before, after }: { readonly before: Hops; readonly after: Hops },
  most: number,
): Area {
  const far = (hops: Hops, node: PathNode) => hops.get(node) ?? most;
  const turns = new Map<PathNode, readonly Turn[]>();
  for (const [node, gone] of before) {
    const left = far(after, node);
    if (gone + left > most) continue;
    const fits = (turn: Turn) => gone + far(after, turn.far) < most || far(before, turn.far) + left < most;
    turns.set(node, met(node).filter(fits));
  }
  const links = [...turns.values()].flatMap((some) => some.filter(({ forward }) => forward).map(({ link }) => link));
  return { turns: (node) => turns.get(node) ?? [], degree: graph.degree, links };
}

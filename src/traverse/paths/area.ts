import type { Link, PathGraph, PathNode, Turn } from './link.ts';
import type { Rules } from './rules.ts';

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
  /** Goes one link further, on the side with fewer links to look at. */
  grow(): void;
  /** The part with the paths of at most as many links as were gone in all; undefined where the two sides have not met. */
  area(): Area | undefined;
  /** How many links were looked at. */
  looked(): number;
}

/**
 * Finds the part of a graph in which paths lie. A link belongs to it where the fewest links before it and after it leave the whole
 * short enough; whether a path passes no node twice, and all nodes that it must, is for the search to find out.
 */
export function walkers({ graph, rules, starts, ends }: Ends): Walkers {
  const on = side(starts.filter(rules.mayHold), false);
  const back = side(ends.filter(rules.mayHold), true);
  let looked = 0;
  const spread: Spread = ({ hops, frontier, level, isBack }, mayEnter) => {
    const next: PathNode[] = [];
    for (const node of frontier) {
      if (level > 0 && !rules.mayPass(node)) continue;
      const turns = graph.turns(node);
      looked += turns.length;
      for (const { link, forward, far } of turns) {
        if (hops.has(far) || !mayEnter(far) || !rules.mayHold(far) || !rules.mayFollow(link, forward !== isBack))
          continue;
        hops.set(far, level + 1);
        next.push(far);
      }
    }
    return next;
  };
  return {
    grow() {
      const one = linksOf(back, graph) < linksOf(on, graph) ? back : on;
      one.frontier = spread(one, () => true);
      one.level += 1;
    },
    area() {
      if (![...on.hops.keys()].some((node) => back.hops.has(node))) return undefined;
      const most = on.level + back.level;
      return areaOf(graph, completed(on, back, most, spread), completed(back, on, most, spread), most);
    },
    looked: () => looked,
  };
}

/** The fewest links to each node that was reached: from the nearest start, or to the nearest end. */
type Hops = Map<PathNode, number>;

/** What was reached from one end of the paths. */
interface Side {
  readonly isBack: boolean;
  readonly hops: Hops;
  /** The nodes that are so many links away as was gone. */
  frontier: readonly PathNode[];
  level: number;
}

/** Reaches the nodes one link further, and gives those that it reached for the first time. */
type Spread = (side: Readonly<Side>, mayEnter: (node: PathNode) => boolean) => readonly PathNode[];

function side(nodes: readonly PathNode[], isBack: boolean): Side {
  return { isBack, hops: new Map(nodes.map((node) => [node, 0])), frontier: nodes, level: 0 };
}

/** How many links the next step of a side looks at. */
function linksOf({ frontier }: Side, graph: PathGraph): number {
  return frontier.reduce((sum, node) => sum + graph.degree(node), 0);
}

/** Goes on among the nodes that the other side has reached, as far as a path can be from its start or its end. */
function completed(one: Side, { hops: others }: Side, most: number, spread: Spread): Hops {
  const hops = new Map(one.hops);
  let { frontier } = one;
  for (let level = one.level; level < most && frontier.length > 0; level += 1) {
    const isNear = (node: PathNode) => (others.get(node) ?? most) + level < most;
    frontier = spread({ ...one, hops, frontier, level }, isNear);
  }
  return hops;
}

function areaOf(graph: PathGraph, before: Hops, after: Hops, most: number): Area {
  const far = (hops: Hops, node: PathNode) => hops.get(node) ?? most + 1;
  const turns = new Map<PathNode, readonly Turn[]>();
  for (const [node, gone] of before) {
    const left = far(after, node);
    if (gone + left > most) continue;
    const fits = (turn: Turn) => gone + far(after, turn.far) < most || far(before, turn.far) + left < most;
    turns.set(node, graph.turns(node).filter(fits));
  }
  const links = [...turns.values()].flatMap((some) => some.filter(({ forward }) => forward).map(({ link }) => link));
  return { turns: (node) => turns.get(node) ?? [], degree: graph.degree, links };
}

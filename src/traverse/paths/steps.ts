import type { Moment } from './chronology.ts';
import { costOfLink, costOfPassing } from './costs.ts';
import { type Deadlines, deadlines } from './deadlines.ts';
import type { Link, PathGraph, PathNode, Turn } from './link.ts';
import type { Question } from './question.ts';
import { hops, remaining } from './remaining.ts';
import type { Rules, State } from './rules.ts';
import type { Way } from './way.ts';

/** What was read of the graph, where paths may end in it, and what they must keep to. */
export interface Ground {
  readonly graph: Omit<PathGraph, 'node'>;
  readonly rules: Rules;
  readonly question: Question;
  readonly ends: readonly PathNode[];
  readonly maxHops: number;
}

/** One link further, and what a path that takes it must measure from there at the least. */
export interface Step {
  readonly turn: Turn;
  readonly state: State;
  /** What the link itself costs. */
  readonly cost: number;
  /** Links from here to the end at the least, this one included. */
  readonly hops: number;
  /** The same by what paths are ranked by. */
  readonly rest: number;
}

/** How paths go on. */
export interface Steps {
  /** The steps from a node that was reached in a state, those with the shortest rest first. */
  of(node: PathNode, state: State): readonly Step[];
  /** What a path costs once it goes on: its links, and the nodes between its start and the next link. */
  spent(way: Way): number;
  /** Whether a path that is so long and has come to a day can still reach an end in time. */
  isInTime(node: PathNode, length: number, moment: Moment): boolean;
  /** The least that a whole path can measure which takes that step; undefined where there is no such step. */
  rank(way: Way, at: number): number | undefined;
}

/** The steps of a search. They are sorted once for each node and state: paths that meet there share them. */
export function stepsOf({ graph, rules, question, ends, maxHops }: Ground): Steps {
  const isByCost = question.order === 'CHEAPEST';
  const cost = {
    link: (link: Link) => costOfLink(link, question.weights),
    passing: (node: PathNode) => costOfPassing(graph.degree(node)),
  };
  const hopsLeft = remaining(graph, rules, ends, hops);
  const restLeft = isByCost ? remaining(graph, rules, ends, cost) : hopsLeft;
  const isByDays = question.order === 'CHRONOLOGICAL';
  const late: Deadlines = isByDays ? deadlines(graph, rules, ends, maxHops, question.certainty) : () => undefined;
  const known = new Map<PathNode, Map<State, readonly Step[]>>();

  const stepOf = (turn: Turn, before: State): readonly Step[] => {
    const { link, forward, far } = turn;
    const state = rules.mayFollow(link, forward) && rules.mayHold(far) ? rules.enter(before, far) : undefined;
    if (state === undefined) return [];
    const least = 1 + hopsLeft(far, state);
    if (least > maxHops) return [];
    const own = cost.link(link);
    return [{ turn, state, cost: own, hops: least, rest: (isByCost ? own : 1) + restLeft(far, state) }];
  };

  const of = (node: PathNode, state: State) => {
    const atNode = known.get(node) ?? new Map<State, readonly Step[]>();
    known.set(node, atNode);
    const before = atNode.get(state);
    if (before !== undefined) return before;
    const steps = graph
      .turns(node)
      .flatMap((turn) => stepOf(turn, state))
      .toSorted((one, other) => one.rest - other.rest);
    atNode.set(state, steps);
    return steps;
  };

  const spent = ({ node, length, cost: sofar }: Way) => sofar + (length === 0 ? 0 : cost.passing(node));

  return {
    of,
    spent,
    isInTime(node, length, { notBefore }) {
      const deadline = late(node, maxHops - length);
      return !isByDays || (deadline !== undefined && (notBefore ?? '') <= deadline);
    },
    rank(way, at) {
      if (way.length > 0 && !rules.mayPass(way.node)) return undefined;
      const step = of(way.node, way.state)[at];
      return step === undefined ? undefined : (isByCost ? spent(way) : way.length) + step.rest;
    },
  };
}

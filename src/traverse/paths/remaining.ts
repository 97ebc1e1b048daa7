import { byRank } from './by-rank.ts';
import type { Link, PathGraph, PathNode } from './link.ts';
import { EMPTY, type Rules, type State } from './rules.ts';

/** What a step costs, and what passing a node costs. */
export interface Measure {
  link(link: Link): number;
  passing(node: PathNode): number;
}

/** Every link counts one, and passing nothing. */
export const hops: Measure = { link: () => 1, passing: () => 0 };

/** The least that is left to go, from a node that was reached in a state; Infinity where the end cannot be reached. */
export type Remaining = (node: PathNode, state: State) => number;

/**
 * Reckons from the ends of a path backwards what is left to go at the least, by Dijkstra's method over nodes and states.
 * It knows of no node passed twice and of no days, so the true rest may be more and is never less.
 */
export function remaining(
  graph: Pick<PathGraph, 'turns'>,
  rules: Rules,
  ends: readonly PathNode[],
  measure: Measure,
): Remaining {
  const left = new Map<PathNode, Float64Array>();
  const queue = byRank<Reached>();
  const restsAt = (node: PathNode) => {
    const known = left.get(node) ?? new Float64Array(rules.states).fill(Number.POSITIVE_INFINITY);
    left.set(node, known);
    return known;
  };
  const lower = (node: PathNode, state: State, rest: number) => {
    const rests = restsAt(node);
    if (rest >= (rests[state] ?? 0)) return;
    rests[state] = rest;
    queue.push(rest, { node, state, rest });
  };

  for (const end of ends.filter(rules.mayHold)) {
    for (const state of statesOf(rules).filter(rules.isFull)) lower(end, state, 0);
  }
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const { node, state, rest } = next;
    if (rest > (restsAt(node)[state] ?? 0)) continue;
    const before = statesOf(rules).filter((one) => rules.enter(one, node) === state);
    for (const { link, forward, far } of graph.turns(node)) {
      if (!rules.mayFollow(link, !forward) || !rules.mayHold(far) || !rules.mayPass(far)) continue;
      const more = rest + measure.link(link) + measure.passing(far);
      for (const one of before) lower(far, one, more);
    }
  }
  return (node, state) => left.get(node)?.[state] ?? Number.POSITIVE_INFINITY;
}

interface Reached {
  readonly node: PathNode;
  readonly state: State;
  readonly rest: number;
}

function statesOf({ states }: Rules): readonly State[] {
  return Array.from({ length: states }, (_, at) => EMPTY + at);
}

import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { INITIAL_STATE, TO_HERE } from './path-rules.ts';
import type { Subgraph } from './subgraph.ts';

/** More links than any path has: no target can be reached. */
export const UNREACHABLE = 255;

/** The fewest links from each node and path state to a target. */
export interface RemainingHops {
  /** Extends the search by one link. False: there is nothing further. */
  expandFrontier(): CooperativeTask<boolean>;
  /** Indexed by node × number of states + state; an index beyond the array is `UNREACHABLE` too. */
  readonly values: Uint8Array;
}

/** Nodes expanded between two yields to the event loop. */
export const NODES_PER_SLICE = 4_096;

/**
 * Searches breadth first backwards from the targets. It ignores that a path visits no node twice, so the values are lower bounds.
 */
export function createRemainingHops(subgraph: Subgraph, targets: readonly number[]): RemainingHops {
  const { rules } = subgraph;
  const { states } = rules;
  let left = new Uint8Array(256 * states).fill(UNREACHABLE);
  let level = 0;
  let frontier: number[] = [];
  const reach = (local: number, state: number, hops: number, into: number[]) => {
    const at = local * states + state;
    if (at >= left.length) left = widened(left, subgraph.size * states);
    if ((left[at] ?? UNREACHABLE) <= hops) return;
    left[at] = hops;
    into.push(at);
  };

  for (const target of targets) {
    for (let state = INITIAL_STATE; state < states; state += 1)
      if (rules.hasPassedAllVia(state)) reach(target, state, 0, frontier);
  }
  return {
    *expandFrontier() {
      const next: number[] = [];
      for (let place = 0; place < frontier.length; place += 1) {
        if (place % NODES_PER_SLICE === NODES_PER_SLICE - 1) yield;
        const at = frontier[place] ?? 0;
        const [local, state] = [Math.floor(at / states), at % states];
        if (level > 0 && subgraph.passable[local] === 0) continue;
        subgraph.expand(local);
        const [nodeClass, bit] = [subgraph.classes[local] ?? 0, subgraph.bits[local] ?? 0];
        const [start, end] = [subgraph.starts[local] ?? 0, subgraph.ends[local] ?? 0];
        for (let before = INITIAL_STATE; before < states; before += 1) {
          if (rules.nextState(before, nodeClass, bit) !== state) continue;
          for (let edge = start; edge < end; edge += 1) {
            if (((subgraph.open[edge] ?? 0) & TO_HERE) === 0) continue;
            reach(subgraph.neighbours[edge] ?? 0, before, level + 1, next);
          }
        }
      }
      level += 1;
      frontier = next;
      return frontier.length > 0;
    },
    get values() {
      return left;
    },
  };
}

/** The fewest links from a node to a target, in any state of the path. */
export function fewestHops(values: Uint8Array, states: number, local: number): number {
  let least = UNREACHABLE;
  for (let at = local * states; at < (local + 1) * states; at += 1) least = Math.min(least, values[at] ?? UNREACHABLE);
  return least;
}

function widened(values: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(Math.max(least, values.length * 2)).fill(UNREACHABLE);
  wider.set(values);
  return wider;
}

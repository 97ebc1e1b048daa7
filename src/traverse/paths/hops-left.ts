import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { EMPTY, TO_HERE } from './rules.ts';
import type { Space } from './space.ts';

/** Of no node that a path can come to is an end so many links away. */
export const FAR_AWAY = 255;

/** The fewest links from each node to an end, for a path that is in each state once it has come there. */
export interface HopsLeft {
  /** Looks one link further from the ends. False: nothing is left to look at. */
  grow(): CooperativeTask<boolean>;
  /** By the number of the node in the space, times the states, plus the state; what lies behind its end is `FAR_AWAY` as well. */
  readonly values: Uint8Array;
}

/** Nodes whose links are looked at between two turns of other work. */
export const NODES_A_TURN = 4_096;

/**
 * Goes from the ends of paths backwards, one link at a time. It knows of no node passed twice, so the true rest may be longer and is never
 * shorter.
 */
export function hopsLeft(space: Space, ends: readonly number[]): HopsLeft {
  const { rules } = space;
  const { states } = rules;
  let left = new Uint8Array(256 * states).fill(FAR_AWAY);
  let level = 0;
  let frontier: number[] = [];
  const reach = (local: number, state: number, hops: number, into: number[]) => {
    const at = local * states + state;
    if (at >= left.length) left = widened(left, space.size * states);
    if ((left[at] ?? FAR_AWAY) <= hops) return;
    left[at] = hops;
    into.push(at);
  };

  for (const end of ends) {
    for (let state = EMPTY; state < states; state += 1) if (rules.isFull(state)) reach(end, state, 0, frontier);
  }
  return {
    *grow() {
      const next: number[] = [];
      for (const [place, at] of frontier.entries()) {
        if (place % NODES_A_TURN === NODES_A_TURN - 1) yield;
        const [local, state] = [Math.floor(at / states), at % states];
        if (level > 0 && space.passable[local] === 0) continue;
        space.expand(local);
        const [nodeClass, bit] = [space.classes[local] ?? 0, space.bits[local] ?? 0];
        const [start, end] = [space.starts[local] ?? 0, space.ends[local] ?? 0];
        for (let before = EMPTY; before < states; before += 1) {
          if (rules.enter(before, nodeClass, bit) !== state) continue;
          for (let turn = start; turn < end; turn += 1) {
            if (((space.open[turn] ?? 0) & TO_HERE) === 0) continue;
            reach(space.fars[turn] ?? 0, before, level + 1, next);
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

function widened(values: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(Math.max(least, values.length * 2)).fill(FAR_AWAY);
  wider.set(values);
  return wider;
}

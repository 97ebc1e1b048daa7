import { nodeClasses, type PathRules, type State } from './path-rules.ts';
import type { Subgraph } from './subgraph.ts';

/** One byte per node: its class, whether a path may continue from it, whether it is a target, and its bit if it is a `via` node. */
const CLASS_MASK = 3;
export const IS_PASSABLE = 4;
export const IS_END = 8;
const VIA_SHIFT = 4;

/** The flags of each node of a subgraph. */
export function createNodeFlags({ size, classes, passable, bits }: Subgraph, targets: readonly number[]): Uint8Array {
  const flags = new Uint8Array(size);
  for (let local = 0; local < size; local += 1) {
    const isPassable = passable[local] === 1 ? IS_PASSABLE : 0;
    flags[local] = (classes[local] ?? 0) | isPassable | ((bits[local] ?? 0) << VIA_SHIFT);
  }
  for (const target of targets) flags[target] = (flags[target] ?? 0) | IS_END;
  return flags;
}

/** Whether flags are those of an actor. */
export function isActor(flag: number): boolean {
  return (flag & CLASS_MASK) === nodeClasses.ACTOR;
}

/** The state of a path after a node with these flags; `NO_STATE` if the node is not allowed there. */
export function stateAfter({ nextState }: PathRules, before: State, flag: number): State {
  return nextState(before, flag & CLASS_MASK, flag >> VIA_SHIFT);
}

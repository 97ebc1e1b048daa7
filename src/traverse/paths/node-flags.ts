import { nodeClasses } from './rules.ts';
import type { Space } from './space.ts';

/** What is known of a node in one byte: its class, whether a path may go on from it, whether it is an end, and its bit if it must be passed. */
export const CLASS = 3;
export const IS_PASSABLE = 4;
export const IS_END = 8;
export const VIA = 4;

/** The byte of each node of a space. */
export function flagsOf({ size, classes, passable, bits }: Space, ends: readonly number[]): Uint8Array {
  const flags = new Uint8Array(size);
  for (let local = 0; local < size; local += 1) {
    const isPassable = passable[local] === 1 ? IS_PASSABLE : 0;
    flags[local] = (classes[local] ?? 0) | isPassable | ((bits[local] ?? 0) << VIA);
  }
  for (const end of ends) flags[end] = (flags[end] ?? 0) | IS_END;
  return flags;
}

/** Whether a node is an actor, by its byte. */
export function isActor(flag: number): boolean {
  return (flag & CLASS) === nodeClasses.ACTOR;
}

import type { Moment } from './chronology.ts';
import type { PathNode, Turn } from './link.ts';
import type { State } from './rules.ts';

/** A path from a start, kept as its last step and the path before it. */
export interface Way {
  readonly node: PathNode;
  readonly before: Way | null;
  readonly turn: Turn | null;
  readonly length: number;
  /** In millionths. */
  readonly cost: number;
  readonly state: State;
  readonly moment: Moment;
  /** The actors on it, which name its group. */
  readonly row: string;
}

/** Whether a node lies on a path. */
export function isOn(way: Way, node: PathNode): boolean {
  for (let at: Way | null = way; at !== null; at = at.before) if (at.node === node) return true;
  return false;
}

/** The steps of a path in order. */
export function turnsOf(way: Way): readonly Turn[] {
  const turns: Turn[] = [];
  for (let at: Way | null = way; at !== null; at = at.before) if (at.turn !== null) turns.push(at.turn);
  return turns.reverse();
}

/** The nodes of a path in order. */
export function nodesOf(way: Way): readonly PathNode[] {
  const nodes: PathNode[] = [];
  for (let at: Way | null = way; at !== null; at = at.before) nodes.push(at.node);
  return nodes.reverse();
}

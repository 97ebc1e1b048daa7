import type { EdgeType } from '../../model/edge-types.ts';
import type { Label } from '../../model/labels.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';

/**
 * The network to measure. SHARED: actors, tied where both have an edge of the same type to the same thing (the one-mode projection of
 * Breiger, "The duality of persons and groups", Social Forces 53, 1974). LINKS: nodes and edges as they are stored.
 */
export type NetworkKind = 'SHARED' | 'LINKS';

/** Which nodes are measured, and what ties them. */
export interface MeasuredGraphArguments {
  readonly network: NetworkKind;
  readonly through: readonly EdgeType[];
  /** Labels of the nodes to measure; null for all. */
  readonly labels: readonly Label[] | null;
  /** Maximum number of edges of a shared node; null for no limit. */
  readonly maxDegree: number | null;
}

/** Ties of each node: those of node `n` lie from `starts[n]` up to `starts[n + 1]`, in the order of the nodes they lead to. */
export interface TieRows {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly weights: Uint32Array;
}

/** A weighted graph without loops. Its nodes are numbers from 0 on, in the order of the projection. */
export interface MeasuredGraph {
  /** The numbers of its nodes in the projection. */
  readonly nodes: readonly number[];
  /** Ties of each node whichever way they point: each is there from both ends. */
  readonly ties: TieRows;
  /** Ties as they point, which are added up when they are asked for. Ties of shared things point both ways. */
  readonly outward: () => CooperativeTask<TieRows>;
  /** Pairs of nodes that are tied. */
  readonly tieCount: number;
  /** Nodes that have an edge of the types and are tied to no other; they are left out. */
  readonly isolateCount: number;
}

/** A network that exceeds a limit. */
export interface TooLarge {
  readonly of: 'pairs' | 'ties';
  readonly most: number;
}

/** Whether the network exceeds a limit. */
export function isTooLarge(graph: MeasuredGraph | TooLarge): graph is TooLarge {
  return 'most' in graph;
}

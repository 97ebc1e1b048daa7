import { TO_HERE } from './path-rules.ts';
import type { Subgraph } from './subgraph.ts';

/** The end of a linked list. */
export const NONE = -1;

/** The links that lead directly to a target, as one linked list per node that they leave. The last link of every path is one of them. */
export interface LinksToTargets {
  /** The first entry of each node, and the entry after each entry; `NONE` after the last. */
  readonly first: Int32Array;
  readonly next: readonly number[];
  /** Of each entry, the incident edge at the target, and the target. */
  readonly edges: readonly number[];
  readonly targets: readonly number[];
}

/** Collects the links that lead to targets. The targets must be expanded. */
export function linksToTargets(subgraph: Subgraph, targets: readonly number[]): LinksToTargets {
  const first = new Int32Array(subgraph.size).fill(NONE);
  const next: number[] = [];
  const edges: number[] = [];
  const owners: number[] = [];
  for (const target of targets.toReversed()) {
    for (let edge = (subgraph.ends[target] ?? 0) - 1; edge >= (subgraph.starts[target] ?? 0); edge -= 1) {
      const far = subgraph.neighbours[edge] ?? 0;
      if (((subgraph.open[edge] ?? 0) & TO_HERE) === 0) continue;
      next.push(first[far] ?? NONE);
      edges.push(edge);
      owners.push(target);
      first[far] = edges.length - 1;
    }
  }
  return { first, next, edges, targets: owners };
}

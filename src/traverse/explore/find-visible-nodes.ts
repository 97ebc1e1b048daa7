import { globalId, type NodeRef } from '../../model/node-ref.ts';
import type { View } from '../../projection/view.ts';

/** Visible nodes of some ids, and the ids without one. */
export interface FoundNodes {
  readonly nodes: readonly number[];
  readonly unknown: readonly string[];
}

/** Looks up the visible nodes of some ids, in the given order, each once. */
export function findVisibleNodes({ graph, has }: View, named: readonly NodeRef[]): FoundNodes {
  const found = named.map((ref) => [ref, graph.find(ref)] as const);
  const isSeen = (node: number | undefined): node is number => node !== undefined && has(node);
  return {
    nodes: [...new Set(found.map(([, node]) => node).filter(isSeen))],
    unknown: [...new Set(found.filter(([, node]) => !isSeen(node)).map(([ref]) => globalId(ref)))],
  };
}

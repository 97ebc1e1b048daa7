import { globalId, type NodeRef } from '../../model/node-ref.ts';
import type { View } from '../../projection/view.ts';

/** Nodes that were named, and those names under which nothing is seen. */
export interface FoundNodes {
  readonly nodes: readonly number[];
  readonly unknown: readonly string[];
}

/** Looks nodes up in the order in which they were named, each once. */
export function findVisibleNodes({ graph, has }: View, named: readonly NodeRef[]): FoundNodes {
  const found = named.map((ref) => [ref, graph.find(ref)] as const);
  const isSeen = (node: number | undefined): node is number => node !== undefined && has(node);
  return {
    nodes: [...new Set(found.map(([, node]) => node).filter(isSeen))],
    unknown: [...new Set(found.filter(([, node]) => !isSeen(node)).map(([ref]) => globalId(ref)))],
  };
}

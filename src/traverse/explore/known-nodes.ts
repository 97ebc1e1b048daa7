import type { Asker } from '../../graph/graph.ts';
import { type EdgeType, edgeTypes } from '../../model/edge-types.ts';
import { globalId, type NodeRef } from '../../model/node-ref.ts';
import { type GraphNode, graphNode } from './graph-node.ts';
import { neighbourCountsOf } from './texts.ts';

/** How many edges of one type a node has in each direction. */
export interface TypeCount {
  readonly type: EdgeType;
  readonly out: number;
  readonly in: number;
}

/** A node that the graph has, with its degree and where it is kept. */
export interface KnownNode extends GraphNode {
  readonly place: string;
  readonly degree: number;
  /** In the order in which the model names the types. */
  readonly counts: readonly TypeCount[];
}

/** Nodes that were named, and those names that nothing has. */
export interface Known {
  readonly nodes: readonly KnownNode[];
  readonly unknown: readonly string[];
}

/** Looks nodes up with their degrees, in the order in which they were named, each once. */
export async function knownNodes(graph: Asker, named: readonly NodeRef[]): Promise<Known> {
  const rows = await graph.ask(neighbourCountsOf, { nodes: named.map(({ label, id }) => ({ label, id })) });
  const byId = new Map(
    rows.flatMap((row) => {
      const node = { ...graphNode(row), place: row.place, degree: row.degree, counts: ordered(row.counts) };
      return row.labels.map((label): readonly [string, KnownNode] => [`${label}:${row.id}`, node]);
    }),
  );
  const asked = named.map((ref) => [globalId(ref), byId.get(globalId(ref))] as const);
  return {
    nodes: [...new Set(asked.flatMap(([, node]) => node ?? []))],
    unknown: [...new Set(asked.flatMap(([id, node]) => (node === undefined ? [id] : [])))],
  };
}

function ordered(counts: readonly (readonly [string, number, number])[]): readonly TypeCount[] {
  return allTypes.flatMap((type) => {
    const count = counts.find(([name]) => name === type);
    return count === undefined ? [] : [{ type, out: count[1], in: count[2] }];
  });
}

/** Every type of edge, in the order of the model. `edgeTypes` is written as one object, so its keys are just its types. */
export const allTypes = Object.keys(edgeTypes) as readonly EdgeType[];

import type { Graph } from '../../src/graph/graph.ts';
import { groupBy } from '../../src/kit/group-by.ts';

/** A node as Neo4j holds it. */
export interface StoredNode {
  readonly key: string;
  readonly labels: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** An edge as Neo4j holds it, with the nodes it joins. */
export interface StoredEdge {
  readonly type: string;
  readonly from: StoredNode;
  readonly to: StoredNode;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The whole graph in memory: slow to get, and then no query language stands between a question and its answer. */
export interface Memory {
  readonly nodes: readonly StoredNode[];
  readonly edges: readonly StoredEdge[];
  /** The edges that leave a node, and those that point to it. */
  readonly out: (node: StoredNode) => readonly StoredEdge[];
  readonly in: (node: StoredNode) => readonly StoredEdge[];
}

/** Nodes and edges with the ways between them. */
export function memoryOf(nodes: readonly StoredNode[], edges: readonly StoredEdge[]): Memory {
  const [out, inward] = [groupBy(edges, ({ from }) => from), groupBy(edges, ({ to }) => to)];
  return { nodes, edges, out: (node) => out.get(node) ?? [], in: (node) => inward.get(node) ?? [] };
}

/** Reads every node and every edge. */
export async function remember(graph: Graph): Promise<Memory> {
  const rows = await graph.read('MATCH (n) RETURN [elementId(n), labels(n), properties(n)] AS row', {});
  // The text above gives lists of just these.
  const nodes = (rows as [string, string[], Record<string, unknown>][]).map(([key, labels, values]) => ({
    key,
    labels,
    values,
  }));
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const lines = await graph.read(
    'MATCH (a)-[r]->(b) RETURN [elementId(a), type(r), elementId(b), properties(r)] AS row',
    {},
  );
  const edges = (lines as [string, string, string, Record<string, unknown>][]).map(([from, type, to, values]) => {
    return { type, from: known(byKey, from), to: known(byKey, to), values };
  });
  return memoryOf(nodes, edges);
}

function known(byKey: ReadonlyMap<string, StoredNode>, key: string): StoredNode {
  const node = byKey.get(key);
  if (node === undefined) throw new Error(`an edge ends at the unknown node ${key}`);
  return node;
}

import { type KnownNode, knownRecords, type NodeName, type NodeRead } from '../compile/materialise.ts';
import { isLabel, labelsOf } from '../model/labels.ts';
import type { ProjectionProvider } from '../projection/follow-projection.ts';
import type { Projection } from '../projection/projection.ts';
import { storedProperty } from '../projection/stored-property.ts';

/** The records that Neo4j would give of nodes, where the graph in memory knows all of them; undefined where Neo4j must be asked. */
export async function recordsInMemory(
  read: NodeRead,
  projection: ProjectionProvider,
): Promise<readonly unknown[] | undefined> {
  if (read.names === null) return undefined;
  const graph = await projection();
  const nodes = read.names.flatMap((name) => nodeNamed(graph, name) ?? []);
  if (nodes.length < read.names.length) return undefined;
  const known = nodes.map((node) => knownNode(graph, node));
  return knownRecords(read, known);
}

/** A node by its present id. By a former one Neo4j finds nothing. */
function nodeNamed(graph: Projection, { label, id }: NodeName): number | undefined {
  const node = isLabel(label) ? graph.find({ label, id }) : undefined;
  return node !== undefined && graph.id(node) === id ? node : undefined;
}

function knownNode(graph: Projection, node: number): KnownNode {
  return { labels: labelsOf(graph.label(node)), property: (name) => storedProperty(graph, node, name) };
}

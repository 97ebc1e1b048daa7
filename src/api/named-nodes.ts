import { z } from 'zod';
import { cypher } from '../graph/cypher.ts';
import type { Graph, ReadOptions } from '../graph/graph.ts';
import { isLabel, type Label } from '../model/labels.ts';
import type { NodeRef } from '../model/node-ref.ts';
import type { Projection } from '../projection/projection.ts';

/** A node that an id without a type may name, and by what. */
export interface NamedNode extends NodeRef {
  readonly by: 'ID' | 'FORMER_ID' | 'CODE';
  /** Whether it ceased to exist: a code that a state had before is that of its successor. */
  readonly ended: boolean;
}

/** The nodes that each id without a type may name. */
export type NamedNodes = (slug: string) => readonly NamedNode[];

const nodesNamed = cypher(
  'read/nodes-named',
  z.object({ ids: z.array(z.string()), codes: z.array(z.string()), numbers: z.array(z.bigint()) }),
  z.object({
    given: z.string(),
    labels: z.array(z.string()),
    id: z.string(),
    by: z.enum(['ID', 'FORMER_ID', 'CODE']),
    ended: z.boolean(),
  }),
);

/** Looks up ids in Neo4j, all in one read. */
export async function storedNodes(
  graph: Pick<Graph, 'ask'>,
  slugs: readonly string[],
  options: ReadOptions,
): Promise<NamedNodes> {
  const ids = [...new Set(slugs)];
  const numbers = ids.filter((id) => /^\d{1,3}$/.test(id)).map(BigInt);
  const rows = await graph.ask(nodesNamed, { ids, codes: ids.map((id) => id.toUpperCase()), numbers }, options);
  const found = new Map<string, NamedNode[]>();
  for (const { given, labels, id, by, ended } of rows) {
    const key = keyOf(given, by);
    found.set(key, [...(found.get(key) ?? []), { label: narrowest(labels), id, by, ended }]);
  }
  return (slug) => (['ID', 'FORMER_ID', 'CODE'] as const).flatMap((by) => found.get(keyOf(slug, by)) ?? []);
}

/** Codes are taken in capitals and small letters, and numbers with zeros before them; ids just as they are. */
function keyOf(given: string, by: NamedNode['by']): string {
  return `${by} ${by === 'CODE' ? given.toUpperCase().replace(/^0+(?=\d)/, '') : given}`;
}

function narrowest(labels: readonly string[]): Label {
  const known = labels.filter(isLabel);
  return known.find((label) => label !== 'Actor') ?? 'Actor';
}

/** Looks up ids of today and of once in the graph in memory, among nodes with these labels. */
export function nodesInMemory(graph: Projection, slug: string, wanted: readonly Label[]): readonly NamedNode[] {
  const nodes = wanted.map((label) => graph.find({ label, id: slug })).filter((node) => node !== undefined);
  return [...new Set(nodes)].map((node) => {
    const ref = graph.ref(node);
    return { ...ref, by: ref.id === slug ? 'ID' : 'FORMER_ID', ended: false };
  });
}

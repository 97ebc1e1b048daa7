import { z } from 'zod';
import { type CypherFamily, cypherFamily } from '../graph/cypher.ts';
import type { Graph } from '../graph/graph.ts';
import { toInteger } from '../graph/to-integer.ts';
import { catalogue, type Property } from '../model/catalogue.ts';

const params = z.object({ name: z.string(), limit: z.bigint() });
const row = z.object({ filled: z.number() });

const fillNodeLists = cypherFamily('load/fill-node-lists', { Label: namesOf(catalogue.labels, 'label') }, params, row);
const fillEdgeLists = cypherFamily('load/fill-edge-lists', { Type: namesOf(catalogue.edges, 'type') }, params, row);

/** Stores the empty lists, which the bulk importer cannot write. */
export async function fillLists(graph: Graph): Promise<void> {
  for (const { label, properties } of catalogue.labels) {
    for (const name of listsIn(properties)) await fill(graph, fillNodeLists.of({ Label: label }), name);
  }
  for (const type of namesOf(catalogue.edges, 'type')) {
    const same = catalogue.edges.filter((edge) => edge.type === type);
    const names = new Set(same.flatMap(({ properties }) => listsIn(properties)));
    for (const name of names) await fill(graph, fillEdgeLists.of({ Type: type }), name);
  }
}

type Fill = ReturnType<CypherFamily<string, z.infer<typeof params>, z.infer<typeof row>>['of']>;

async function fill(graph: Graph, cypher: Fill, name: string): Promise<void> {
  for (let filled = atOnce; filled === atOnce; ) {
    const [done] = await graph.writePart((transaction) => transaction.ask(cypher, { name, limit: toInteger(atOnce) }));
    filled = done?.filled ?? 0;
  }
}

const atOnce = 10_000;

/** Lists that every record has; optional ones stay absent. */
function listsIn(properties: readonly Property[]): readonly string[] {
  return properties.filter(({ holds, optional }) => holds === 'texts' && !optional).map(({ name }) => name);
}

/** Names for a slot, each once. True by the catalogue: the key holds a name. */
function namesOf<Key extends string>(entries: readonly { readonly [K in Key]: string }[], key: Key): readonly string[] {
  return [...new Set(entries.map((entry) => entry[key]))];
}

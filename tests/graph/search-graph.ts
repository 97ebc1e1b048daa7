import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** A node of these tests; names and ids are of no fact, so that they can stand beside the seeds. */
interface Planted {
  readonly id: string;
  readonly [property: string]: string | readonly string[];
}

const nodes: Readonly<Record<string, readonly Planted[]>> = {
  'Actor:State': [
    { id: 'zembla', name: 'Zembla', officialName: "People's Republic of Zembla", aliases: ['Zembłania', 'Onhava'] },
    { id: 'nova-zembla', name: 'Nova Zembla', officialName: 'New Zembla', aliases: [] },
    { id: 'xespana', name: 'Xespaña', officialName: 'Reino de Xespaña', aliases: [] },
  ],
  'Actor:Official': [
    { id: 'karl-xavier', name: 'Karl Xavier', nativeName: '鷲尾嵐', aliases: [] },
    { id: 'jurij-qlov', name: 'Jurij Qlov', nativeName: 'Юрий Qлов', aliases: [] },
  ],
  Pact: [
    { id: 'zembla-pact-1911', name: 'Treaty of Peace with Zembla', aliases: [], type: 'treaty' },
    { id: 'zembla-twin-a', name: 'Qwertine Accord', aliases: [], type: 'treaty' },
    { id: 'zembla-twin-b', name: 'Qwertine Accord', aliases: [], type: 'treaty' },
  ],
  Statement: [{ id: 'zembla-speech', summary: "The minister spoke of Zembla's independence in Onhava." }],
  Stance: [{ id: 'zembla--stance', position: 'endorses' }],
  Quote: [
    { id: 'zembla-speech--q1', text: 'A qazwsx for all' },
    { id: 'zembla-speech--q2', text: 'Another qazwsx' },
  ],
  Identifier: [
    { id: 'zembla-pact-1911--identifier-1', scheme: 'unts', value: '1 UNTS 999' },
    { id: 'zembla-twin-a--identifier-1', scheme: 'un_symbol', value: 'Z/RES/1' },
    { id: 'zembla-twin-b--identifier-1', scheme: 'un_symbol', value: 'Z/RES/1' },
    { id: 'nothing--identifier-1', scheme: 'tias', value: 'Z/RES/2' },
  ],
  FormerId: [
    { id: 'old-zembla', noun: 'State', now: 'zembla' },
    { id: 'old-zembla-twin', noun: 'Pact', now: 'zembla-twin-a' },
  ],
};

const edges = [
  ['Statement', 'zembla-speech', 'QUOTES', 'Quote', 'zembla-speech--q1'],
  ['Statement', 'zembla-speech', 'QUOTES', 'Quote', 'zembla-speech--q2'],
  ['Stance', 'zembla--stance', 'QUOTES', 'Quote', 'zembla-speech--q2'],
  ['Pact', 'zembla-pact-1911', 'IDENTIFIED_BY', 'Identifier', 'zembla-pact-1911--identifier-1'],
  ['Pact', 'zembla-twin-a', 'IDENTIFIED_BY', 'Identifier', 'zembla-twin-a--identifier-1'],
  ['Pact', 'zembla-twin-b', 'IDENTIFIED_BY', 'Identifier', 'zembla-twin-b--identifier-1'],
] as const;

const nothing = z.object({});

/** Adds the nodes of these tests to the graph. */
export async function plantSearchNodes(graph: Graph): Promise<void> {
  await clearSearchNodes(graph);
  await graph.write(async ({ ask }) => {
    for (const [label, rows] of Object.entries(nodes)) {
      const text = `UNWIND $rows AS row CREATE (n:${label} {dataset: 'search-test'}) SET n += row`;
      await ask(declare(`plant ${label}`, text, z.object({ rows: z.unknown() }), nothing), { rows });
    }
    for (const [from, a, type, to, b] of edges) {
      const text = `MATCH (a:${from} {id: $a}) MATCH (b:${to} {id: $b}) CREATE (a)-[:${type}]->(b)`;
      await ask(declare(`join ${type}`, text, z.object({ a: z.string(), b: z.string() }), nothing), { a, b });
    }
  });
}

/** Takes them away again. */
export async function clearSearchNodes(graph: Graph): Promise<void> {
  const text = "MATCH (n {dataset: 'search-test'}) DETACH DELETE n";
  await graph.write(({ ask }) => ask(declare('clear', text, nothing, nothing), {}));
}

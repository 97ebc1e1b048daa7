import neo4j from 'neo4j-driver';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { groupBy } from '../../src/kit/group-by.ts';
import type { DrawnFact } from './drawn-facts.ts';

const nothing = z.object({});
const given = z.object({ rows: z.unknown() });

/** Writes facts with all that belongs to them, one text for each kind of node and of edge; each fact carries its place in the list. */
export async function writeFacts(graph: Graph, facts: readonly DrawnFact[]): Promise<void> {
  await removeFacts(graph);
  const extra = new Map(facts.map(({ own, on }, number) => [own, asked(number, on)]));
  const nodes = facts.flatMap((fact) => fact.nodes);
  for (const [label, ofLabel] of groupBy(nodes, (node) => node.label)) {
    const rows = ofLabel.map((node) => ({ ...node.values, ...extra.get(node), id: node.id, dataset: 'drawn' }));
    const text = `UNWIND $rows AS row CREATE (n:${label}) SET n = row`;
    await graph.write(({ ask }) => ask(declare(label, text, given, nothing), { rows }));
  }
  const edges = facts.flatMap((fact) => fact.edges);
  for (const [pattern, ofPattern] of groupBy(edges, ({ type, from, to }) => `${from.label} ${type} ${to.label}`)) {
    const [from, type, to] = pattern.split(' ');
    const rows = ofPattern.map((edge) => ({
      from: edge.from.id,
      to: edge.to.id,
      values: { ...edge.values, ...extra.get(edge), dataset: 'drawn' },
    }));
    const text = `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.values`;
    await graph.write(({ ask }) => ask(declare(pattern, text, given, nothing), { rows }));
  }
}

/** Takes them away again. */
export async function removeFacts(graph: Graph): Promise<void> {
  const text = "MATCH (n {dataset: 'drawn'}) DETACH DELETE n";
  await graph.write(({ ask }) => ask(declare('remove drawn facts', text, nothing, nothing), {}));
}

function asked(number: number, { earliest, latest }: DrawnFact['on']) {
  return { number: neo4j.int(number), askedEarliest: earliest, askedLatest: latest };
}

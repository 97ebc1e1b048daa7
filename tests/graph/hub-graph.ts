import { z } from 'zod';
import { startEmbedded } from '../../src/embedded/embedded.ts';
import { declare } from '../../src/graph/declaration.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import { whole } from '../../src/graph/whole.ts';
import { testHome } from './start-neo4j.ts';

/** A graph of more than 500,000 edges with nodes of 50,000 edges, in a Neo4j of its own. */
export interface HubGraph {
  readonly graph: Graph;
  close(): Promise<void>;
}

/** Its nodes with 50,000 edges of one type: two states, a pact, a statement, a state with stances, and a proposition. */
export const hubs = {
  party: 'hub-state-0',
  otherParty: 'hub-state-1',
  holder: 'hub-state-2',
  pact: 'hub-pact-0',
  statement: 'hub-statement-0',
  proposition: 'hub-proposition-0',
} as const;

/**
 * Starts the store `test-hubs` and makes the graph in it where it is not there yet, which takes a minute or so.
 * The store is kept between runs, and no other test sees it: nothing has to be taken away again.
 */
export async function openHubGraph(): Promise<HubGraph> {
  const embedded = await startEmbedded({ home: testHome, store: 'test-hubs' }, (line) =>
    process.stderr.write(`hubs: ${line}\n`),
  );
  const graph = await openGraph(embedded.place);
  if (!(await isMade(graph))) await make(graph);
  return {
    graph,
    async close() {
      await graph.close();
      await embedded.stop();
    },
  };
}

/** Every node belongs to a data set, and says whether a source that was read states it. */
const fact = "dataset: 'hubs', verified: true, unverifiedFields: []";

/** A day of one of fifty years, with its bounds. */
function day(name: string, first: number): string {
  const written = `toString(${first} + n % 50) + '-01-01'`;
  return `${name}: ${written}, ${name}Earliest: ${written}, ${name}Latest: ${written}`;
}

/** A text that joins two nodes, each sought by its id. */
function edge(from: string, start: string, type: string, to: string, end: string, facts?: string): string {
  const own = facts === undefined ? '' : ` {id: toString(n), ${facts}}`;
  return `MATCH (a:${from} {id: ${start}}) MATCH (b:${to} {id: ${end}}) CREATE (a)-[:${type}${own}]->(b)`;
}

/** Parts of the graph: rows from one number up to another, each of which makes a node or an edge. */
const parts: readonly (readonly [from: number, to: number, text: string])[] = [
  [0, 2_000, `CREATE (:Actor:State {id: 'hub-state-' + n, name: 'State ' + n, kind: 'state', ${fact}})`],
  [
    0,
    60_000,
    `CREATE (:Pact {id: 'hub-pact-' + n, name: 'Pact ' + n, type: 'treaty', ${day('signed', 1950)}, ${fact}})`,
  ],
  [
    0,
    60_000,
    `CREATE (:Statement {id: 'hub-statement-' + n, kind: 'letter', summary: 'Letter ' + n, ${day('date', 1960)}, ${fact}})`,
  ],
  [
    0,
    50_000,
    `CREATE (:Stance {id: 'hub-stance-' + n, position: 'endorses', basis: 'document', ${day('date', 1970)}, ${fact}})`,
  ],
  [0, 200, `CREATE (:Proposition {id: 'hub-proposition-' + n, text: 'Sentence ' + n, topic: 'peace', ${fact}})`],
  [0, 50_000, edge('Actor', `'hub-state-0'`, 'PARTY_TO', 'Pact', `'hub-pact-' + n`, `role: 'party', sources: []`)],
  [10_000, 60_000, edge('Actor', `'hub-state-1'`, 'PARTY_TO', 'Pact', `'hub-pact-' + n`, `role: 'party', sources: []`)],
  [
    0,
    60_000,
    edge(
      'Actor',
      `'hub-state-' + (3 + n * 7 % 1997)`,
      'PARTY_TO',
      'Pact',
      `'hub-pact-' + n`,
      `role: 'party', sources: []`,
    ),
  ],
  [1, 50_001, edge('Statement', `'hub-statement-' + n`, 'INVOKES', 'Pact', `'hub-pact-0'`)],
  [1, 60_000, edge('Statement', `'hub-statement-' + n`, 'INVOKES', 'Pact', `'hub-pact-' + (1 + n * 13 % 59999)`)],
  [
    1,
    50_001,
    edge('Statement', `'hub-statement-' + n`, 'RESPONDS_TO', 'Statement', `'hub-statement-0'`, `kind: 'rejects'`),
  ],
  [
    50_001,
    60_000,
    edge(
      'Statement',
      `'hub-statement-' + n`,
      'RESPONDS_TO',
      'Statement',
      `'hub-statement-' + (n - 50000)`,
      `kind: 'repeats'`,
    ),
  ],
  [0, 50_000, edge('Actor', `'hub-state-2'`, 'HOLDS', 'Stance', `'hub-stance-' + n`)],
  [0, 50_000, edge('Stance', `'hub-stance-' + n`, 'EXPRESSED_IN', 'Statement', `'hub-statement-' + n`)],
  [0, 50_000, edge('Stance', `'hub-stance-' + n`, 'ABOUT', 'Proposition', `'hub-proposition-0'`)],
  [0, 60_000, edge('Statement', `'hub-statement-' + n`, 'ON_BEHALF_OF', 'Actor', `'hub-state-' + (n % 2000)`)],
];

/** Rows that one transaction writes. */
const BATCH = 10_000;

const nothing = z.object({});

async function make(graph: Graph): Promise<void> {
  await clear(graph);
  await graph.prepare();
  for (const [at, [from, to, text]] of parts.entries()) {
    const cypher = declare(`hubs ${at}`, `UNWIND range($first, $last) AS n ${text}`, span, nothing);
    for (let first = from; first < to; first += BATCH) {
      const last = Math.min(first + BATCH, to) - 1;
      await graph.write(({ ask }) => ask(cypher, { first: whole(first), last: whole(last) }));
    }
  }
  await graph.write(({ ask }) => ask(declare('made', MADE, nothing, nothing), {}));
}

const span = z.object({ first: z.bigint(), last: z.bigint() });

/** Written last, so that a graph half made is made anew. */
const MADE = "CREATE (:Dataset {id: 'hubs', version: 'hubs-1'})";

async function isMade(graph: Graph): Promise<boolean> {
  const made = declare(
    'is made',
    "MATCH (d:Dataset {id: 'hubs', version: 'hubs-1'}) RETURN d.id AS id",
    nothing,
    nothing,
  );
  return (await graph.ask(made, {})).length > 0;
}

/** Takes away what a run that was ended left, in steps that a small heap can hold. */
async function clear(graph: Graph): Promise<void> {
  const some = declare(
    'clear',
    'MATCH (n) WITH n LIMIT 2000 DETACH DELETE n RETURN count(n) AS gone',
    nothing,
    z.object({ gone: z.int() }),
  );
  for (let gone = 1; gone > 0; ) {
    const [row] = await graph.write(({ ask }) => ask(some, {}));
    gone = row?.gone ?? 0;
  }
}

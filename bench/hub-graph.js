import { join } from 'node:path';
import { z } from 'zod';
import { startEmbedded } from '../dist/embedded/embedded.js';
import { declare } from '../dist/graph/declaration.js';
import { openGraph } from '../dist/graph/graph.js';
import { toInteger } from '../dist/graph/to-integer.js';
import { project } from './sets.js';

/**
 * The nodes with 50,000 edges of one type in a graph of more than 500,000: two states that are in 50,000 pacts each, a pact, a statement, a
 * state with stances, and a proposition. Every pact has a period in force, imposes an obligation on its parties, and holds a clause.
 */
export const hubs = {
  party: 'hub-state-0',
  otherParty: 'hub-state-1',
  holder: 'hub-state-2',
  pact: 'hub-pact-0',
  statement: 'hub-statement-0',
  proposition: 'hub-proposition-0',
};

/** The stores of the whole graph and of one without statements and stances, which has 500,000 links. */
export const hubStores = { whole: 'bench-hubs', smaller: 'bench-hubs-smaller' };

/**
 * Starts the store of a graph and makes the graph in it where it is not there yet, which takes a minute or so. The store is kept
 * between runs.
 */
export async function openHubGraph(store = hubStores.whole) {
  const embedded = await startEmbedded({ home: join(project, '.entente'), store }, (line) =>
    process.stderr.write(`hubs: ${line}\n`),
  );
  const graph = await openGraph(embedded.connection);
  const chosen = store === hubStores.whole ? parts : parts.filter(([, , text]) => !/:(Statement|Stance) /.test(text));
  if (!(await isMade(graph))) await make(graph, chosen);
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
function day(name, first) {
  const written = `toString(${first} + n % 50) + '-01-01'`;
  return `${name}: ${written}, ${name}Earliest: ${written}, ${name}Latest: ${written}`;
}

/** A text that joins two nodes, each sought by its id. */
function edge(from, start, type, to, end, facts) {
  const own = facts === undefined ? '' : ` {id: toString(n), ${facts}}`;
  return `MATCH (a:${from} {id: ${start}}) MATCH (b:${to} {id: ${end}}) CREATE (a)-[:${type}${own}]->(b)`;
}

/** Parts of the graph: rows from one number up to another, each of which makes a node or an edge. */
const parts = [
  [0, 2_000, `CREATE (:Actor:State {id: 'hub-state-' + n, name: 'State ' + n, kind: 'state', ${fact}})`],
  [
    0,
    60_000,
    `CREATE (:Pact {id: 'hub-pact-' + n, name: 'Pact ' + n, type: 'treaty', ${day('signed', 1950)}, ${fact}})`,
  ],
  [0, 60_000, `CREATE (:Period {id: 'hub-period-' + n, ${day('since', 1950)}, certain: n % 2 = 0, ${fact}})`],
  [
    0,
    60_000,
    `CREATE (:Obligation {id: 'hub-obligation-' + n, kind: ['defence', 'consultation', 'neutrality'][n % 3], article: 'Article ' + n % 9, summary: 'Duty ' + n, mutual: true, condition: ['armed_attack', 'threat', 'none'][n % 3], ${fact}})`,
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
  [0, 60_000, edge('Pact', `'hub-pact-' + n`, 'IN_FORCE', 'Period', `'hub-period-' + n`)],
  [0, 60_000, edge('Pact', `'hub-pact-' + n`, 'IMPOSES', 'Obligation', `'hub-obligation-' + n`)],
  [0, 50_000, edge('Obligation', `'hub-obligation-' + n`, 'BINDS', 'Actor', `'hub-state-0'`)],
  [10_000, 60_000, edge('Obligation', `'hub-obligation-' + n`, 'BINDS', 'Actor', `'hub-state-1'`)],
  [0, 60_000, edge('Obligation', `'hub-obligation-' + n`, 'BINDS', 'Actor', `'hub-state-' + (3 + n * 7 % 1997)`)],
  [
    0,
    60_000,
    edge(
      'Pact',
      `'hub-pact-' + n`,
      'CLAUSE',
      'Proposition',
      `'hub-proposition-' + (n % 200)`,
      `position: 'endorses', actors: ['hub-state-0', 'hub-state-1'], sources: []`,
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

async function make(graph, parts) {
  await clear(graph);
  await graph.prepare();
  for (const [at, [from, to, text]] of parts.entries()) {
    const cypher = declare(`hubs ${at}`, `UNWIND range($first, $last) AS n ${text}`, span, nothing);
    for (let first = from; first < to; first += BATCH) {
      const last = Math.min(first + BATCH, to) - 1;
      await graph.write(({ ask }) => ask(cypher, { first: toInteger(first), last: toInteger(last) }));
    }
  }
  await graph.write(({ ask }) => ask(declare('made', `CREATE ${mark}`, nothing, nothing), {}));
}

const span = z.object({ first: z.bigint(), last: z.bigint() });

/** Written last, so that a graph half made is made anew. */
const mark = "(made:Dataset {id: 'hubs', version: 'hubs-2'})";

async function isMade(graph) {
  const made = declare('is made', `MATCH ${mark} RETURN made.id AS id`, nothing, nothing);
  return (await graph.ask(made, {})).length > 0;
}

/** Takes away what a run that was ended left, links before nodes, in steps that a small heap can hold. */
async function clear(graph) {
  for (const text of [
    'MATCH ()-[some]->() WITH some LIMIT 20000 DELETE some RETURN count(some) AS gone',
    'MATCH (some) WITH some LIMIT 20000 DELETE some RETURN count(some) AS gone',
  ]) {
    const take = declare('clear', text, nothing, z.object({ gone: z.int() }));
    for (let gone = 1; gone > 0; ) {
      const [row] = await graph.write(({ ask }) => ask(take, {}));
      gone = row?.gone ?? 0;
    }
  }
}

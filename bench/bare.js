import { performance } from 'node:perf_hooks';
import neo4j from 'neo4j-driver';
import { createCrosswalk } from '../dist/import/crosswalk/crosswalk.js';
import { importers } from '../dist/import/importers.js';
import { inputFiles } from '../dist/import/input-files.js';
import { run } from '../dist/import/run.js';
import { createTally } from '../dist/import/tally.js';
import { planBatch } from '../dist/load/plan-batch.js';
import { readCrosswalk } from '../dist/load/read-crosswalk.js';

/** Everything an import of a set plans, held in memory: what a bare loop is given ready-made. */
export async function plannedRows(set, paths, actors) {
  const importer = importers.find(({ id }) => id === set);
  const tally = createTally(1);
  const { tables } = await readCrosswalk(new URL('../seeds/crosswalk/', import.meta.url));
  const settings = {
    crosswalk: createCrosswalk(tables, actors),
    existing: new Set(actors.map(({ id }) => id)),
    createUnknown: true,
  };
  const rest = { tally, maxIssues: 0, skip: 0, batchSize: 50_000, onBytes: () => undefined };
  const plans = [];
  for await (const { records } of run(importer, (await inputFiles(importer, paths)).files, { ...settings, ...rest })) {
    plans.push(planBatch(records));
  }
  const nodes = plans.flatMap((plan) => [...plan.nodes.values()].flat());
  const edges = plans.flatMap((plan) => [...plan.edges.values()].flat());
  return { nodes, edges, rows: tally.sums().rows };
}

/** The shortest text for the rows of a set, as one would write it for this set alone. */
const texts = {
  nodes: (label) => `UNWIND $rows AS row CREATE (n:${label}) SET n = row`,
  votes: `UNWIND $rows AS row MATCH (a:Actor {id: row.from}) MATCH (r:RollCall {id: row.to})
    CREATE (a)-[v:VOTED]->(r) SET v = row.properties`,
  events: `UNWIND $rows AS row MATCH (a:Actor {id: row.from}) MATCH (b:Actor {id: row.to})
    CREATE (a)-[x:INITIATED]->(e:Event)-[y:TARGETS]->(b) SET e = row.properties, x.dataset = 'icews', y.dataset = 'icews'`,
};

/** Sends what was planned with UNWIND, batch after batch, and nothing else: no checkpoint, no check, no report. */
export async function bareLoop(place, set, { nodes, edges }, batchSize = 5_000) {
  const driver = neo4j.driver(place.uri, neo4j.auth.basic(place.username, place.password));
  const session = driver.session({ database: place.database, defaultAccessMode: 'WRITE' });
  const jobs = jobsOf(set, nodes, edges);
  const began = performance.now();
  for (const { text, rows } of jobs) {
    for (let at = 0; at < rows.length; at += batchSize)
      await session.run(text, { rows: rows.slice(at, at + batchSize) });
  }
  const ms = performance.now() - began;
  await session.close();
  await driver.close();
  return ms;
}

function jobsOf(set, nodes, edges) {
  const actors = nodes.filter(({ label }) => label === 'Actor').map(sent);
  const calls = nodes.filter(({ label }) => label === 'RollCall').map(sent);
  const first = [
    { text: texts.nodes('Actor:State'), rows: actors },
    { text: texts.nodes('RollCall'), rows: calls },
  ];
  if (set === 'unvotes') {
    const votes = edges.filter(({ type }) => type === 'VOTED');
    return [
      ...first,
      { text: texts.votes, rows: votes.map(({ from, to, properties }) => ({ from: from.id, to: to.id, properties })) },
    ];
  }
  const starts = new Map(edges.filter(({ type }) => type === 'INITIATED').map(({ from, to }) => [to.id, from.id]));
  const ends = new Map(edges.filter(({ type }) => type === 'TARGETS').map(({ from, to }) => [from.id, to.id]));
  const events = nodes.filter(({ label }) => label === 'Event');
  return [
    ...first,
    {
      text: texts.events,
      rows: events.map((node) => ({ from: starts.get(node.id), to: ends.get(node.id), properties: sent(node) })),
    },
  ];
}

/** Whole numbers as Neo4j's INTEGER, for a loop that wants the same graph. */
function sent({ properties }) {
  const whole = ['session', 'quadClass', 'cowCode', 'mentions'];
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [name, whole.includes(name) ? neo4j.int(value) : value]),
  );
}

import { writeFile } from 'node:fs/promises';
import { openGraph } from './api/graph.js';
import { measure, startGenerator } from './api/measure.js';
import { readOptions } from './api/options.js';
import { untilIdle } from './api/processes.js';
import { queries } from './api/queries/queries.js';
import { comparison, describe, goalTable, queryTable } from './api/report.js';
import { isInstalled, startServer } from './api/servers.js';
import { verify } from './api/verify.js';

/**
 * Measures entente beside other servers over one Neo4j: loads a scale, starts the servers, holds all of their answers equal, and then asks
 * them in turns. See `--help`.
 */
const options = readOptions(process.argv.slice(2));
const tell = (line) => process.stderr.write(`${line}\n`);
const print = (text) => process.stdout.write(text);
const closers = [];
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, interrupt);

try {
  const graph = await openGraph(options.scale, tell);
  closers.push(() => graph.close());
  const about = { ...(await aboutGraph(graph)), ...chosenServers() };
  const servers = await startServers(about.servers, graph);
  const generator = startGenerator();
  closers.push(generator.stop);
  print(describe(about));
  const results = [];
  for (const query of queries.filter(({ name }) => options.queries.includes(name)))
    results.push(...(await measureQuery(query, { servers, graph, generator })));
  print(comparison(results) + goalTable(results));
  if (options.out !== undefined)
    await writeFile(options.out, `${JSON.stringify({ ...about, options, results }, null, 2)}\n`);
} catch (error) {
  tell(String(error.message));
  process.exitCode = 1;
} finally {
  await closeAll();
}

/** Ends what was started, last first; what is ended once is not ended again. */
async function closeAll() {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
}

/** A signal ends the run with all that it started. */
async function interrupt() {
  await closeAll();
  process.exit(130);
}

async function aboutGraph(graph) {
  const [{ nodes }] = await graph.rows('MATCH (n) RETURN count(n) AS nodes');
  const [{ edges }] = await graph.rows('MATCH ()-[e]->() RETURN count(e) AS edges');
  return { name: graph.name, nodes, edges };
}

/** The servers to start; those that are not installed are left out, or end the run where they are asked for by name. */
function chosenServers() {
  const missing = options.servers.filter((name) => !isInstalled(name));
  if (missing.length > 0 && options.areServersNamed)
    throw new Error(`Not installed: ${missing.join(', ')}. Run "npm ci --prefix bench/peers".`);
  return { servers: options.servers.filter(isInstalled), missing };
}

/** Starts servers one after the other, and waits until they and Neo4j have nothing more to do. */
async function startServers(names, graph) {
  const servers = [];
  for (const name of names) {
    tell(`Starting ${name}.`);
    const server = await startServer(name, graph);
    closers.push(server.stop);
    servers.push(server);
  }
  await untilIdle([graph.pid, ...servers.map(({ pid }) => pid)]);
  return servers;
}

/** Verifies a query, then measures it with each number of connections and prints a table for each. */
async function measureQuery(query, { servers, graph, generator }) {
  tell(`Verifying ${query.name}.`);
  const samples = (await graph.rows(query.samples)).map(({ sample }) => sample);
  const { asked, isEmpty } = await verify(query, samples, servers);
  const { rounds, seconds } = options;
  const able = asked.filter(({ requests }) => requests?.length > 0);
  const slow = asked.filter(({ requests }) => requests === undefined);
  const tooSlow = slow.map(({ server }) => ({ server: server.name, tooSlow: true }));
  const results = [];
  for (const connections of options.connections) {
    const measured = await measure(generator, able, { connections, rounds, seconds, neo4jPid: graph.pid });
    const all = [...measured, ...tooSlow].map((one) => ({ query: query.name, connections, isEmpty, ...one }));
    print(queryTable({ title: query.title, isEmpty, sampleCount: samples.length }, connections, all));
    results.push(...all);
  }
  return results;
}

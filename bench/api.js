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
 * Benchmarks entente and other servers over one Neo4j: loads the graph, starts the servers, checks that their answers are equal, then measures
 * them in turns. See `--help`.
 */
const options = readOptions(process.argv.slice(2));
const tell = (line) => process.stderr.write(`${line}\n`);
const print = (text) => process.stdout.write(text);
const closers = [];
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void interrupt());

try {
  const chosen = chosenServers();
  const graph = await openGraph(options.scale, tell);
  closers.push(() => graph.close());
  const about = { ...(await aboutGraph(graph)), ...chosen };
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

/** Stops everything that was started, in reverse order. */
async function closeAll() {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) await close();
}

/** Stops everything on a signal, then exits. */
async function interrupt() {
  await closeAll();
  process.exit(130);
}

async function aboutGraph(graph) {
  const [{ nodes }] = await graph.rows('MATCH (n) RETURN count(n) AS nodes');
  const [{ edges }] = await graph.rows('MATCH ()-[e]->() RETURN count(e) AS edges');
  return { name: graph.name, nodes, edges };
}

/** The servers to start. Servers whose packages are missing are skipped; one that `--servers` names is an error. */
function chosenServers() {
  const missing = options.servers.filter((name) => !isInstalled(name));
  if (missing.length > 0 && options.areServersNamed)
    throw new Error(`Not installed: ${missing.join(', ')}. Run "npm ci --prefix bench/peers".`);
  return { servers: options.servers.filter(isInstalled), missing };
}

/** Starts the servers one by one, then waits until they and Neo4j are idle. */
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

/** Verifies one query, then measures it and prints a table for each number of connections. */
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

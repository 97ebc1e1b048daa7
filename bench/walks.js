import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { startEmbedded } from '../dist/embedded/embedded.js';
import { openGraph } from '../dist/graph/graph.js';
import { readProjection } from '../dist/projection/read-projection.js';
import { run } from './command.js';
import { pathsOf, project } from './sets.js';

/**
 * Shortest paths and neighbourhoods over HTTP at scale L (the seeds, all votes of the General Assembly, two years of events), asked in turns
 * of entente and of a bare driver with hand-written Cypher (`bare-server.js`), each in a process of its own over the same Neo4j. Both must
 * give the same answers first. Tells requests a second with 16 connections, the median of so many rounds (5) of three seconds; then how
 * long the graph takes to be read into memory, and how long other work waits meanwhile.
 */
const store = 'bench-large';
const rounds = Number(process.argv[2] ?? 5);
const connections = 16;
const roundMs = 3_000;

await run(store, ['load']);
const held = JSON.parse((await run(store, ['datasets', '--json'])).printed).map(({ id }) => id);
for (const set of ['unvotes', 'icews'])
  if (!held.includes(set)) await run(store, ['import', set, ...pathsOf(set), '--create-unknown']);

const embedded = await startEmbedded({ home: join(project, '.entente'), store }, () => undefined);
const { uri, password } = embedded.connection;
const env = { ...process.env, NEO4J_URI: uri, NEO4J_PASSWORD: password, PORT: '0', ENTENTE_LOG_LEVEL: 'warn' };
const children = [];
const agent = new Agent({ keepAlive: true, maxSockets: connections });

try {
  await measureReading();
  const bare = await startServer([join(project, 'bench/bare-server.js')], /^(\d+)/m);
  const entente = await startServer([join(project, 'dist/cli/main.js'), 'start'], /GraphQL\s+http:\/\/[^:]+:(\d+)/);
  const states = await statesOf(entente);
  for (const [name, question] of Object.entries(questionsAbout(states)))
    await measure(name, question, { bare, entente });
} finally {
  agent.destroy();
  for (const child of children) child.kill('SIGTERM');
  await Promise.all(children.map((child) => child.exitCode ?? once(child, 'exit')));
  await embedded.stop();
}

async function measureReading() {
  const graph = await openGraph(embedded.connection);
  for (let round = 0; round < 2; round += 1) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    const began = performance.now();
    const { nodeCount, linkCount, bytes } = await readProjection(graph, '');
    const ms = performance.now() - began;
    delay.disable();
    const each = Object.values(bytes).reduce((sum, one) => sum + one, 0) / linkCount;
    process.stdout.write(
      `read ${nodeCount} nodes and ${linkCount} links in ${(ms / 1_000).toFixed(1)} s; longest wait ${(delay.max / 1e6).toFixed(0)} ms, 99 of 100 under ${(delay.percentile(99) / 1e6).toFixed(0)} ms; ${each.toFixed(1)} bytes a link\n`,
    );
  }
  await graph.close();
}

/** Starts a server and gives its port, which it prints. */
async function startServer(args, pattern) {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  let printed = '';
  for await (const chunk of child.stdout) {
    printed += chunk;
    const port = pattern.exec(printed)?.[1];
    if (port !== undefined) {
      child.stdout.resume();
      return Number(port);
    }
  }
  throw new Error(`a server ended before it listened: ${printed}`);
}

/** Ids of the states that most others share pacts with, so that paths lead from one to another. */
async function statesOf(port) {
  const query = '{ centrality(measure: DEGREE, labels: [STATE], first: 60) { nodes { node { id } } } }';
  const { data, errors } = JSON.parse(await post(port, { query }));
  if (data === undefined) throw new Error(JSON.stringify(errors));
  return data.centrality.nodes.map(({ node }) => node.id.replace(/^\w+:/, ''));
}

function questionsAbout(states) {
  const pairs = states.flatMap((a, at) => states.slice(at + 1, at + 4).map((b) => [a, b])).slice(0, 60);
  return {
    'shortest paths, k 1': {
      bodies: pairs.map(([a, b]) => ({
        bare: { question: 'paths', params: { a, b } },
        entente: {
          query:
            'query ($a: [ID!]!, $b: [ID!]!) { connections(from: $a, to: $b, k: 1, ties: 1, maxHops: 8, oneParty: true, through: [{ kind: PARTY }]) { groups { shortest tieCount actors { id } } } }',
          variables: { a: [`State:${a}`], b: [`State:${b}`] },
        },
      })),
      isSame: (rows, { connections: { groups } }) =>
        groups.length === 0
          ? rows.length === 0
          : groups.every(({ shortest, tieCount, actors }) =>
              rows.some(
                (row) =>
                  row.shortest === shortest &&
                  row.ties === tieCount &&
                  row.actors.join() === actors.map(({ id }) => id.replace(/^\w+:/, '')).join(),
              ),
            ),
    },
    'neighbourhood, 200 nodes': {
      bodies: states.map((a) => ({
        bare: { question: 'neighbourhood', params: { a } },
        entente: {
          query:
            'query ($ids: [ID!]!) { neighbourhood(ids: $ids, first: 200) { nodes { id caption label } links { type from to } complete } }',
          variables: { ids: [`State:${a}`] },
        },
      })),
      isSame: (rows, { neighbourhood: { nodes } }) => rows.length === nodes.length,
    },
  };
}

async function measure(name, { bodies, isSame }, ports) {
  for (const body of bodies) {
    const [rows, answer] = await Promise.all(['bare', 'entente'].map((server) => post(ports[server], body[server])));
    const { data, errors } = JSON.parse(answer);
    if (errors !== undefined || !isSame(JSON.parse(rows), data))
      throw new Error(
        `${name}: not the same for ${JSON.stringify(body.bare.params)}: ${rows.slice(0, 500)} ${answer.slice(0, 500)}`,
      );
  }
  const rates = { bare: [], entente: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const server of ['bare', 'entente']) {
      const rate = await rateOf(
        ports[server],
        bodies.map((body) => JSON.stringify(body[server])),
      );
      if (round > 0) rates[server].push(rate);
    }
  }
  const [bare, entente] = [median(rates.bare), median(rates.entente)];
  process.stdout.write(
    `${name}: ${bodies.length} questions the same; entente ${entente.toFixed(0)} a second, bare ${bare.toFixed(0)}: ${(entente / bare).toFixed(2)}\n`,
  );
}

/** Requests a second, with all connections busy. */
async function rateOf(port, bodies) {
  const began = performance.now();
  let count = 0;
  const client = async () => {
    while (performance.now() - began < roundMs) {
      await post(port, bodies[count++ % bodies.length]);
    }
  };
  await Promise.all(Array.from({ length: connections }, client));
  return count / ((performance.now() - began) / 1_000);
}

function post(port, body) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: '/graphql', method: 'POST', headers, agent }, (response) => {
      let answer = '';
      response.on('data', (chunk) => {
        answer += chunk;
      });
      response.on('end', () => resolve(answer));
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

function median(list) {
  return list.toSorted((one, other) => one - other)[list.length >> 1];
}

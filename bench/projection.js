import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { readProjection } from '../dist/projection/read-projection.js';
import { between } from '../dist/traverse/explore/between.js';
import { edgesAmong } from '../dist/traverse/explore/edges-among.js';
import { neighbourCounts } from '../dist/traverse/explore/neighbour-counts.js';
import { neighbourhood } from '../dist/traverse/explore/neighbourhood.js';
import { schemaGraph } from '../dist/traverse/explore/schema-graph.js';
import { hubs, openHubGraph } from './hub-graph.js';

/**
 * Reads the graph of `hub-graph.js` into memory so many times: how long it takes, how long other work waits meanwhile, and what the columns
 * weigh. Then walks it from its nodes of 50,000 edges, on all days and on one. Run with --expose-gc for the size of the heap.
 */
const rounds = 3;
const { graph, close } = await openHubGraph();
try {
  let projection;
  for (let round = 0; round < rounds; round += 1) projection = await build();
  walk(projection);
} finally {
  await close();
}

async function build() {
  const heap = held();
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const start = performance.now();
  const projection = await readProjection(graph, '');
  const ms = performance.now() - start;
  delay.disable();
  const { nodeCount, linkCount, bytes } = projection;
  const each = (sum) => (sum / linkCount).toFixed(1);
  const all = bytes.nodes + bytes.links + bytes.tables;
  process.stdout.write(
    `built in ${ms.toFixed(0)} ms, longest wait ${(delay.max / 1e6).toFixed(0)} ms: ${nodeCount} nodes, ${linkCount} links; bytes a link ${each(bytes.links)} of links, ${each(all)} with nodes and texts, ${each(held() - heap)} by the process\n`,
  );
  return projection;
}

/** Bytes of the heap and of what hangs on it. */
function held() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function walk(projection) {
  const state = (id) => ({ label: 'State', id });
  const great = [state(hubs.party), state(hubs.otherParty), state(hubs.holder), { label: 'Pact', id: hubs.pact }];
  const on = { date: '1990-06-01', certainty: 'PRESUMED' };
  const questions = {
    neighbourhood: (day) => neighbourhood(projection, { ids: great, exclude: [], through: null, first: 200 }, day),
    neighbourCounts: (day) => neighbourCounts(projection, { ids: great }, day),
    edgesAmong: (day) => edgesAmong(projection, { ids: great }, day),
    between: (day) => between(projection, { a: great[0], b: great[1], through: null, first: 25 }, day),
    schemaGraph: (day) => schemaGraph(projection, day),
  };
  for (const [name, ask] of Object.entries(questions))
    process.stdout.write(`${name}: ${timed(() => ask(undefined))} ms, on a day ${timed(() => ask(on))} ms\n`);
}

/** The first and the best of the next five. */
function timed(ask) {
  const times = Array.from({ length: 6 }, () => {
    const start = performance.now();
    ask();
    return performance.now() - start;
  });
  return `${times[0].toFixed(1)} (best ${Math.min(...times.slice(1)).toFixed(1)})`;
}

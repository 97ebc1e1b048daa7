import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { promisify } from 'node:util';
import { bulkArguments, bulkCommand } from '../dist/embedded/bulk-import.js';
import { startEmbedded } from '../dist/embedded/embedded.js';
import { openGraph } from '../dist/graph/graph.js';
import { actorsIn } from '../dist/ingest/planned-nodes.js';
import { createBulkWriter } from '../dist/load/bulk-files.js';
import { checkSeeds } from '../dist/load/load.js';
import { planWrites } from '../dist/load/plan-writes.js';
import { bareLoop, plannedRows } from './bare.js';
import { run } from './command.js';
import { pathsOf, project, sets } from './sets.js';

/**
 * Measures the import of a set four ways, one after the other in one run: entente over Bolt, a bare loop over Bolt with the same
 * rows, entente in bulk, and Neo4j's bulk importer with the same files ready-made. Every store is new.
 */
const home = join(project, '.entente');
const names = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(sets);
const heap = { ENTENTE_NEO4J_HEAP: process.env.ENTENTE_NEO4J_HEAP ?? '1g' };

process.stdout.write(
  `${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}, heap ${heap.ENTENTE_NEO4J_HEAP}\n\n`,
);
process.stdout.write('| set | way | rows | seconds | rows a second | against bare | peak memory of Node |\n');
process.stdout.write('| --- | --- | ---: | ---: | ---: | ---: | ---: |\n');
for (const set of names) await measure(set);

async function measure(set) {
  const paths = pathsOf(set);
  const { records } = await checkSeeds(new URL('../seeds/', import.meta.url));
  const seeds = planWrites(records, 'curated');
  const planned = await plannedRows(set, paths, actorsIn(seeds));
  const bare = await fresh('bench-bare', (place) => bareLoop(place, set, planned));
  const ours = await fresh('bench-bolt', async () => {
    const { ms, peak } = await run('bench-bolt', ['import', set, ...paths, '--create-unknown', '--json'], {
      env: heap,
    });
    return { ms, peak };
  });
  row(set, 'bare loop over Bolt', planned.rows, bare);
  row(set, 'entente over Bolt', planned.rows, ours.ms, bare, ours.peak);
  const bulk = await bareBulk(seeds, planned);
  await clear('bench-bulk');
  const { lines, peak } = await run('bench-bulk', ['import', set, ...paths, '--create-unknown', '--offline'], {
    env: heap,
  });
  const filled = lines.find(({ line }) => line.startsWith('Starting Neo4j'))?.at ?? 0;
  await clear('bench-bulk');
  row(set, 'bare bulk importer', planned.rows, bulk);
  row(set, 'entente --offline', planned.rows, filled, bulk, peak);
}

/** Lends a new store with the seeds in it, its Neo4j running. */
async function fresh(store, work) {
  await clear(store);
  const settings = { home, store, heap: heap.ENTENTE_NEO4J_HEAP };
  const embedded = await startEmbedded(settings, () => undefined);
  await run(store, ['load'], { env: heap });
  const graph = await openGraph(embedded.connection);
  await graph.prepare();
  await graph.close();
  const result = await work(embedded.connection);
  await embedded.stop();
  await clear(store);
  return result;
}

/** Neo4j's bulk importer alone, as its manual has it run, with files that were written before the clock starts. */
async function bareBulk(seeds, { nodes, edges }) {
  const folder = join(home, 'bench-bare-bulk');
  await rm(folder, { recursive: true, force: true });
  const writer = await createBulkWriter(join(folder, 'files'));
  for (const node of [...seeds.nodes, ...nodes]) writer.node(node);
  for (const edge of [...seeds.edges, ...edges].filter(({ to }) => !to.id.endsWith('--source'))) writer.edge(edge);
  const jars = join(home, 'neo4j', process.env.ENTENTE_NEO4J_VERSION ?? '5.26.30', 'lib', '*');
  const words = ['-Xmx1g', '-cp', jars, 'org.neo4j.cli.AdminTool', ...bulkCommand, ...bulkArguments(writer.close())];
  const env = { ...process.env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') };
  const began = performance.now();
  await promisify(execFile)('java', words, { env, cwd: folder, maxBuffer: 2 ** 26 });
  const ms = performance.now() - began;
  await rm(folder, { recursive: true, force: true });
  return ms;
}

async function clear(store) {
  await rm(join(home, store), { recursive: true, force: true });
}

function row(set, way, rows, ms, bare, peak) {
  const rate = Math.round((rows / ms) * 1000).toLocaleString('en');
  const share = bare === undefined ? '' : `${Math.round((bare / ms) * 100)} %`;
  const memory = peak === undefined ? '' : `${Math.round(peak)} MB`;
  process.stdout.write(
    `| ${set} | ${way} | ${rows.toLocaleString('en')} | ${(ms / 1000).toFixed(1)} | ${rate} | ${share} | ${memory} |\n`,
  );
}

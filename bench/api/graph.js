import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { startEmbedded, status } from '../../dist/embedded/embedded.js';
import { run } from '../command.js';
import { pathsOf, project } from '../sets.js';

/** The data sets of each scale beside the seeds. The first one fills an empty store with Neo4j's bulk importer, the next go over Bolt. */
const setsOfScale = {
  S: () => [],
  M: () => [
    ['icews', pathsOf('icews').filter((path) => !path.endsWith('ICEWS18'))],
    ['unvotes', pathsOf('unvotes')],
  ],
  L: () => ['icews', 'unvotes'].map((set) => [set, pathsOf(set)]),
};

/** Opens the Neo4j in NEO4J_URI, or starts one with the store of a scale, which is filled when it is empty and kept between runs. */
export async function openGraph(scale, tell) {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = process.env;
  return uri ? opened('The Neo4j of NEO4J_URI', { uri, password }) : await openStore(scale, tell);
}

async function openStore(scale, tell) {
  const { ENTENTE_HOME: home = join(project, '.entente'), ENTENTE_STORE: store = `bench-${scale.toLowerCase()}` } =
    process.env;
  const { ENTENTE_NEO4J_HEAP: heap = '1g', ENTENTE_NEO4J_PAGE_CACHE: pageCache = '512m' } = process.env;
  await fill(store, setsOfScale[scale](), { ENTENTE_NEO4J_HEAP: heap, ENTENTE_NEO4J_PAGE_CACHE: pageCache }, tell);
  const settings = { home, store, heap, pageCache };
  const embedded = await startEmbedded(settings, tell);
  await run(store, ['load']);
  const { pid } = await status(settings);
  return opened(`Scale ${scale}`, embedded.connection, pid, () => embedded.stop());
}

/** Imports the data sets that the store lacks. */
async function fill(store, sets, env, tell) {
  if (sets.length === 0) return;
  const stored = JSON.parse((await run(store, ['datasets', '--json'], { env })).printed).map(({ id }) => id);
  for (const [set, paths] of sets.filter(([id]) => !stored.includes(id))) {
    tell(`Importing ${set}.`);
    const offline = set === sets[0][0] && stored.length === 0 ? ['--offline'] : [];
    await run(store, ['import', set, ...paths, '--create-unknown', ...offline], { env });
  }
}

/** A Neo4j connection of the benchmark: a name for its content, its address, its process id if known, and a function that runs Cypher. */
function opened(name, { uri, password }, pid, stop = async () => undefined) {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  return {
    ...{ name, uri, password, pid },
    async rows(cypher) {
      const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' });
      return records.map((record) => record.toObject());
    },
    async close() {
      await driver.close();
      await stop();
    },
  };
}

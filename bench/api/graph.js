import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { startEmbedded, status } from '../../dist/embedded/embedded.js';
import { run } from '../command.js';
import { pathsOf, project } from '../sets.js';

/** What each scale has beside the seeds. The first set fills an empty store by Neo4j's own importer, the next come over Bolt. */
const setsOfScale = {
  S: () => [],
  M: () => [
    ['icews', pathsOf('icews').filter((path) => !path.endsWith('ICEWS18'))],
    ['unvotes', pathsOf('unvotes')],
  ],
  L: () => ['icews', 'unvotes'].map((set) => [set, pathsOf(set)]),
};

/** A Neo4j that holds a scale, in a store that is filled when it is not yet, and kept; or the one that NEO4J_URI names. */
export async function openGraph(scale, tell) {
  const { NEO4J_URI: uri, NEO4J_PASSWORD: password } = process.env;
  return uri ? opened('The Neo4j of NEO4J_URI', { uri, password }) : await openStore(scale, tell);
}

async function openStore(scale, tell) {
  const { ENTENTE_HOME: home = join(project, '.entente'), ENTENTE_STORE: store = `bench-${scale.toLowerCase()}` } =
    process.env;
  const heap = process.env.ENTENTE_NEO4J_HEAP ?? '1g';
  await fill(store, setsOfScale[scale](), { ENTENTE_NEO4J_HEAP: heap }, tell);
  const settings = { home, store, heap };
  const embedded = await startEmbedded(settings, tell);
  await run(store, ['load']);
  const { pid } = await status(settings);
  return opened(`Scale ${scale}`, embedded.connection, pid, () => embedded.stop());
}

/** Imports the sets that a store has not. */
async function fill(store, sets, env, tell) {
  if (sets.length === 0) return;
  const stored = JSON.parse((await run(store, ['datasets', '--json'], { env })).printed).map(({ id }) => id);
  for (const [set, paths] of sets.filter(([id]) => !stored.includes(id))) {
    tell(`Importing ${set}.`);
    const offline = set === sets[0][0] && stored.length === 0 ? ['--offline'] : [];
    await run(store, ['import', set, ...paths, '--create-unknown', ...offline], { env });
  }
}

/** What the bench needs of a Neo4j: a name for its content, where it is, its process id where that is known, and the rows of a Cypher. */
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

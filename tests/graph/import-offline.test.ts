import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/cli/config.ts';
import { importOffline } from '../../src/cli/import-offline.ts';
import { importOver } from '../../src/cli/import-over.ts';
import { importerOf, prepareImport } from '../../src/cli/import-prepared.ts';
import { createProgress } from '../../src/cli/progress.ts';
import { startEmbedded } from '../../src/embedded/embedded.ts';
import { type Graph, openGraph } from '../../src/graph/graph.ts';
import { compareTexts } from '../../src/kit/compare-texts.ts';
import { load } from '../../src/load/load.ts';
import { remove } from '../../src/load/remove.ts';
import { type Files, withFolder } from '../unit/import/run-set.ts';
import { openTestGraph } from './connection.ts';
import { testHome } from './start-neo4j.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const config = readConfig({}, { ENTENTE_HOME: testHome, ENTENTE_STORE: 'test-offline' });
const folder = `${testHome}test-offline`;
const silent = createProgress({ write: () => undefined });

const files: Files = {
  'un_roll_calls.csv': `rcid,session,importantvote,date,unres,amend,para,short,descr
1,70,1,2015-11-05,R/70/1,,,"A ""quoted"", word","two
lines"
2,40,,1985-11-07,,,,,
`,
  'un_roll_call_issues.csv': 'rcid,short_name,issue\n1,nu,x\n1,me,y\n',
  'un_votes.csv':
    'rcid,country,country_code,vote\n1,Japan,JP,yes\n1,Chad,TD,no\n2,Russia,RU,abstain\n2,Freedonia,,no\n',
};

let overBolt: Graph;
beforeAll(async () => {
  overBolt = await openTestGraph();
  await rm(folder, { recursive: true, force: true });
});
afterAll(async () => {
  for (const set of ['unvotes', 'crosswalk']) await remove(overBolt, set, false);
  await overBolt.close();
  await rm(folder, { recursive: true, force: true });
});

/** Prepares the import of the files for some work. */
function prepared<T>(work: (...given: Parameters<typeof importOffline>) => Promise<T>): Promise<T> {
  return withFolder(files, async (path) => {
    const unvotes = importerOf('unvotes');
    const ready = await prepareImport(unvotes, [path], { maxComplaints: '0', createUnknown: true });
    return await work(config, unvotes, ready, silent);
  });
}

/** Lends the graph of the offline store. */
async function offline<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const embedded = await startEmbedded(config.embedded, () => undefined);
  const graph = await openGraph(embedded.connection);
  try {
    return await work(graph);
  } finally {
    await graph.close();
    await embedded.stop();
  }
}

/** Everything a graph holds but the moments of loading, as sorted texts. */
async function contentOf(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.read('MATCH (n) RETURN [labels(n), properties(n)]', {});
  const edges = await graph.read('MATCH (a)-[e]->(b) RETURN [a.id, type(e), b.id, properties(e)]', {});
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.every(isText) ? value.map(String).toSorted(compareTexts) : value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    return Object.entries(value)
      .filter(([name]) => name !== 'loadedAt')
      .toSorted(([one], [other]) => compareTexts(one, other));
  };
  return [...nodes, ...edges].map((row) => JSON.stringify(plain(row))).toSorted();
}

/** Whether a value is text; a list of texts is a set here, since Neo4j gives labels in any order. */
function isText(value: unknown): boolean {
  return typeof value === 'string';
}

describe('an import in bulk', () => {
  test('fills an empty store with exactly what an import over Bolt brings', { timeout: 400_000 }, async () => {
    const { sums } = await prepared(importOffline);
    await prepared((_, importer, ready) => importOver(overBolt, importer, ready, silent));
    const expected = await contentOf(overBolt);
    await offline(async (graph) => {
      const found = await contentOf(graph);
      expect(found.filter((line) => !expected.includes(line))).toEqual([]);
      expect(found).toEqual(expected);
      expect(await load(seeds, graph)).toMatchObject({ isChanged: false });
      expect(await prepared((_, importer, ready) => importOver(graph, importer, ready, silent))).toMatchObject({
        isDone: true,
      });
    });
    expect(sums).toMatchObject({ rows: 8, used: 8, complaints: 0 });
  });

  test('leaves a store alone that holds something', { timeout: 200_000 }, async () => {
    await expect(prepared(importOffline)).rejects.toThrow('--offline fills an empty database; this one has');
  });
});

import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from '../../src/cli/config.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { importDataSet } from '../../src/ingest/import-data-set.ts';
import { importOffline } from '../../src/ingest/import-offline.ts';
import { withEmbeddedGraph } from '../../src/ingest/open-embedded-graph.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { compareTexts } from '../../src/kit/compare-texts.ts';
import { load } from '../../src/load/load.ts';
import { type Files, withFolder } from '../unit/import/run-set.ts';
import { openTestGraph } from './connection.ts';
import { testHome } from './start-neo4j.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const store = `${process.env.ENTENTE_TEST_STORE ?? 'test'}-offline`;
const config = readConfig({}, { ENTENTE_HOME: testHome, ENTENTE_STORE: store });
const folder = `${testHome}${store}`;

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
  await removeDataSet(overBolt, 'unvotes');
  await overBolt.close();
  await rm(folder, { recursive: true, force: true });
});

const settings = { maxIssues: 0, createUnknown: true };

/** Imports the files into the offline store. */
function intoStore() {
  return withFolder(files, (path) =>
    importOffline('unvotes', [path], { ...settings, embedded: config.embedded, seeds }),
  );
}

/** Imports the files into a graph over Bolt. */
function intoGraph(graph: Graph) {
  return withFolder(files, (path) => importDataSet(graph, 'unvotes', [path], settings));
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
    const { sums } = await intoStore();
    await intoGraph(overBolt);
    const expected = await contentOf(overBolt);
    await withEmbeddedGraph(
      config.embedded,
      () => undefined,
      async (graph) => {
        const found = await contentOf(graph);
        expect(found.filter((line) => !expected.includes(line))).toEqual([]);
        expect(found).toEqual(expected);
        expect(await load(seeds, graph)).toMatchObject({ isChanged: false });
        expect(await intoGraph(graph)).toMatchObject({ isUpToDate: true });
      },
    );
    expect(sums).toMatchObject({ rows: 8, used: 8, rejected: 0 });
  });

  test('leaves a store alone that holds something', async () => {
    await expect(intoStore()).rejects.toThrow('--offline fills an empty database; this one has');
  });
});

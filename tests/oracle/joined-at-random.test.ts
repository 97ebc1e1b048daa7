import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { loadSeeds } from '../../src/ingest/load-seeds.ts';
import { removeDataSet } from '../../src/ingest/remove-data-set.ts';
import { openTestGraph } from '../graph/connection.ts';
import { importSets, loadMine } from '../graph/data-sets.ts';
import { ownOfOne, setsOfOne } from '../graph/records-of-one.ts';
import { askAtRandom } from './ask-at-random.ts';
import { type Memory, remember, type StoredNode } from './memory.ts';

const seeds = new URL('../../seeds/', import.meta.url);

const RUNS = Number(process.env.ORACLE_JOINED_RUNS ?? 60);

let graph: Graph;
let memory: Memory;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadSeeds(seeds, graph);
  await importSets(graph, setsOfOne);
  await loadMine(graph, ownOfOne);
  memory = await remember(graph);
});
afterAll(async () => {
  for (const set of [...Object.keys(setsOfOne), 'mine']) await removeDataSet(graph, set);
  await graph.close();
});

/** What can show a treaty or a person of several data sets, by itself or through what it is linked to. */
const roots = [
  'pact',
  'pacts',
  'official',
  'officials',
  'actors',
  'state',
  'states',
  'statements',
  'sources',
  'node',
  'nodes',
];

describe('a compiled question about a treaty or a person of several data sets', () => {
  test(`is answered as graphql-js answers it field by field (${RUNS} random questions)`, {
    timeout: 120_000 + RUNS * 4_000,
  }, async () => {
    const nodes = nodesAround(memory);
    expect(nodes.filter(({ labels }) => labels.includes('Duplicate')).length).toBeGreaterThanOrEqual(8);
    const asked = await askAtRandom({ graph, memory, runs: RUNS, drawn: { memory: { ...memory, nodes }, roots } });
    expect(asked.filter(({ text }) => /\b(pact|official|node)s?\b/.test(text)).length).toBeGreaterThan(RUNS / 4);
  });
});

/** The records of things that several data sets have, and all that they are linked to. */
function nodesAround({ nodes, out, in: into }: Memory): readonly StoredNode[] {
  const edgesOf = (node: StoredNode) => [...out(node), ...into(node)];
  const isRecord = (node: StoredNode) => edgesOf(node).some(({ type }) => type === 'SAME_AS');
  const records = nodes.filter(isRecord);
  return [...new Set([...records, ...records.flatMap((node) => edgesOf(node).flatMap(({ from, to }) => [from, to]))])];
}

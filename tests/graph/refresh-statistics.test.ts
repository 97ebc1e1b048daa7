import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { load } from '../../src/load/load.ts';
import { refreshStatistics } from '../../src/load/refresh-statistics.ts';
import { openTestGraph } from './connection.ts';
import { importSets, removeStored } from './data-sets.ts';
import { rollCalls } from './roll-calls.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(new URL('../../seeds/', import.meta.url), graph);
});
afterAll(async () => {
  await removeStored(graph, ['unvotes']);
  await graph.close();
});

/** The queries that some work sends outside its transactions. */
async function queriesOf(work: (graph: Graph) => Promise<unknown>): Promise<readonly string[]> {
  const names: string[] = [];
  const ask: Graph['ask'] = (cypher, params, options) => {
    names.push(cypher.name);
    return graph.ask(cypher, params, options);
  };
  await work({ ...graph, ask });
  return names;
}

const dropsPlans = 'load/prepare-for-replanning';

describe('the plans of Neo4j', () => {
  test('are kept after a small import, whose indexes are sampled', async () => {
    const names = await queriesOf((recorded) => importSets(recorded, { unvotes: rollCalls(3) }));
    expect(names).toContain('load/resample-indexes');
    expect(names).not.toContain(dropsPlans);
  });

  test('are dropped after an import of more than a tenth of the graph', async () => {
    expect(await queriesOf((recorded) => importSets(recorded, { unvotes: rollCalls(300) }))).toContain(dropsPlans);
  });

  test('are dropped if it is unknown how much changed', async () => {
    expect(await queriesOf((recorded) => refreshStatistics(recorded))).toContain(dropsPlans);
  });
});

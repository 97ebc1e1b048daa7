import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { schema } from '../../src/api/schema.ts';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { refreshStatistics } from '../../src/load/refresh-statistics.ts';
import { boundRoots, cypherOf } from '../unit/compile/compiled.ts';
import { openTestGraph } from './connection.ts';
import { operators } from './operators.ts';

const nothing = z.object({});

/** Twenty actors and a thousand days of events between them: enough that a scan costs more than a seek. */
const write = `UNWIND range(0, 19) AS one CREATE (:Actor:State {id: 'drawn-' + one, name: 'Drawn ' + one, dataset: 'drawn'})
WITH count(*) AS made UNWIND range(0, 19999) AS n
WITH n, 'drawn-' + (n % 20) AS initiator, 'drawn-' + ((n + n / 20) % 20) AS target, toString(date('2014-01-01') + duration({days: n / 20})) AS day
MATCH (a:Actor {id: initiator}) MATCH (b:Actor {id: target})
CREATE (a)-[:INITIATED]->(:Event {id: 'drawn--' + n, dataset: 'drawn', code: '01', rootCode: '01', quadClass: 1, date: day, dateEarliest: day,
  dateLatest: day, initiatorId: initiator, targetId: target})-[:TARGETS]->(b)`;
const remove = "MATCH (n {dataset: 'drawn'}) DETACH DELETE n";

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.prepare();
  await run(remove);
  await run(write);
  await refreshStatistics(graph);
});
afterAll(async () => {
  await run(remove);
  await graph.close();
});

async function run(text: string): Promise<void> {
  await graph.write(({ ask }) => ask(declare('drawn events', text, nothing, nothing), {}));
}

/** The operators with which Neo4j would answer a question about events. */
async function planOf(query: string): Promise<readonly string[]> {
  const [read] = cypherOf(boundRoots(schema, query));
  return operators(await graph.explain(read?.text ?? '', read?.params ?? {}));
}

const during = 'date: { during: { since: "2015-01-01", until: "2015-05-31" } }';

describe('Neo4j finds events', () => {
  test('of one actor in the order of an index that begins with the actor, with nothing sorted as a whole', async () => {
    const plan = await planOf(
      `{ events(where: { initiator: { ids: ["drawn-3"] }, ${during} }, first: 5) { nodes { id } } }`,
    );
    expect(plan).toContain('NodeIndexSeek');
    expect(plan).toContain('PartialTop');
    expect(plan.filter((one) => /Scan|Expand|SemiApply|^Sort|^Top/.test(one))).toEqual([]);
  });

  test('of a pair in the order of an index of both', async () => {
    const pair = 'initiator: { ids: ["drawn-3"] }, target: { ids: ["drawn-5"] }';
    const plan = await planOf(`{ events(where: { ${pair}, ${during} }, first: 5) { totalCount nodes { id } } }`);
    expect(plan.filter((one) => one.startsWith('NodeIndexSeek'))).toEqual(['NodeIndexSeek', 'NodeIndexSeek']);
    expect(plan.filter((one) => /Scan|Expand|SemiApply|^Sort|^Top/.test(one))).toEqual([]);
  });

  test('of several actors by the same index', async () => {
    const plan = await planOf(
      `{ events(where: { target: { ids: ["drawn-3", "drawn-5"] }, ${during} }) { totalCount } }`,
    );
    expect(plan).toContain('NodeIndexSeek');
    expect(plan.filter((one) => /Scan|Expand|SemiApply/.test(one))).toEqual([]);
  });

  test('all in all as a number that it keeps', async () => {
    expect(await planOf('{ events { totalCount } }')).toContain('NodeCountFromCountStore');
  });

  test('of a range of days within both of its bounds', async () => {
    const plan = await planOf(`{ events(where: { ${during} }, orderBy: DATE_DESC, first: 5) { nodes { id } } }`);
    expect(plan).toContain('NodeIndexSeekByRange');
    expect(plan.filter((one) => /Scan|^Sort|^Top/.test(one))).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { inspect } from '../../src/load/inspect.ts';
import { load } from '../../src/load/load.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(new URL('../../seeds/', import.meta.url), graph);
});
afterAll(() => graph.close());

describe('the checks of the graph', () => {
  test.each([
    ['nodes-have-id-and-label', 'MATCH (n:Actor {id: "japan"}) REMOVE n:State'],
    ['nodes-belong-to-a-data-set', 'MATCH (n:Pact {id: "us-japan-security-1960"}) REMOVE n.dataset'],
    ['days-of-nodes-have-bounds', 'MATCH (n:Statement {id: "lavrov-tass-20251228"}) SET n.dateLatest = "2024-01-01"'],
    ['days-of-edges-have-bounds', 'MATCH ()-[r:HELD_OFFICE]->() WHERE r.since IS NOT NULL REMOVE r.sinceEarliest'],
    ['intervals-of-nodes-are-upright', 'MATCH (n:Period) WHERE n.since IS NOT NULL SET n.untilLatest = "1900-01-01"'],
    ['intervals-of-nodes-are-upright', 'MATCH (n:Actor {id: "sco"}) SET n.dissolvedLatest = "2001-06-14"'],
    [
      'intervals-of-edges-are-upright',
      'MATCH ()-[r:HELD_OFFICE]->() WHERE r.since > "" SET r.until = "1900", r.untilLatest = "1900-12-31"',
    ],
    ['facts-cite-sources', 'MATCH (:Stance)-[r:CITES]->() DELETE r'],
    ['edges-cite-sources', 'MATCH ()-[r:CLAUSE]->() SET r.sources = []'],
    ['stances-take-allowed-positions', 'MATCH (n:Stance) SET n.polarity = -0.5'],
    ['clauses-take-allowed-positions', 'MATCH ()-[r:CLAUSE]->() SET r.position = "applauds"'],
    [
      'edges-join-their-labels',
      'MATCH (a:Source {id: "seed-article"}), (b:Actor {id: "japan"}) CREATE (a)-[:HOLDS]->(b)',
    ],
    ['ids-on-edges-exist', 'MATCH ()-[r:MEMBER_OF]->() SET r.sources = ["nowhere"]'],
    ['edges-have-ids-of-their-own', 'MATCH ()-[r:SPOKE]->() SET r.id = "same"'],
    ['parts-have-one-owner', 'MATCH ()-[r:IN_FORCE]->() DELETE r'],
    ['facts-have-their-ends', 'MATCH ()-[r:HOLDS]->() DELETE r'],
    [
      'replies-run-in-no-circle',
      'MATCH (a:Statement)-[:RESPONDS_TO]->(b) WITH a, b LIMIT 1 CREATE (b)-[:RESPONDS_TO {id: "back", kind: "rejects"}]->(a)',
    ],
    [
      'states-are-held-once',
      'CREATE (:Actor:State {id: "crosswalk--japan", dataset: "crosswalk", name: "Japan", iso3: "JPN"})',
    ],
    ['numbers-keep-their-type', 'MATCH (n:Actor {id: "japan"}) SET n.cowCode = 740.0'],
  ])('find a graph that breaks the rule %s', async (name, damage) => {
    const damaged = declare('damage', damage, z.object({}), z.object({}));
    const undo = new RangeError('undo');
    let found: readonly string[] = [];
    const attempt = graph.write(async (transaction) => {
      await transaction.ask(damaged, {});
      found = (await inspect(transaction, 'curated')).map(({ check }) => check);
      throw undo;
    });
    await expect(attempt).rejects.toBe(undo);
    expect(found).toContain(`check/${name}`);
  });
});

import { parse } from 'graphql';
import { afterAll, expect, test } from 'vitest';
import * as entente from '../../src/index.ts';
import { withFolder } from '../unit/import/run-set.ts';
import { testConnection } from './connection.ts';

const seeds = new URL('../../seeds/', import.meta.url);
const votes = {
  'un_roll_calls.csv': 'rcid,session,importantvote,date,unres,amend,para,short,descr\n1,70,0,2015-11-05,R/70/1,,,,\n',
  'un_votes.csv': 'rcid,country,country_code,vote\n1,Japan,JP,yes\n1,Nowhere,ZZ,perhaps\n',
};

/** What a program that uses the package does: open, load, import, ask, close. */
async function program(folder: string) {
  const graph = await entente.openGraph(testConnection());
  try {
    await entente.load(seeds, graph);
    const report = await entente.importDataSet(graph, 'unvotes', [folder]);
    const execute = entente.createExecutor(graph, { timeoutMs: 30_000 });
    const document = parse('{ rollCall(by: { id: "unvotes--1" }) { date votes { edges { choice actor { name } } } } }');
    const answer = await execute({ schema: entente.schema, document });
    return { report, answer };
  } finally {
    await graph.close();
  }
}

afterAll(async () => {
  const graph = await entente.openGraph(testConnection());
  await entente.removeDataSet(graph, 'unvotes');
  await graph.close();
});

test('a program opens a graph, loads the seeds, imports a data set and asks about it', async () => {
  const { report, answer } = await withFolder(votes, program);
  expect(report).toMatchObject({ isUpToDate: false, sums: { rows: 3, used: 2, leftOut: [], rejected: 1 } });
  expect(report.issues.map(({ at }) => at?.replace(/.*\//, ''))).toEqual(['un_votes.csv:3']);
  expect(answer).toEqual({
    data: { rollCall: { date: '2015-11-05', votes: { edges: [{ choice: 'YES', actor: { name: 'Japan' } }] } } },
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { declare } from '../../src/graph/declaration.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

const id = `one-version-${process.pid}`;
const given = z.object({ id: z.string(), version: z.string() });

/** A load of a data set that has one statement, which is dated as the version says. */
const load = declare(
  'load a version and its fact',
  `MERGE (dataset:Dataset {id: $id}) SET dataset.dataset = $id, dataset.version = $version
   MERGE (fact:Scratch:Pact {id: $id}) SET fact.dataset = $id, fact.name = $version`,
  given,
  z.object({}),
);
const clear = declare(
  'clear both',
  'MATCH (one {id: $id}) WHERE one:Dataset OR one:Scratch DELETE one',
  z.object({ id: z.string() }),
  z.object({}),
);

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadVersion(0);
  ask = asker(graph);
});
afterAll(async () => {
  await graph.write((transaction) => transaction.ask(clear, { id }));
  await graph.close();
});

/** Returns at its commit, while processes may still use what they read before. */
const loadVersion = (version: number) =>
  graph.writePart((transaction) => transaction.ask(load, { id, version: `v${version}` }));

/** Root fields that each tell the version by a read of their own; the work between them makes room for a load. */
const query = `{
  a: datasets { slug version }
  b: pacts(first: 500) { totalCount nodes { parties(first: 50) { totalCount nodes { id } } } }
  c: pact(by: { id: "${id}" }) { name }
}`;

/** The versions that the parts of an answer tell. */
async function versionsTold(): Promise<{ readonly told: readonly unknown[]; readonly isFlagged: boolean }> {
  const { data, errors, extensions } = await ask(query);
  expect(errors).toBeUndefined();
  const { a, c } = data as { a: { slug: string; version: string }[]; c: { name: string } };
  const told = [a.find(({ slug }) => slug === id)?.version, c.name];
  return { told, isFlagged: extensions?.changedMeanwhile === true };
}

describe('an answer of several root fields', () => {
  test('is of one version while loads go on, or says that it may not be', async () => {
    let isRunning = true;
    const loading = (async () => {
      for (let version = 1; isRunning; version += 1) {
        await loadVersion(version);
        await new Promise((resolve) => setTimeout(resolve, 15));
      }
    })();
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => {
        const all = [];
        for (let at = 0; at < 15; at += 1) all.push(await versionsTold());
        return all;
      }),
    );
    isRunning = false;
    await loading;
    const mixed = answers.flat().filter(({ told, isFlagged }) => told[0] !== told[1] && !isFlagged);
    expect(mixed).toEqual([]);
    expect(answers.flat().some(({ isFlagged }) => !isFlagged)).toBe(true);
  });

  test('says nothing where the data stays as it is', async () => {
    expect((await versionsTold()).isFlagged).toBe(false);
  });
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { checkedDocument } from '../../src/api/checked-document.ts';
import { createExecutor } from '../../src/api/executor.ts';
import { schema } from '../../src/api/schema.ts';
import type { Serving } from '../../src/api/server/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { load } from '../../src/load/load.ts';
import { openTestGraph } from '../graph/connection.ts';
import { startWhole } from './whole-server.ts';

let graph: Graph;
let serving: Serving;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(new URL('../../seeds/', import.meta.url), graph);
  serving = await startWhole(graph);
});
afterAll(async () => {
  await serving.stop();
  await graph.close();
});

const query = '{ states(first: 1) { nodes { name } } graphInMemory { version } datasets { slug version } }';

async function answer(headers: Readonly<Record<string, string>>) {
  const response = await fetch(`${serving.url}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return await response.json();
}

test('an answer says of which versions it is, to who asks for it, also when the same answer is known from before', async () => {
  for (const _ of [1, 2, 3]) await answer({});
  const { data, extensions } = await answer({ 'X-Entente-Cite': 'true' });
  expect(extensions.citation).toMatchObject({
    entente: expect.stringMatching(/^\d+\.\d+\.\d+/),
    graphVersion: data.graphInMemory.version,
    dataSets: data.datasets.map((one: object) => expect.objectContaining(one)),
    answeredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
});

test('the curated facts say their licence and how to cite them', async () => {
  const { extensions } = await answer({ 'X-Entente-Cite': 'true' });
  const [curated] = extensions.citation.dataSets.filter(({ slug }: { readonly slug: string }) => slug === 'curated');
  const own = parseYaml(readFileSync(new URL('../../seeds/dataset.yaml', import.meta.url), 'utf8'))[0];
  expect(curated).toMatchObject({ title: own.title, licence: own.licence, citation: own.citation });
});

test('an answer says nothing of it to others', async () => {
  await answer({ 'X-Entente-Cite': 'true' });
  const { extensions } = await answer({});
  expect(extensions?.citation).toBeUndefined();
});

test('an answer during which a load ended names no version', async () => {
  let asked = 0;
  const changing: Graph = {
    ...graph,
    async ask(cypher, params, options) {
      const rows = await graph.ask(cypher, params, options);
      if (cypher.name !== 'read/versions') return rows;
      asked += 1;
      return asked === 1 ? rows : [];
    },
  };
  const document = checkedDocument(schema, '{ states(first: 1) { nodes { name } } }');
  if ('errors' in document) throw document.errors[0];
  const execute = createExecutor(changing, { timeoutMs: 20_000 });
  const { data, extensions } = await execute({ schema, document, cite: true });
  expect([data !== null, extensions?.citation]).toMatchObject([true, { graphVersion: null, dataSets: null }]);
});

import { isAbstractType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from './connection.ts';
import { seeksOf } from './seeks.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await graph.prepare();
});
afterAll(() => graph.close());

/** One seek for each type that has an id of its own, and one for former ids. */
const oneForEach = [...nodeTypes(), 'FormerId'].map(() => 'NodeUniqueIndexSeek');

function nodeTypes() {
  const node = schema.getType('Node');
  return isAbstractType(node) ? schema.getPossibleTypes(node) : [];
}

describe('a question by global id', () => {
  test('sees the types that have one', () => {
    expect(nodeTypes().map(({ name }) => name)).toEqual(expect.arrayContaining(['Event', 'Pact', 'State']));
  });

  test('for one thing seeks every label in its unique index', async () => {
    expect(await seeksOf(graph, '{ node(id: "State:japan") { id } }')).toEqual(oneForEach);
  });

  test('for several things seeks every label in its unique index, each once', async () => {
    const query = '{ nodes(ids: ["State:japan", "Pact:us-japan-security-1960"]) { id } }';
    expect(await seeksOf(graph, query)).toEqual(oneForEach);
  });
});

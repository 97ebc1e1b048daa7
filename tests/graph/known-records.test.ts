import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { isRecord } from '../../src/kit/is-record.ts';
import { type Ask, asker } from './asker.ts';
import { openTestGraph } from './connection.ts';

let graph: Graph;
let ask: Ask;
/** The texts that were read since a test began. */
let texts: string[] = [];
beforeAll(async () => {
  graph = await openTestGraph();
  const read: Graph['read'] = (text, params, options) => {
    texts.push(text);
    return graph.read(text, params, options);
  };
  ask = asker({ ...graph, read });
});
afterAll(() => graph.close());

/** Selections of nodes that the graph in memory knows, for fields that give some of these types. */
const known = {
  actor: '__typename id slug name',
  node: `__typename id slug
    ... on State { name } ... on Organisation { name } ... on Official { name }
    ... on Pact { name type signed } ... on Statement { date summary } ... on Stance { position polarity date }
    ... on Obligation { summary mutual } ... on Source { title }`,
};

/** Fields that traversals answer; `dataset` is held by Neo4j alone. */
const questions: Readonly<Record<string, (more: string) => string>> = {
  connections: (more) => `connections(from: ["japan"], to: ["china"]) {
    groups { shortest actors { ${known.actor} ${more} }
      paths(first: 5) { nodes { segments { sentence from { ${known.node} ${more} } to { ${known.node} ${more} } } } } }
  }`,
  neighbourhood: (more) => `neighbourhood(ids: ["japan"], first: 40) { nodes { id node { ${known.node} ${more} } } }`,
  edgesAmong: (more) =>
    `edgesAmong(ids: ["japan", "china", "us"]) { nodes { id node { ${known.node} ${more} } } links { type from to } }`,
  between: (more) => `between(a: "japan", b: "china") { common { node { ${known.node} ${more} } tieCount } }`,
  centrality: (more) => `centrality(measure: DEGREE, first: 10) { nodes { node { ${known.node} ${more} } score } }`,
  changes: (more) => `changes(from: "1950", to: "1980", first: 40) { nodes { day node { ${known.node} ${more} } } }`,
};

/** An answer without what was asked in addition. */
function without(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => without(name, item));
  if (!isRecord(value)) return value;
  const kept = Object.entries(value).filter(([key]) => key !== name);
  return Object.fromEntries(kept.map(([key, item]) => [key, without(name, item)]));
}

/** The data of an answer, with how many texts were read for it. */
async function answerTo(query: string): Promise<{ readonly data: unknown; readonly reads: number }> {
  texts = [];
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  return { data, reads: texts.length };
}

describe('nodes that a traversal names', () => {
  for (const [name, question] of Object.entries(questions)) {
    for (const around of ['', 'asOf(date: "1975")', 'asOf(date: "1975-06-01", certainty: POSSIBLE)']) {
      const whole = (more: string) => (around === '' ? `{ ${question(more)} }` : `{ ${around} { ${question(more)} } }`);
      test(`are the same from memory as from Neo4j: ${name} ${around}`, async () => {
        const stored = await answerTo(whole('dataset'));
        const inMemory = await answerTo(whole(''));
        expect(JSON.stringify(inMemory.data)).toBe(JSON.stringify(without('dataset', stored.data)));
        expect([stored.reads > 0, inMemory.reads]).toEqual([true, 0]);
      });
    }
  }

  test('are read from Neo4j where one of them is not known', async () => {
    const { reads } = await answerTo('{ neighbourhood(ids: ["japan"]) { nodes { node { ... on State { iso3 } } } } }');
    expect(reads).toBe(1);
  });
});

import { assertInterfaceType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import { boundRoots, cypherOf } from './compiled.ts';

/** The text and the parameters of the one root field of a question. */
function compiled(query: string, variables: Record<string, unknown> = {}) {
  const [read] = cypherOf(boundRoots(schema, query, variables));
  if (read === undefined) throw new Error('the query asks nothing of the graph');
  return read;
}

describe('a search', () => {
  test('is printed the same whatever is searched for', () => {
    const one = compiled('{ search(text: "a") { hits { kind } } }');
    const other = compiled('{ search(text: "王毅 AND", kinds: [PACT], first: 3) { hits { kind } } }');
    expect(other.text).toBe(one.text);
  });

  test('orders exact names first, then by score, then by id, and reads one hit more than it gives', () => {
    const { text, params } = compiled('{ search(text: "a", first: 3) { hits { score } } }');
    expect(text).toContain('ORDER BY exact0 DESC, score0 DESC, n0.id\nLIMIT $limit0');
    expect(params.limit0).toBe(4n);
  });

  test('asks the index nothing where the text has no words', () => {
    const { params } = compiled('{ search(text: " \\"* ") { hits { kind } } }');
    expect(params.search0).toMatchObject({ queries: [] });
  });

  test('looks for the labels of the kinds asked for', () => {
    const { params } = compiled('{ search(text: "a", kinds: [PACT, STATE]) { hits { kind } } }');
    expect(params.search0).toMatchObject({ labels: ['Pact', 'State'] });
  });

  test.each([
    ['{ search(text: "a", first: 0) { hasMore } }', 'must be from 1 to 100'],
    ['{ search(text: "a", first: 101) { hasMore } }', 'must be from 1 to 100'],
    [`{ search(text: "${'a'.repeat(301)}") { hasMore } }`, 'has 301 letters; the limit is 300'],
    [`{ search(text: "${Array.from({ length: 33 }, (_, at) => `w${at}`).join(' ')}") { hasMore } }`, 'has 33 words'],
  ])('refuses %s', (query, message) => {
    expect(() => compiled(query)).toThrow(message);
  });
});

/** The types that have an id of their own, sorted. */
const nodeTypes = schema
  .getPossibleTypes(assertInterfaceType(schema.getType('Node')))
  .map(({ name }) => name)
  .toSorted();

describe('node and nodes', () => {
  test('look an id up within the type that it names', () => {
    const { text, params } = compiled('{ node(id: "State:japan") { slug } }');
    expect(text).toBe(
      `OPTIONAL MATCH (old0:FormerId)\nWHERE old0.id IN $named0.ids\nWITH collect(old0) AS former0, $named0.ids + collect(old0.now) AS ids0\nMATCH (n0:${nodeTypes.join('|')})\nWHERE n0.id IN ids0\nRETURN [labels(n0), n0.id, [old IN former0 WHERE old.now = n0.id AND old.noun IN labels(n0) | old.id]] AS row\n`,
    );
    expect(params.named0).toEqual({ ids: ['japan'], asked: [['State', 'japan']] });
  });

  test('keep the order and repeated ids, and look each up once', () => {
    const { params } = compiled('query ($ids: [ID!]!) { nodes(ids: $ids) { slug } }', {
      ids: ['State:japan', 'japan', 'Actor:japan', 'Quote:x', ':', '', 'State:japan', 'Pact:a:b'],
    });
    expect(params.named0).toEqual({
      ids: ['japan', 'a:b'],
      asked: [['State', 'japan'], null, null, null, null, null, ['State', 'japan'], ['Pact', 'a:b']],
    });
  });

  test('refuse more than 500 ids', () => {
    const ids = Array.from({ length: 501 }, (_, at) => `State:s${at}`);
    expect(() => compiled('query ($ids: [ID!]!) { nodes(ids: $ids) { slug } }', { ids })).toThrow('has 501 ids');
  });
});

describe('a pact', () => {
  test('is looked up by its number in a register', () => {
    const { text, params } = compiled('{ pact(by: {unSymbol: "A/RES/2758(XXVI)"}) { slug } }');
    expect(text).toBe(
      'MATCH (n0:Pact)-[:IDENTIFIED_BY]->(:Identifier {scheme: $scheme0, value: $key0})\nRETURN [n0.id] AS row\nORDER BY n0.id\n',
    );
    expect(params).toEqual({ key0: 'A/RES/2758(XXVI)', scheme0: 'un_symbol' });
  });
});

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

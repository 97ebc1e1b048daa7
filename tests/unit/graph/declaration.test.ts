import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cypher } from '../../../src/graph/cypher.ts';
import { declare, declareFamily } from '../../../src/graph/declaration.ts';

const none = z.object({});
const id = z.object({ id: z.string() });

describe('cypher', () => {
  test('refuses a name without a file', () => {
    expect(() => cypher('read/nothing-of-the-kind', none, none)).toThrow(
      'The file "cypher/read/nothing-of-the-kind.cypher" cannot be read.',
    );
  });
});

describe('declare', () => {
  test('takes a text whose parameters are those declared', () => {
    const text = '// $id  of a pact\nMATCH (n:Pact {id: $id}) RETURN n.id AS id';
    expect(declare('read/pact', text, id, id)).toMatchObject({ name: 'read/pact', text });
  });

  test('refuses a parameter that only the text has', () => {
    expect(() => declare('read/pact', 'RETURN $id, $on', id, id)).toThrow(
      'The text uses "$id", "$on"; its declaration has "$id".',
    );
  });

  test('refuses a parameter that only the declaration has', () => {
    expect(() => declare('read/pact', 'RETURN 1', id, id)).toThrow('The text uses none; its declaration has "$id".');
  });

  test('refuses a slot, which only a family fills', () => {
    expect(() => declare('load/nodes', 'MATCH (n:`{Label}`) RETURN n', none, id)).toThrow(
      'The text has the slots "Label"',
    );
  });
});

describe('declareFamily', () => {
  const edges = 'MATCH (a:`{From}` {id: $id})-[:`{TYPE}`]->(b) RETURN b.id AS id';

  test('makes one text for each combination of names', () => {
    const family = declareFamily('load/edges', edges, { From: ['Pact', 'Actor'], TYPE: ['CITES', 'BY'] }, id, id);
    expect(family.members.map(({ name }) => name)).toEqual([
      'load/edges(Pact, CITES)',
      'load/edges(Pact, BY)',
      'load/edges(Actor, CITES)',
      'load/edges(Actor, BY)',
    ]);
    expect(family.of({ TYPE: 'BY', From: 'Actor' }).text).toBe(
      'MATCH (a:Actor {id: $id})-[:BY]->(b) RETURN b.id AS id',
    );
  });

  test('refuses a name outside its lists', () => {
    const family = declareFamily('load/edges', edges, { From: ['Pact'], TYPE: ['CITES'] }, id, id);
    expect(() => family.of({ From: 'Pact', TYPE: 'BY' })).toThrow('No text is declared as "load/edges(Pact, BY)".');
  });

  test('refuses a slot without a list and a list without a slot', () => {
    expect(() => declareFamily('load/edges', edges, { From: ['Pact'] }, id, id)).toThrow(
      'its declaration fills "From"',
    );
    expect(() => declareFamily('load/edges', 'RETURN $id', { From: ['Pact'] }, id, id)).toThrow(
      'The text has the slots none',
    );
  });

  test('refuses a name that would end the label and go on as Cypher', () => {
    const slots = { From: ['Pact`) DETACH DELETE a //'], TYPE: ['CITES'] };
    expect(() => declareFamily('load/edges', edges, slots, id, id)).toThrow('cannot stand as a label or a type');
  });
});

import { describe, expect, test } from 'vitest';
import { constraints, indexesOf } from '../../../src/graph/constraints.ts';
import { labels } from '../../../src/model/labels.ts';

describe('the constraints', () => {
  test('make the ids of each label unique', async () => {
    const statements = (await constraints()).flatMap((change) => change.create);
    const unique = statements.flatMap((text) => /FOR \(n:(\w+)\) REQUIRE n\.id IS UNIQUE/.exec(text)?.[1] ?? []);
    expect(unique).toEqual(Object.keys(labels));
  });

  test('are named after their labels, each once', async () => {
    const names = (await constraints()).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['actor_id', 'roll_call_id', 'former_id', 'dataset_id']));
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('');
  });
});

describe('the indexes of a label', () => {
  test('are its range indexes, without its constraint and without indexes of edges', async () => {
    const changes = await constraints();
    expect(indexesOf(changes, ['RollCall'])).toEqual(['roll_call_date_earliest']);
    expect(indexesOf(changes, ['State', 'RollCall'])).toContain('state_iso3');
    expect(indexesOf(changes, ['HELD_OFFICE'])).toEqual([]);
    expect(indexesOf(changes, [])).toEqual([]);
  });
});

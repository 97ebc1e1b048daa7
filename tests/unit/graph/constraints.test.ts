import { describe, expect, test } from 'vitest';
import { constraints } from '../../../src/graph/constraints.ts';
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

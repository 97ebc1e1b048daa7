import { isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';

/** Every argument that says how sure an answer must be, by field. */
const levels = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args
        .filter((argument) => String(argument.type).startsWith('Certainty'))
        .map((argument) => [`${type.name}.${field.name}`, argument] as const),
    ),
  );

describe('how sure an answer must be', () => {
  test('is asked for by snapshots and by traversals of their own', () => {
    const names = levels.map(([name]) => name);
    expect(names).toEqual(expect.arrayContaining(['Query.asOf', 'Query.connections', 'Query.compare', 'Query.duties']));
  });

  test.each(levels)('is PRESUMED by default for %s', (_, { name, defaultValue }) => {
    expect([name, defaultValue]).toEqual(['certainty', 'PRESUMED']);
  });
});

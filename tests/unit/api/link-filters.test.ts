import { describe, expect, test } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import { linkFilters } from './link-filters.ts';

const filters = linkFilters(schema);

describe('a filter by what is linked', () => {
  test('stands beside a field that shows the same links, for most of them', () => {
    const names = filters.map(({ list, filter }) => `${list}.${filter}`);
    expect(names.length).toBeGreaterThan(40);
    expect(names).toEqual(
      expect.arrayContaining(['states.stances', 'officials.offices', 'statements.replies', 'recognitions.pact']),
    );
  });

  test.each(filters.map((one) => [`${one.list}.${one.filter}`, one] as const))(
    '%s says that it leads to one thing where the field gives one',
    (_, { isOne, saysOne }) => {
      expect(saysOne).toBe(isOne);
    },
  );
});

import { describe, expect, test } from 'vitest';
import type { Transaction } from '../../../../src/graph/graph.ts';
import { alignment } from '../../../../src/traverse/compare/alignment.ts';
import { plainRules } from './any-take.ts';

/** A request that is refused asks the graph nothing. */
const untouched: Transaction = {
  ask() {
    throw new TypeError('the graph was asked');
  },
};
const everybody = { actors: null, propositions: null };

describe('an alignment is refused', () => {
  test.each([
    ['a way of dividing that does not go with its mode', { normalise: 'PROMINENCE' }],
    ['a minimum of none', { minimum: 0 }],
    ['windows of no size', { windows: { unit: 'DAYS', size: 0, step: 1 } }],
    ['windows that do not move', { windows: { unit: 'DAYS', size: 1, step: 0 } }],
  ] as const)('for %s', async (_, rules) => {
    await expect(alignment(untouched, everybody, { ...plainRules, ...rules })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  test('for more actors than are set against each other', async () => {
    const actors = Array.from({ length: 101 }, (_, index) => `actor-${index}`);
    await expect(alignment(untouched, { ...everybody, actors }, plainRules)).rejects.toMatchObject({
      code: 'TOO_EXPENSIVE',
      message: 'The list names 101 actors, and the limit is 100.',
    });
  });
});

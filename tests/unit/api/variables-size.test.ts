import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/api/limits.ts';
import { expectVariablesWithinLimits } from '../../../src/api/variables-size.ts';

describe('expectVariablesWithinLimits', () => {
  test('lets ordinary variables pass, and none at all', () => {
    expect(() =>
      expectVariablesWithinLimits({ where: { ids: ['japan'], or: [{ verified: true }] }, first: 5 }),
    ).not.toThrow();
    expect(() => expectVariablesWithinLimits(undefined)).not.toThrow();
    expect(() => expectVariablesWithinLimits(null)).not.toThrow();
  });

  test('lets ten thousand long ids pass, as "exclude" takes them', () => {
    const ids = Array(10_000).fill(`Obligation:${'x'.repeat(70)}@1970-01-01`);
    expect(() => expectVariablesWithinLimits({ ids })).not.toThrow();
  });

  test('names the largest of variables that are too much together', () => {
    const variables = { small: 'x', large: 'x'.repeat(limits.variablesBytes) };
    expect(() => expectVariablesWithinLimits(variables)).toThrow(
      expect.objectContaining({ code: 'TOO_EXPENSIVE', at: '$large' }),
    );
  });

  test('counts names of keys, and values without text', () => {
    const keys = Object.fromEntries(Array.from({ length: limits.variablesBytes / 10 }, (_, at) => [`key${at}`, 1]));
    expect(() => expectVariablesWithinLimits({ keys })).toThrow(/"\$keys"/);
    expect(() => expectVariablesWithinLimits({ numbers: Array(limits.variablesBytes / 4).fill(0) })).toThrow(
      /"\$numbers"/,
    );
  });

  test('names a variable with too many levels, however many there are', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(() => expectVariablesWithinLimits({ deep })).toThrow(
      expect.objectContaining({ code: 'TOO_EXPENSIVE', at: '$deep' }),
    );
  });
});

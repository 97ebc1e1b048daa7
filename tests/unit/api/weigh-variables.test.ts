import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/api/limits.ts';
import { weighVariables } from '../../../src/api/weigh-variables.ts';

describe('weighVariables', () => {
  test('lets ordinary variables pass, and none at all', () => {
    expect(() => weighVariables({ where: { ids: ['japan'], or: [{ verified: true }] }, first: 5 })).not.toThrow();
    expect(() => weighVariables(undefined)).not.toThrow();
    expect(() => weighVariables(null)).not.toThrow();
  });

  test('names the largest of variables that are too much together', () => {
    const variables = { small: 'x', large: 'x'.repeat(limits.variablesBytes) };
    expect(() => weighVariables(variables)).toThrow(expect.objectContaining({ code: 'TOO_EXPENSIVE', at: '$large' }));
  });

  test('counts names of keys, and values without text', () => {
    const keys = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`key${at}`, 1]));
    expect(() => weighVariables({ keys })).toThrow(/"\$keys"/);
    expect(() => weighVariables({ numbers: Array(20_000).fill(0) })).toThrow(/"\$numbers"/);
  });

  test('names a variable with too many levels, however many there are', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
    expect(() => weighVariables({ deep })).toThrow(expect.objectContaining({ code: 'TOO_EXPENSIVE', at: '$deep' }));
  });
});

import { describe, expect, test } from 'vitest';
import { firstError } from '../../../src/embedded/first-error.ts';
import { haveSameSizes } from '../../../src/embedded/have-same-sizes.ts';

const stamped = { 'a.jar': 10, 'b.jar': 20 };

describe('a folder of jars', () => {
  test('agrees with its stamp when names and sizes are the same', () => {
    expect(haveSameSizes(stamped, { 'b.jar': 20, 'a.jar': 10 })).toBe(true);
  });

  test.each([
    ['a jar is missing', { 'a.jar': 10 }],
    ['a jar is cut short', { 'a.jar': 10, 'b.jar': 19 }],
    ['a jar is too many', { 'a.jar': 10, 'b.jar': 20, 'c.jar': 30 }],
    ['a jar has another name', { 'a.jar': 10, 'c.jar': 20 }],
  ])('does not agree when %s', (_, found) => {
    expect(haveSameSizes(stamped, found)).toBe(false);
  });
});

describe('firstError', () => {
  test('is the cause Maven gives first, without its advice', () => {
    const printed =
      '[INFO] Scanning\n[ERROR] Could not find artifact a:b:jar:1 -> [Help 1]\n[ERROR] Re-run Maven with -X';
    expect(firstError(printed)).toBe('Could not find artifact a:b:jar:1');
  });

  test('says so when Maven was silent', () => {
    expect(firstError('')).toBe('it printed no error.');
  });
});

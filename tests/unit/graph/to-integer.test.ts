import { expect, test } from 'vitest';
import { toInteger } from '../../../src/graph/to-integer.ts';

test('a whole number is passed as one', () => {
  expect(toInteger(1960)).toBe(1960n);
});

test.each([1.5, Number.NaN, 2 ** 53])('%s is refused, since it would be stored as another number', (value) => {
  expect(() => toInteger(value)).toThrow(`"${value}" is not a whole number.`);
});

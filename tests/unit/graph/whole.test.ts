import { expect, test } from 'vitest';
import { whole } from '../../../src/graph/whole.ts';

test('a whole number is passed as one', () => {
  expect(whole(1960)).toBe(1960n);
});

test.each([1.5, Number.NaN, 2 ** 53])('%s is refused, since it would be stored as another number', (value) => {
  expect(() => whole(value)).toThrow(`"${value}" is not a whole number.`);
});

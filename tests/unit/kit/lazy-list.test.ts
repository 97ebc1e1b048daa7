import { expect, test } from 'vitest';
import { lazyList } from '../../../src/kit/lazy-list.ts';

test('a lazy list makes each item once, when a part with it is read, and gives parts as an array does', () => {
  const made: number[] = [];
  const items = [1, 2, 3, 4, 5];
  const list = lazyList(items, (item) => {
    made.push(item);
    return item * 10;
  });
  expect(list.length).toBe(5);
  expect(made).toEqual([]);
  expect(list.slice(1, 3)).toEqual([20, 30]);
  expect(list.slice(-2)).toEqual([40, 50]);
  expect(list.slice(2, 4)).toEqual([30, 40]);
  expect(list.slice()).toEqual(items.map((item) => item * 10));
  expect(made).toEqual([2, 3, 4, 5, 1]);
});

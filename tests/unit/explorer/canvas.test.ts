import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isClick, isInside } from '../../../src/explorer/canvas/lasso.ts';
import { chosenBy } from '../../../src/explorer/state/selection.ts';

const coordinate = fc.integer({ min: -400, max: 400 });
const point = fc.record({ x: coordinate, y: coordinate });

describe('a lasso', () => {
  test('takes in what lies within a box around a point, and nothing beside it', () => {
    fc.assert(
      fc.property(point, fc.integer({ min: 1, max: 50 }), ({ x, y }, half) => {
        const box = [
          { x: x - half, y: y - half },
          { x: x + half, y: y - half },
          { x: x + half, y: y + half },
          { x: x - half, y: y + half },
        ];
        expect(isInside(box, { x, y })).toBe(true);
        expect(isInside(box, { x: x + 2 * half, y })).toBe(false);
        expect(isInside(box, { x, y: y - 2 * half })).toBe(false);
      }),
    );
  });

  test('leaves out the bay of a line that is bent', () => {
    const horseshoe = [
      [0, 0],
      [30, 0],
      [30, 30],
      [20, 30],
      [20, 10],
      [10, 10],
      [10, 30],
      [0, 30],
    ].map(([x = 0, y = 0]) => ({ x, y }));
    expect([isInside(horseshoe, { x: 5, y: 20 }), isInside(horseshoe, { x: 15, y: 20 })]).toEqual([true, false]);
  });

  test('is a click if the pointer hardly moved', () => {
    expect(isClick([{ x: 5, y: 5 }])).toBe(true);
    expect(
      isClick([
        { x: 5, y: 5 },
        { x: 60, y: 5 },
      ]),
    ).toBe(false);
  });
});

describe('a selection', () => {
  test('is replaced, added to, and changed by one', () => {
    const only = chosenBy(new Set(['a']), { kind: 'ONLY', ids: ['b', 'c'] });
    const more = chosenBy(only, { kind: 'ADD', ids: ['c', 'd'] });
    const less = chosenBy(more, { kind: 'TOGGLE', id: 'b' });
    expect([only, more, less].map((ids) => [...ids])).toEqual([
      ['b', 'c'],
      ['b', 'c', 'd'],
      ['c', 'd'],
    ]);
  });
});

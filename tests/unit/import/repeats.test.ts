import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRepeats } from '../../../src/import/repeats.ts';

describe('repeats', () => {
  test('know every id that was added and no other, as a map does', () => {
    const row = fc.record({ id: fc.nat(5_000).map(String), cell: fc.constantFrom('a', 'b', '') });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4_000, size: 'max' }), (rows) => {
        const repeats = createRepeats();
        const seen = new Map<string, { readonly line: number; readonly cell: string }>();
        for (const [index, { id, cell }] of rows.entries()) {
          const before = seen.get(id);
          const cells = { id, cell };
          const expected = before && { file: 'one', line: before.line, isWhole: before.cell === cell };
          expect(repeats.find(id, cells)).toEqual(expected);
          if (before !== undefined) continue;
          repeats.add(id, cells, 'one', index + 1);
          seen.set(id, { line: index + 1, cell });
        }
      }),
      { numRuns: 20 },
    );
  });

  test('tell the file of a row', () => {
    const repeats = createRepeats();
    repeats.add('7', { id: '7' }, 'one', 3);
    repeats.add('8', { id: '8' }, 'two', 4);
    expect(repeats.find('7', { id: '7' })).toEqual({ file: 'one', line: 3, isWhole: true });
    expect(repeats.find('8', { id: '8', more: 'x' })).toEqual({ file: 'two', line: 4, isWhole: false });
  });

  test('tell cells apart that run into each other', () => {
    const repeats = createRepeats();
    repeats.add('7', { id: '7', one: 'ab', other: 'c' }, 'one', 3);
    expect(repeats.find('7', { id: '7', one: 'a', other: 'bc' })?.isWhole).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { compareRecords } from '../../../src/load/compare-records.ts';
import { describeChanges } from '../../../src/load/describe-changes.ts';
import { checkSeeds } from '../../../src/load/load.ts';
import type { Records } from '../../../src/model/nouns.ts';

const { records } = await checkSeeds(new URL('../../../seeds/', import.meta.url));

/** The seeds with other stances. */
function withStances(stances: readonly unknown[]): Records {
  // The comparison looks at plain values, of whatever type they are.
  return { ...records, stances } as Records;
}

describe('compareRecords', () => {
  test('finds nothing between a folder and itself in another order', () => {
    const reversed = Object.fromEntries(Object.entries(records).map(([noun, entries]) => [noun, entries.toReversed()]));
    // The same nouns with the same entries.
    expect(compareRecords(records, reversed as unknown as Records)).toEqual([]);
    expect(describeChanges([])).toEqual(['Both say the same.']);
  });

  test('tells every entry apart: without all of them, each is added', () => {
    const none = Object.fromEntries(Object.keys(records).map((noun) => [noun, []]));
    // The same nouns without entries.
    const changes = compareRecords(none as unknown as Records, records);
    for (const [noun, entries] of Object.entries(records))
      expect([noun, changes.filter((change) => change.noun === noun).length]).toEqual([noun, entries.length]);
  });

  test('tells what was added, removed and changed, and in which fields', () => {
    const [first, second, third] = records.stances;
    if (!first || !second || !third) throw new TypeError('The seeds have stances.');
    const before = withStances([first, second]);
    const after = withStances([{ ...first, date: '1999', note: undefined, extra: null }, third]);
    const changes = compareRecords(before, after);
    expect(changes.map(({ kind, id }) => [kind, id])).toEqual(
      [
        ['CHANGED', first.id],
        ['REMOVED', second.id],
        ['ADDED', third.id],
      ].toSorted(([, a = ''], [, b = '']) => (a < b ? -1 : 1)),
    );
    const fields = changes.find(({ kind }) => kind === 'CHANGED')?.fields ?? [];
    expect(fields).toContainEqual({ name: 'date', before: first.date, after: '1999' });
    expect(fields.map(({ name }) => name)).not.toContain('extra');
    const lines = describeChanges(changes);
    expect(lines).toContain(`~ stances  ${first.id}`);
    expect(lines).toContain(`    date: "${first.date}" -> "1999"`);
    expect(lines.at(-1)).toBe('1 added, 1 changed, 1 removed.');
  });
});

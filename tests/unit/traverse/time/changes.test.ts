import { describe, expect, test } from 'vitest';
import type { Transaction } from '../../../../src/graph/graph.ts';
import type { Day, WholeDay } from '../../../../src/model/days.ts';
import { changes } from '../../../../src/traverse/time/changes.ts';
import { cursorAt, placeAt } from '../../../../src/traverse/time/cursor-of-changes.ts';
import { kindsOfChange, sentenceOfShift } from '../../../../src/traverse/time/kinds-of-change.ts';
import type { ChangeKind, ChangeRow } from '../../../../src/traverse/time/texts-of-changes.ts';

/** A request that is refused asks the graph nothing. */
const untouched: Transaction = {
  ask() {
    throw new TypeError('the graph was asked');
  },
};

function row(what: ChangeRow['what'], words: readonly string[]): ChangeRow {
  // A day of the calendar.
  const day = '2001-07-16' as WholeDay;
  return { key: 'k', what, day, earliest: day, latest: day, id: 'i', actor: null, far: null, words: [...words] };
}

describe('the sentence of a change', () => {
  test.each<[ChangeKind, ChangeRow['what'], readonly string[], string]>([
    ['RECOGNITION', 'BEGAN', ['Japan', 'China'], 'Japan recognised China.'],
    ['RECOGNITION', 'ENDED', ['Japan', 'Taiwan'], 'Japan ceased to recognise Taiwan.'],
    ['PERIOD', 'ENDED', ['The treaty'], 'The treaty ceased to be in force.'],
    ['PACT', 'HAPPENED', ['The act', 'domestic_law'], 'The act was enacted.'],
    ['PACT', 'HAPPENED', ['The treaty', 'defence_treaty'], 'The treaty was signed.'],
    ['RENEWAL', 'HAPPENED', ['The treaty', '1'], 'The treaty was prolonged by 1 year.'],
    ['SUSPENSION', 'BEGAN', ['The treaty', 'One', 'Other'], 'The treaty ceased to apply between One and Other.'],
    ['OFFICE', 'BEGAN', ['A Person', 'Minister', 'Japan'], 'A Person took the office "Minister" of Japan.'],
    ['MEMBERSHIP', 'ENDED', ['One', 'The Body'], 'One left The Body.'],
    ['PARTY', 'BEGAN', ['One', 'The treaty', 'enacted_by'], 'One joined The treaty (enacted by).'],
    ['STATEMENT', 'HAPPENED', ['Japan', 'Declined.'], 'Japan: Declined.'],
    [
      'STANCE',
      'HAPPENED',
      ['One', 'takes_note', 'S.'],
      'One was recorded with the position "takes note" on the sentence "S."',
    ],
  ])('of the kind %s that %s is made of its words', (kind, what, words, sentence) => {
    expect(kindsOfChange[kind].sentence(row(what, words))).toBe(sentence);
  });

  test('names both verbs where a stance changed one', () => {
    expect(sentenceOfShift(row('HAPPENED', ['One', 'takes_note', 'S.']), 'silent')).toBe(
      'One went from the position "silent" to "takes note" on the sentence "S."',
    );
  });
});

describe('a page of changes', () => {
  test('has cursors that name a place and give it back', () => {
    const place = { earliest: '2001-07-16', kind: 'PACT', key: 'x--signed' } as const;
    expect(placeAt(cursorAt(place))).toEqual(place);
  });

  test.each([[-1], [501]])('of the size %i is refused', async (first) => {
    // A day of the calendar.
    const day = '2001' as Day;
    const asked = { from: day, to: day, kinds: [], actors: null, first, after: null };
    await expect(changes(untouched, asked)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

import { describe, expect, test } from 'vitest';
import type { TimelineRow } from '../../../../src/traverse/time/texts.ts';
import { allKinds, rankOf } from '../../../../src/traverse/time/timeline-kinds.ts';
import { keyAt, timelinePage } from '../../../../src/traverse/time/timeline-page.ts';
import { timelineSentence } from '../../../../src/traverse/time/timeline-sentence.ts';

/** A pact signed on a day, as its text gives it. */
function signed(id: string, day: string, actor = 'japan'): TimelineRow {
  const key = `${day} ${day} ${rankOf('PACT_SIGNED')} ${id}`;
  const words = { subject: null, object: `The ${id} pact`, detail: null };
  return { key, kind: 'PACT_SIGNED', label: 'Pact', id, day, earliest: day, latest: day, actor, ...words };
}

describe('a page of a timeline', () => {
  test('merges sorted lists, and tells whether there is more', () => {
    const page = timelinePage(
      [signed('c', '2003-01-01'), signed('a', '2001-01-01'), signed('b', '2002-01-01')],
      2,
      true,
    );
    expect(page.nodes.map(({ node }) => node.id)).toEqual(['a', 'b']);
    expect(page.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });

  test('holds what befell two actors once, with both of them', () => {
    const page = timelinePage([signed('a', '2001-01-01', 'japan'), signed('a', '2001-01-01', 'china')], 5, true);
    expect(page.nodes.map(({ actors }) => actors.map(({ id }) => id))).toEqual([['china', 'japan']]);
  });

  test('gives cursors that stand for their entries', () => {
    const { pageInfo } = timelinePage([signed('a', '2001-01-01')], 5, false);
    expect(keyAt(pageInfo.endCursor ?? '')).toBe(signed('a', '2001-01-01').key);
    expect(pageInfo.hasPreviousPage).toBe(true);
  });

  test('refuses a cursor of another list', () => {
    expect(() => keyAt('WyIyMDAxIiwieCJd')).toThrow('is no cursor of this list');
  });

  test('puts entries of one day in the order: recognition ends, statement, stance, pact, recognition begins', () => {
    const told = ['RECOGNITION_ENDED', 'STATEMENT', 'STANCE', 'PACT_SIGNED', 'RECOGNITION_BEGAN'] as const;
    const ranks = told.map(rankOf);
    expect(ranks).toEqual(ranks.toSorted());
    expect(allKinds.slice(0, 5)).toEqual(told);
  });
});

describe('a sentence of a timeline', () => {
  test.each([
    [
      'RECOGNITION_ENDED',
      { subject: 'Honduras', object: 'Taiwan', detail: null },
      'The recognition of Taiwan by Honduras ended.',
    ],
    [
      'STANCE',
      { subject: 'Japan', object: 'Taiwan is part of China.', detail: 'takes_note' },
      'Japan on "Taiwan is part of China.": takes note.',
    ],
    ['PACT_RENEWED', { subject: null, object: 'Treaty', detail: '1' }, 'Prolonged by 1 year: Treaty.'],
    [
      'OFFICE_BEGAN',
      { subject: 'Sergey Lavrov', object: 'Russia', detail: 'Minister' },
      'Sergey Lavrov took office: Minister (Russia).',
    ],
  ] as const)('of the kind %s is written from the facts', (kind, words, sentence) => {
    expect(timelineSentence(kind, words)).toBe(sentence);
  });
});

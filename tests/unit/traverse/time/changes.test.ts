import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../src/model/days.ts';
import { changeCursor, parseChangeCursor } from '../../../../src/traverse/time/change-cursor.ts';
import type { ChangeKind } from '../../../../src/traverse/time/change-facts.ts';
import { changeSentence, shiftSentence } from '../../../../src/traverse/time/change-sentence.ts';
import type { Moment } from '../../../../src/traverse/time/changed-facts.ts';
import { changes } from '../../../../src/traverse/time/changes.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { dated } from '../../projection/draw.ts';

describe('the sentence of a change', () => {
  test.each<[ChangeKind, Moment, readonly string[], string]>([
    ['RECOGNITION', 'BEGAN', ['Japan', 'China'], 'Japan recognised China.'],
    ['RECOGNITION', 'ENDED', ['Japan', 'Taiwan'], 'Japan ceased to recognise Taiwan.'],
    ['PERIOD', 'ENDED', ['The treaty'], 'The treaty ceased to be in force.'],
    ['PACT', 'HAPPENED', ['The act', 'domestic_law'], 'The act was enacted.'],
    ['PACT', 'HAPPENED', ['The treaty', 'defence_treaty'], 'The treaty was signed.'],
    ['RENEWAL', 'HAPPENED', ['The treaty', '1'], 'The treaty was prolonged by 1 year.'],
    ['RENEWAL', 'HAPPENED', ['The treaty'], 'The treaty was prolonged by a number of years that was not found.'],
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
  ])('of the kind %s that %s is made of its words', (kind, moment, words, sentence) => {
    expect(changeSentence(kind, moment, words)).toBe(sentence);
  });

  test('names both verbs where a stance changed one', () => {
    expect(shiftSentence(['One', 'takes_note', 'S.'], 'silent')).toBe(
      'One went from the position "silent" to "takes note" on the sentence "S."',
    );
  });
});

describe('a page of changes', () => {
  test('has cursors that name a place and give it back', () => {
    const place = { earliest: '2001-07-16', kind: 'PACT', key: 'x--signed' } as const;
    expect(parseChangeCursor(changeCursor(place, 'list'), 'list')).toEqual(place);
    expect(() => parseChangeCursor(changeCursor(place, 'list'), 'other')).toThrow('not a cursor of this list');
  });

  test.each([[-1], [501]])('of the size %i is refused', async (first) => {
    await expect(changes(treaty, { ...all, first })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('names the day of a fact, whom it concerns and what it is called', async () => {
    const { nodes } = await changes(treaty, all);
    expect(nodes).toEqual([
      {
        day: '2001-07',
        earliest: '2001-07-01',
        latest: '2001-07-31',
        type: 'HAPPENED',
        kind: 'PACT',
        node: { label: 'Pact', id: 'treaty' },
        actor: null,
        target: null,
        before: null,
        sentence: 'The treaty was signed.',
        certainty: 'CERTAIN',
      },
      {
        day: '2005',
        earliest: '2005-01-01',
        latest: '2005-12-31',
        type: 'BEGAN',
        kind: 'PARTY',
        node: { label: 'Actor', id: 'japan' },
        actor: { label: 'Actor', id: 'japan' },
        target: { label: 'Pact', id: 'treaty' },
        before: null,
        sentence: 'Japan joined The treaty (party).',
        certainty: 'POSSIBLE',
      },
    ]);
  });

  test('of an actor is found by an id that it had once', async () => {
    const { nodes, unknown } = await changes(treaty, { ...all, actors: ['nippon'], kinds: ['PARTY'] });
    expect([nodes.map(({ actor }) => actor?.id), unknown]).toEqual([['japan'], []]);
  });
});

// A day of the calendar.
const day = (text: string) => text as Day;

const all = {
  from: day('2001'),
  to: day('2005-06'),
  kinds: ['PARTY', 'PACT'],
  actors: null,
  first: 9,
  after: null,
} as const;

/** A treaty, and a state that joined it later. */
const treaty = buildProjection({
  nodes: [
    { label: 'Pact', id: 'treaty', values: { name: 'The treaty', type: 'treaty', ...dated('signed', day('2001-07')) } },
    { label: 'State', id: 'japan', values: { name: 'Japan' } },
  ],
  links: [
    {
      type: 'PARTY_TO',
      from: { label: 'State', id: 'japan' },
      to: { label: 'Pact', id: 'treaty' },
      values: { id: 'treaty--japan', role: 'party', ...dated('since', day('2005')) },
    },
  ],
  formerIds: [{ noun: 'State', id: 'nippon', now: 'japan' }],
});

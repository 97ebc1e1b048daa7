import { describe, expect, test } from 'vitest';
import { boundsOf, type DayBounds, day } from '../../../../src/model/days.ts';
import type { Label } from '../../../../src/model/labels.ts';
import type { Link, PathNode } from '../../../../src/traverse/paths/link.ts';
import { type Facts, sentenceOf } from '../../../../src/traverse/paths/sentence.ts';
import { drawnNode, lifeOf, noDays } from './drawn.ts';

const on = (written: string): DayBounds => boundsOf(day().parse(written));

const node = (label: Label, id: string, written?: string): PathNode =>
  drawnNode(label, id, { ...noDays, since: written === undefined ? null : on(written) });

const japan = node('State', 'japan');
const treaty = node('Pact', 'treaty', '1951-09-08');
const remark = node('Statement', 'remark', '2025-11-07');
const answer = node('Statement', 'answer', '2025-12');
const stance = node('Stance', 'stance', '2025');
const recognition = node('Recognition', 'recognition', '1972-09-29');
const minister = node('Official', 'minister');

const said: Readonly<Record<string, Partial<ReturnType<Facts['of']>>>> = {
  japan: { name: 'Japan' },
  treaty: { name: 'Treaty of Peace', since: '1951-09-08' },
  remark: { actor: 'Japan', since: '2025-11-07' },
  answer: { actor: 'Russia', since: '2025-12' },
  stance: { holder: 'Japan', proposition: 'It is so.', position: 'takes_note', since: '2025' },
  recognition: { actor: 'Japan', recognised: 'China', since: '1972-09-29' },
  minister: { name: 'A Minister' },
};

const noWords: Record<'since' | 'until' | 'attestedOn', string | null> = { since: null, until: null, attestedOn: null };

/** Facts of the nodes above, and the days of links as they are written; what a test does not speak of is empty. */
const facts = (days: Partial<typeof noWords> = {}): Facts => ({
  of: ({ label, id }) => ({
    label,
    id,
    name: null,
    position: null,
    actor: null,
    holder: null,
    recognised: null,
    proposition: null,
    ...noWords,
    sources: [],
    sourceCount: 0,
    verified: true,
    ...said[id],
  }),
  days: () => ({ ...noWords, ...days }),
});

/** A link with the days of its own, as they are written. */
interface Worded extends Link {
  readonly words: Partial<typeof noWords>;
}

const link = ({ words = {}, ...one }: Pick<Link, 'kind' | 'type' | 'from' | 'to'> & Partial<Worded>): Worded => {
  const days = Object.fromEntries(Object.entries(words).map(([bound, written]) => [bound, on(String(written))]));
  const life = lifeOf(one.type, { ...noDays, ...days });
  return { id: null, word: null, life, sources: [], verified: null, words, ...one };
};

describe('sentenceOf', () => {
  test.each<readonly [Worded, string]>([
    [
      link({ kind: 'REPLY', type: 'RESPONDS_TO', from: answer, to: remark, word: 'voices_concern' }),
      'The statement of Russia in 2025-12 answers (voices concern) the statement of Japan on 2025-11-07.',
    ],
    [
      link({ kind: 'PARTY', type: 'PARTY_TO', from: japan, to: treaty, word: 'party' }),
      'Japan was party to "Treaty of Peace" of 1951-09-08.',
    ],
    [
      link({ kind: 'PARTY', type: 'PARTY_TO', from: japan, to: treaty, word: 'enacted_by', words: { until: '1960' } }),
      'Japan enacted "Treaty of Peace" of 1951-09-08, until 1960.',
    ],
    [
      link({ kind: 'HOLDING', type: 'HOLDS', from: japan, to: stance }),
      'Japan took the position "takes note" on "It is so." in 2025.',
    ],
    [
      link({ kind: 'EXPRESSION', type: 'EXPRESSED_IN', from: stance, to: remark }),
      'The stance of Japan on "It is so." (takes note) in 2025 is expressed in the statement of Japan on 2025-11-07.',
    ],
    [
      link({
        kind: 'AFFILIATION',
        type: 'HELD_OFFICE',
        from: minister,
        to: japan,
        word: 'Minister',
        words: { since: '2004' },
      }),
      'A Minister held the office "Minister" of Japan, from 2004.',
    ],
    [
      link({
        kind: 'AFFILIATION',
        type: 'HELD_OFFICE',
        from: minister,
        to: japan,
        word: 'Minister',
        words: { attestedOn: '2004' },
      }),
      'A Minister held the office "Minister" of Japan, as attested on 2004.',
    ],
    [
      link({ kind: 'AUTHORSHIP', type: 'SPOKE', from: minister, to: remark, word: 'host' }),
      'A Minister was host to the statement of Japan on 2025-11-07.',
    ],
    [
      link({ kind: 'RECOGNITION', type: 'BY', from: recognition, to: japan }),
      'Japan recognised China from 1972-09-29.',
    ],
  ])('reads from subject to object and says no more than the facts: %#', (one, sentence) => {
    expect(sentenceOf(one, facts(one.words))).toBe(sentence);
  });

  test('gives the days between which one lies that sources differ on', () => {
    const until = { earliest: on('1979-02-16').earliest, latest: on('1980-04').latest };
    const life = lifeOf('PARTY_TO', { ...noDays, until });
    const one = link({ kind: 'PARTY', type: 'PARTY_TO', from: japan, to: treaty, word: 'party', life });
    expect(sentenceOf(one, facts())).toBe(
      'Japan was party to "Treaty of Peace" of 1951-09-08, until some day between 1979-02-16 and 1980-04-30.',
    );
  });
});

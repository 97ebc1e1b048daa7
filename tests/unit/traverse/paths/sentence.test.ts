import { describe, expect, test } from 'vitest';
import { isDay } from '../../../../src/model/days.ts';
import type { Label } from '../../../../src/model/labels.ts';
import type { Bounds, Link, PathNode } from '../../../../src/traverse/paths/link.ts';
import { type Facts, sentenceOf } from '../../../../src/traverse/paths/sentence.ts';
import { bounds } from './draw.ts';

const on = (written: string): Bounds | null => (isDay(written) ? bounds(written) : null);

const node = (label: Label, id: string, written = ''): PathNode => ({
  label,
  id,
  degree: 2,
  parties: 0,
  day: on(written),
  until: null,
  attestedOn: null,
  periods: [],
});

const japan = node('State', 'japan');
const treaty = node('Pact', 'treaty', '1951-09-08');
const remark = node('Statement', 'remark', '2025-11-07');
const answer = node('Statement', 'answer', '2025-12');
const stance = node('Stance', 'stance', '2025');
const recognition = node('Recognition', 'recognition', '1972-09-29');
const minister = node('Official', 'minister');

const said: Readonly<Record<string, Partial<ReturnType<Facts>>>> = {
  japan: { name: 'Japan' },
  treaty: { name: 'Treaty of Peace' },
  remark: { actor: 'Japan' },
  answer: { actor: 'Russia' },
  stance: { holder: 'Japan', proposition: 'It is so.', position: 'takes_note' },
  recognition: { actor: 'Japan', recognised: 'China' },
  minister: { name: 'A Minister' },
};

/** Facts of the nodes above; what a test does not speak of is empty. */
const facts: Facts = ({ label, id }) => ({
  label,
  id,
  name: null,
  position: null,
  actor: null,
  holder: null,
  recognised: null,
  proposition: null,
  sources: [],
  sourceCount: 0,
  verified: true,
  ...said[id],
});

const link = (one: Pick<Link, 'kind' | 'type' | 'from' | 'to'> & Partial<Link>): Link => ({
  id: null,
  word: null,
  since: null,
  until: null,
  attestedOn: null,
  sources: [],
  verified: null,
  ...one,
});

describe('sentenceOf', () => {
  test.each<readonly [Link, string]>([
    [
      link({ kind: 'REPLY', type: 'RESPONDS_TO', from: answer, to: remark, word: 'voices_concern' }),
      'The statement of Russia in 2025-12 answers (voices concern) the statement of Japan on 2025-11-07.',
    ],
    [
      link({ kind: 'PARTY', type: 'PARTY_TO', from: japan, to: treaty, word: 'party' }),
      'Japan was party to "Treaty of Peace" of 1951-09-08.',
    ],
    [
      link({ kind: 'PARTY', type: 'PARTY_TO', from: japan, to: treaty, word: 'enacted_by', until: on('1960') }),
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
        since: on('2004'),
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
        attestedOn: on('2004'),
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
    expect(sentenceOf(one, facts)).toBe(sentence);
  });
});

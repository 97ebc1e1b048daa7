import { describe, expect, test } from 'vitest';
import { isDay } from '../../../../src/model/days.ts';
import type { EdgeType } from '../../../../src/model/edge-types.ts';
import type { NodeRef } from '../../../../src/model/node-ref.ts';
import type { PlainLink, PlainNode, StoredValues } from '../../../../src/projection/plain-graph.ts';
import { linkSentence } from '../../../../src/traverse/paths/link-sentence.ts';
import { buildProjection } from '../../projection/build-projection.ts';
import { dated } from '../../projection/draw.ts';
import { linkBetween } from './projected.ts';

const ref = ({ label, id }: NodeRef): NodeRef => ({ label, id });
const node = (label: PlainNode['label'], id: string, values: StoredValues): PlainNode => ({ label, id, values });

/** A stored day with its bounds. */
const on = (name: string, written: string): StoredValues => dated(name, isDay(written) ? written : null);

const japan = node('State', 'japan', { name: 'Japan' });
const russia = node('State', 'russia', { name: 'Russia' });
const china = node('State', 'china', { name: 'China' });
const treaty = node('Pact', 'treaty', { name: 'Treaty of Peace', ...on('signed', '1951-09-08') });
const remark = node('Statement', 'remark', on('date', '2025-11-07'));
const answer = node('Statement', 'answer', on('date', '2025-12'));
const stance = node('Stance', 'stance', { position: 'takes_note', ...on('date', '2025') });
const proposition = node('Proposition', 'proposition', { text: 'It is so.' });
const recognition = node('Recognition', 'recognition', on('since', '1972-09-29'));
const minister = node('Official', 'minister', { name: 'A Minister' });
const nodes = [japan, russia, china, treaty, remark, answer, stance, proposition, recognition, minister];

const link = (from: PlainNode, type: EdgeType, to: PlainNode, values: StoredValues = {}): PlainLink => ({
  type,
  from: ref(from),
  to: ref(to),
  values,
});

/** Who speaks, holds, recognises, and on what. */
const around = [
  link(remark, 'ON_BEHALF_OF', japan),
  link(answer, 'ON_BEHALF_OF', russia),
  link(stance, 'ABOUT', proposition),
  link(recognition, 'OF', china),
];

/** What is said of a link, with all that its sentence looks up around it. */
function said(one: PlainLink): string {
  const others: readonly PlainLink[] = [link(japan, 'HOLDS', stance), link(recognition, 'BY', japan), ...around];
  const isOther = ({ type, from, to }: PlainLink) =>
    type !== one.type || from.id !== one.from.id || to.id !== one.to.id;
  const graph = buildProjection({ nodes, links: [...others.filter(isOther), one] });
  return linkSentence(graph, linkBetween(graph, one.from, one.type, one.to));
}

describe('sentenceOf', () => {
  test.each<readonly [PlainLink, string]>([
    [
      link(answer, 'RESPONDS_TO', remark, { kind: 'voices_concern' }),
      'The statement of Russia in 2025-12 answers (voices concern) the statement of Japan on 2025-11-07.',
    ],
    [link(japan, 'PARTY_TO', treaty, { role: 'party' }), 'Japan was party to "Treaty of Peace" of 1951-09-08.'],
    [
      link(japan, 'PARTY_TO', treaty, { role: 'enacted_by', ...on('until', '1960') }),
      'Japan enacted "Treaty of Peace" of 1951-09-08, until 1960.',
    ],
    [link(japan, 'HOLDS', stance), 'Japan took the position "takes note" on "It is so." in 2025.'],
    [
      link(stance, 'EXPRESSED_IN', remark),
      'The stance of Japan on "It is so." (takes note) in 2025 is expressed in the statement of Japan on 2025-11-07.',
    ],
    [
      link(minister, 'HELD_OFFICE', japan, { title: 'Minister', ...on('since', '2004') }),
      'A Minister held the office "Minister" of Japan, from 2004.',
    ],
    [
      link(minister, 'HELD_OFFICE', japan, { title: 'Minister', ...on('attestedOn', '2004') }),
      'A Minister held the office "Minister" of Japan, as attested on 2004.',
    ],
    [link(minister, 'SPOKE', remark, { role: 'host' }), 'A Minister was host to the statement of Japan on 2025-11-07.'],
    [link(recognition, 'BY', japan), 'Japan recognised China from 1972-09-29.'],
  ])('reads from subject to object and says no more than the facts: %#', (one, sentence) => {
    expect(said(one)).toBe(sentence);
  });

  test('gives the days between which one lies that sources differ on', () => {
    const until = { untilEarliest: '1979-02-16', untilLatest: '1980-04-30' };
    expect(said(link(japan, 'PARTY_TO', treaty, { role: 'party', ...until }))).toBe(
      'Japan was party to "Treaty of Peace" of 1951-09-08, until some day between 1979-02-16 and 1980-04-30.',
    );
  });
});

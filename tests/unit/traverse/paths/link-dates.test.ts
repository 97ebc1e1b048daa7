import { describe, expect, test } from 'vitest';
import { boundsOf, type DayBounds, day } from '../../../../src/model/days.ts';
import type { Certainty } from '../../../../src/model/validity.ts';
import { linksInEffectOn } from '../../../../src/traverse/paths/link-dates.ts';
import { type DrawnLink, drawnNode, lifeOf, noDays, type Raw } from './drawn.ts';
import { linkBetween, projected } from './projected.ts';

const on = (written: string): DayBounds => boundsOf(day().parse(written));

/** Recorded days, each as it is written. */
const days = (written: Partial<Record<'since' | 'until' | 'attestedOn', string>>): Raw => {
  const bounds = Object.fromEntries(Object.entries(written).map(([bound, text]) => [bound, on(text)]));
  return { ...noDays, ...bounds };
};

const bare = { id: null, life: null, raw: noDays };
const state = drawnNode('State', 'a-state');
const remark = drawnNode('Statement', 'remark', days({ since: '2001-07-16' }));
const answer = drawnNode('Statement', 'answer', days({ since: '2001-07-20' }));
const signed = days({ since: '1950-02-14' });

/** A party of a pact with these periods. */
const party = (...periods: readonly Raw[]): DrawnLink => ({
  ...bare,
  kind: 'PARTY',
  type: 'PARTY_TO',
  from: state,
  to: drawnNode('Pact', 'pact', signed, periods),
  life: lifeOf('PARTY_TO', noDays),
});

const holding = (raw: Raw): DrawnLink => ({
  ...bare,
  kind: 'HOLDING',
  type: 'HOLDS',
  from: state,
  to: drawnNode('Stance', 'stance', raw),
});

const reply: DrawnLink = { ...bare, kind: 'REPLY', type: 'RESPONDS_TO', from: answer, to: remark };
const disputed: Raw = { ...noDays, until: { earliest: on('1979-02-16').earliest, latest: on('1980-04').latest } };
const fromStart = days({ since: '1950' });

describe('a link on a day', () => {
  test.each<readonly [string, DrawnLink, string, Certainty | null]>([
    ['a party before the signature', party(), '1940', null],
    ['a party of a pact that records no period', party(), '1990', 'CERTAIN'],
    ['a party before the first period', party(days({ since: '1951' })), '1950-06-01', null],
    ['a party in a period of which no end was found', party(fromStart), '1990', 'PRESUMED'],
    ['a party in a period whose start was not found', party(disputed), '1960', 'POSSIBLE'],
    ['a party after an end that is disputed and past', party(disputed), '1980-04-30', null],
    [
      'a party within the days on which it may have ended',
      party({ ...disputed, ...fromStart, until: disputed.until }),
      '1979-12',
      'PRESUMED',
    ],
    ['a stance before its end', holding(days({ since: '1970', until: '1980-01-01' })), '1979-12-31', 'CERTAIN'],
    ['a stance after its end', holding(days({ since: '1970', until: '1980-01-01' })), '2000', null],
    ['a stance that a later one replaced', holding({ ...days({ since: '1970' }), rivals: [on('1990')] }), '1991', null],
    [
      'a stance that a later one may have replaced',
      holding({ ...days({ since: '1970' }), rivals: [on('1990')] }),
      '1990-06',
      'PRESUMED',
    ],
    ['a reply between the remark and the answer', reply, '2001-07-18', null],
    ['a reply from the answer on', reply, '2001-07-20', 'CERTAIN'],
  ])('%s', (_, link, date, surest) => {
    const levels: readonly Certainty[] = ['CERTAIN', 'PRESUMED', 'POSSIBLE'];
    const { from, type, to } = link;
    const graph = projected({ nodes: [from, to], links: [link] });
    const number = linkBetween(graph, from, type, to);
    const held = levels.filter((certainty) => linksInEffectOn(graph, on(date), certainty)(number));
    expect(held).toEqual(surest === null ? [] : levels.slice(levels.indexOf(surest)));
  });
});

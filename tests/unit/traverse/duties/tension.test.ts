import { describe, expect, test } from 'vitest';
import type { DayBounds } from '../../../../src/model/days.ts';
import type { Certainty } from '../../../../src/model/validity.ts';
import { contrastOf, tensionsOf } from '../../../../src/traverse/duties/tension.ts';
import type { ClauseTerms } from '../../../../src/traverse/duties/texts.ts';
import { bounds, named, on, period, signed, stance, whole } from './pacts.ts';

const clause: ClauseTerms = {
  id: 'communique--part-of-china',
  name: 'Joint Communique',
  pact: 'communique',
  ...signed('1999-12-01'),
  ...bounds(null, null),
  verified: true,
  proposition: 'proposition',
  sentence: 'Taiwan is part of China.',
  article: '2',
  position: 'rejects',
  polarity: -1,
  text: 'words',
  lang: 'en',
  translated: false,
  note: null,
  actors: ['honduras'],
  sources: ['source'],
  periods: [period('2000', null)],
  renewals: [],
};

const endorses = stance('endorses', '2005-06-01');
const asOf = on('2010');

describe('a stance and a clause', () => {
  test.each([
    ['on opposite sides', endorses, clause, 'OPPOSED'],
    ['with one verb', endorses, { ...clause, position: 'endorses', polarity: 1 } as const, undefined],
    ['on one side with two verbs', endorses, { ...clause, position: 'acknowledges', polarity: 0.5 } as const, 'APART'],
    ['of which one takes no side', { ...endorses, position: 'ambiguous', polarity: null } as const, clause, 'APART'],
    ['of which one weighs both sides', { ...endorses, position: 'conditional', polarity: 0 } as const, clause, 'APART'],
    ['of which one is silent', endorses, { ...clause, position: 'silent', polarity: null } as const, undefined],
  ] as const)('%s are %s', (...[, one, other, contrast]) => {
    expect(contrastOf(one, other)).toBe(contrast);
  });
});

describe('a tension', () => {
  const found = (stances: Parameters<typeof tensionsOf>[2], one = clause, certainty: Certainty = 'PRESUMED') =>
    tensionsOf(named('honduras'), [one], stances, ['OPPOSED'], asOf, certainty);

  test('states both sides, and whether the pact was in force', () => {
    const [tension] = found([endorses]);
    expect(tension).toMatchObject({ contrast: 'OPPOSED', position: 'endorses', polarity: 1, verified: true });
    expect(tension?.force.state).toBe('CERTAIN');
    expect(tension?.sentence).toBe(
      'On "Taiwan is part of China." the latest stance recorded of Honduras (2005-06-01) is "endorses"; for Honduras a clause of "Joint Communique", in force that day, is "rejects".',
    );
  });

  test('is none between a clause and a stance that came before the latest', () => {
    expect(found([endorses, stance('later', '2008', { position: 'rejects', polarity: -1 })])).toEqual([]);
  });

  test('is none with a stance that has ended, though no other took its place', () => {
    const endedIn = (until: DayBounds) => ({ ...endorses, life: { ...endorses.life, until } });
    expect(found([endedIn(on('2009'))])).toEqual([]);
    expect(found([endedIn({ earliest: whole('2009-01-01'), latest: whole('2010-12-31') })])).toHaveLength(1);
  });

  test('is one for each stance where it is open which is the latest, and none is then certain', () => {
    const year = stance('year', '2005');
    expect(found([endorses, year]).map(({ stance: one }) => one.id)).toEqual(['endorses', 'year']);
    expect(found([endorses, year], clause, 'CERTAIN')).toEqual([]);
  });

  test('says so where the pact is presumed to have been in force, or was no longer', () => {
    const sentenceOf = (periods: ClauseTerms['periods']) => found([endorses], { ...clause, periods })[0]?.sentence;
    expect(sentenceOf([period('2000', null, false)])).toContain('"Joint Communique", presumed in force that day, is');
    expect(sentenceOf([period('2000', '2001')])).toContain('"Joint Communique", no longer in force that day, is');
  });

  test('is none with a pact that was not yet signed, or that the actor had left', () => {
    expect(found([endorses], { ...clause, ...signed('2011-01-01') })).toEqual([]);
    expect(found([endorses], { ...clause, ...bounds(null, '2009') })).toEqual([]);
  });

  test('is not verified where the stance or the pact is not', () => {
    expect(found([{ ...endorses, verified: false }])[0]?.verified).toBe(false);
    expect(found([endorses], { ...clause, verified: false })[0]?.verified).toBe(false);
  });
});

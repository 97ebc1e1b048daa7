import { describe, expect, test } from 'vitest';
import { contrastOf, latestOf, tensionsOf } from '../../../../src/traverse/duties/tension.ts';
import type { ClauseTerms } from '../../../../src/traverse/duties/texts.ts';
import { bounds, named, on, period, stance, whole } from './pacts.ts';

const clause: ClauseTerms = {
  id: 'communique--part-of-china',
  name: 'Joint Communique',
  pact: 'communique',
  signedEarliest: whole('1999-12-01'),
  signedLatest: whole('1999-12-01'),
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

describe('the latest stance', () => {
  const idsOf = (dates: readonly string[], day: string, certainty: 'CERTAIN' | 'POSSIBLE') =>
    latestOf(
      dates.map((date) => stance(date, date)),
      on(day),
      certainty,
    ).map(({ id }) => id);

  test('is the last taken by the day', () => {
    expect(idsOf(['2001', '2005-06-01', '2020'], '2010', 'CERTAIN')).toEqual(['2005-06-01']);
  });

  test('is open between two whose order is open, and then none is certain', () => {
    expect(idsOf(['2005', '2005-06-01'], '2010', 'POSSIBLE')).toEqual(['2005', '2005-06-01']);
    expect(idsOf(['2005', '2005-06-01'], '2010', 'CERTAIN')).toEqual([]);
  });

  test('that has ended is held no more', () => {
    const ended = stance('a', '2001', { validToEarliest: whole('2005-01-01'), validToLatest: whole('2005-01-01') });
    expect(latestOf([ended], on('2004'), 'CERTAIN')).toHaveLength(1);
    expect(latestOf([ended], on('2005-01-01'), 'POSSIBLE')).toEqual([]);
  });
});

describe('a tension', () => {
  const found = (stances: Parameters<typeof tensionsOf>[2], one = clause, day = asOf) =>
    tensionsOf(named('honduras'), [one], stances, ['OPPOSED'], day, 'POSSIBLE');

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

  test('is none with a pact that was not yet signed, or that the actor had left', () => {
    expect(found([endorses], { ...clause, signedEarliest: whole('2011-01-01') })).toEqual([]);
    expect(found([endorses], { ...clause, ...bounds(null, '2009') })).toEqual([]);
  });

  test('is not verified where the stance or the pact is not', () => {
    expect(found([{ ...endorses, verified: false }])[0]?.verified).toBe(false);
    expect(found([endorses], { ...clause, verified: false })[0]?.verified).toBe(false);
  });
});

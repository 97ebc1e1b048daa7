import { describe, expect, test } from 'vitest';
import { forceOn, isEnough, isMember } from '../../../../src/traverse/duties/force.ts';
import { bounds, member, on, pact, period, renewal, whole } from './pacts.ts';

describe('whether a pact was in force', () => {
  test.each([
    ['both bounds hold on every reading', period('2000-05', '2010', false), '2005', 'CERTAIN'],
    ['no end was found, and the bounds are said to be certain', period('2000', null), '2005', 'CERTAIN'],
    ['no end was found, and the bounds are not certain', period('2000', null, false), '2005', 'UNKNOWN'],
    ['neither bound was found', period(null, null, false), '2005', 'UNKNOWN'],
    ['no start was found, and the end lies ahead', period(null, '2010', false), '2005', 'POSSIBLE'],
    ['the day lies in the year in which it began', period('2000', '2010'), '2000-06', 'POSSIBLE'],
    ['the day lies in the year in which it ended', period('2000', '2010'), '2010-06', 'POSSIBLE'],
    ['the day is the one on which it ended', period('2000', '2010-06-01'), '2010-06-01', 'NOT_THAT_DAY'],
    ['the day lies before the start', period('2000', null), '1999', 'NOT_THAT_DAY'],
    ['the start was not found, and the pact was not yet signed', period(null, null, false), '1999-11', 'NOT_THAT_DAY'],
  ])('where %s', (_, one, asOf, state) => {
    expect(forceOn(pact('a', [], { periods: [one] }), on(asOf)).state).toBe(state);
  });

  test('is not said where no period is recorded', () => {
    expect(forceOn(pact('a', [], { periods: [] }), on('2005')).state).toBe('NO_PERIOD');
  });

  test('is possible between two days that sources dispute', () => {
    const disputed = {
      ...period(null, null, false),
      untilEarliest: whole('1979-02-16'),
      untilLatest: whole('1980-04-30'),
    };
    const treaty = pact('a', [], { signedEarliest: whole('1950-02-14'), periods: [disputed] });
    expect(forceOn(treaty, on('1979-06-01')).state).toBe('POSSIBLE');
    expect(forceOn(treaty, on('1980-05')).state).toBe('NOT_THAT_DAY');
  });

  test('is told by the period that speaks most surely for it', () => {
    const periods = [period('1990', null, false), { ...period('1995', '2010'), id: 'sure' }];
    expect(forceOn(pact('a', [], { periods, signedEarliest: null }), on('2005'))).toMatchObject({
      state: 'CERTAIN',
      period: { label: 'Period', id: 'sure' },
    });
  });
});

describe('the last day attested', () => {
  const renewed = pact('a', [], {
    periods: [period('2000', null, false)],
    renewals: [renewal('2010'), renewal('2020', '2025')],
  });

  test('is that of the last renewal by the day', () => {
    expect(forceOn(renewed, on('2024'))).toMatchObject({
      state: 'UNKNOWN',
      lastAttested: '2020',
      renewedUntil: '2025',
    });
    expect(forceOn(renewed, on('2015'))).toMatchObject({ lastAttested: '2010', renewedUntil: null });
  });

  test('is the first in force where nothing was renewed', () => {
    expect(forceOn(renewed, on('2005')).lastAttested).toBe('2000');
  });

  test('is not known where no start was found', () => {
    const pactWithoutStart = pact('a', [], { periods: [period(null, null, false)] });
    expect(forceOn(pactWithoutStart, on('2005')).lastAttested).toBeNull();
  });
});

describe('an answer that must be certain', () => {
  test('takes only what was certainly in force', () => {
    const states = ['CERTAIN', 'POSSIBLE', 'UNKNOWN', 'NOT_THAT_DAY', 'NO_PERIOD'] as const;
    expect(states.filter((state) => isEnough(state, 'CERTAIN'))).toEqual(['CERTAIN']);
    expect(states.filter((state) => isEnough(state, 'POSSIBLE'))).toEqual(['CERTAIN', 'POSSIBLE', 'UNKNOWN']);
  });
});

describe('an actor', () => {
  test('without a start is in a pact from the start', () => {
    expect(isMember(member('india'), on('2005'), 'CERTAIN')).toBe(true);
  });

  test('that joined within the day asked for may be in it, and is not surely', () => {
    const joined = bounds('2017-06-09', null);
    expect([isMember(joined, on('2017'), 'POSSIBLE'), isMember(joined, on('2017'), 'CERTAIN')]).toEqual([true, false]);
  });

  test('is out of it on the day it left', () => {
    expect(isMember(bounds(null, '2010-01-01'), on('2010-01-01'), 'POSSIBLE')).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { forceOn } from '../../../../src/traverse/duties/force.ts';
import type { Leg } from '../../../../src/traverse/duties/leg.ts';
import { sentenceOf } from '../../../../src/traverse/duties/sentence.ts';
import { suspensionsOf } from '../../../../src/traverse/duties/suspension.ts';
import { named, obligation, on, pact, period, suspension } from './pacts.ts';

const treaty = pact('t', ['russia', 'china']);

const leg: Leg = {
  bound: named('russia'),
  towards: named('china'),
  pact: treaty,
  obligation: obligation(['russia', 'china'], { kind: 'consultation', article: '9' }),
  force: forceOn(treaty, on('2005')),
  suspended: null,
  isUpheld: true,
};

const met = { text: '', state: 'MET', reason: '' } as const;

describe('a sentence', () => {
  test('says who is bound by what, to what', () => {
    expect(sentenceOf(leg, met)).toBe('Russia is bound by article 9 of "Treaty t" to consult with China.');
  });

  test('quotes an article that has no number, and leaves out one that was not seen', () => {
    const heading = obligation([], { article: 'Three New Conditions', kind: 'consultation' });
    const unseen = obligation([], { article: null, kind: 'consultation' });
    expect(sentenceOf({ ...leg, obligation: heading }, met)).toContain('by "Three New Conditions" of "Treaty t"');
    expect(sentenceOf({ ...leg, obligation: unseen }, met)).toContain('bound by "Treaty t" to');
  });

  test('says what is not sure about it', () => {
    const open = pact('t', ['russia', 'china'], {
      periods: [period('2000', null, false)],
      suspensions: [suspension(['russia', 'china'], '2001')],
    });
    const [suspended = null] = suspensionsOf('russia', open, on('2005'));
    const doubtful = { ...leg, force: forceOn(open, on('2005')), suspended };
    expect(sentenceOf(doubtful, { ...met, state: 'UNKNOWN' })).toBe(
      'Russia is bound by article 9 of "Treaty t" to consult with China; it is presumed to have been in force that day; whether its condition is met is not known; it is presumed to have been suspended between the two.',
    );
  });
});

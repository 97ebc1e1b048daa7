import { describe, expect, test } from 'vitest';
import { stepSentence } from '../../../../src/traverse/duties/step-sentence.ts';
import { named } from './pacts.ts';

type StepDescription = Parameters<typeof stepSentence>[0];

const told: StepDescription = {
  bound: named('russia'),
  towards: named('china'),
  pact: 'Treaty t',
  kind: 'consultation',
  article: '9',
  condition: { state: 'MET' },
  force: { state: 'CERTAIN' },
  suspension: null,
};

describe('a sentence', () => {
  test('says who is bound by what, to what', () => {
    expect(stepSentence(told)).toBe('Russia is bound by article 9 of "Treaty t" to consult with China.');
  });

  test('quotes an article that has no number, and leaves out one that was not seen', () => {
    expect(stepSentence({ ...told, article: 'Three New Conditions' })).toContain(
      'by "Three New Conditions" of "Treaty t"',
    );
    expect(stepSentence({ ...told, article: null })).toContain('bound by "Treaty t" to');
  });

  test('says what is not sure about it', () => {
    const doubtful: StepDescription = {
      ...told,
      condition: { state: 'UNKNOWN' },
      force: { state: 'PRESUMED' },
      suspension: { state: 'PRESUMED' },
    };
    expect(stepSentence(doubtful)).toBe(
      'Russia is bound by article 9 of "Treaty t" to consult with China; it is presumed to have been in force that day; whether its condition is met is not known; it is presumed to have been suspended between the two.',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { voteCodes } from '../../../../src/projection/vote-matrix.ts';
import { agreement } from '../../../../src/traverse/votes/agreement.ts';
import { countMeetings, newCounts } from '../../../../src/traverse/votes/counts.ts';
import { voteSetsOf } from '../../../../src/traverse/votes/vote-sets.ts';
import type { Abstention, AgreementMeasure } from '../../../../src/traverse/votes/voting-rules.ts';
import { type Choice, type Pair, slowAgreement } from './slow-agreement.ts';

const choice = fc.constantFrom<Choice>('yes', 'no', 'abstain');
const pairs = fc.array(fc.tuple(choice, choice), { maxLength: 80 });
const measures = fc.constantFrom<AgreementMeasure>('SHARE', 'S', 'KAPPA', 'PI');
const abstentions = fc.constantFrom<Abstention>('HALF', 'AGAINST', 'LEFT_OUT');

/** Votes written short: `yn` is a yes met by a no, `ya` a yes met by an abstention. */
function votes(text: string): readonly Pair[] {
  const words: Readonly<Record<string, Choice>> = { y: 'yes', n: 'no', a: 'abstain' };
  return text.split(' ').map(([one = '', other = '']) => [words[one] ?? 'no', words[other] ?? 'no']);
}

const bytes = { yes: voteCodes.YES, no: voteCodes.NO, abstain: voteCodes.ABSTAIN };

function agreementOf(given: readonly Pair[], measure: AgreementMeasure, abstention: Abstention, minimum = 1) {
  const columns = given.map((_, column) => column);
  const [first, second] = [0, 1].map((at) => Uint8Array.from(given, (pair) => bytes[pair[at] ?? 'no']));
  const counts = countMeetings(newCounts(), voteSetsOf(first, columns, null), voteSetsOf(second, columns, null));
  return agreement(counts, { measure, abstention, minimum });
}

describe('agreement', () => {
  test('is what its definition says, pair by pair of votes', () => {
    fc.assert(
      fc.property(pairs, measures, abstentions, (given, measure, abstention) => {
        const { value, ...slow } = slowAgreement(given, measure, abstention);
        expect(agreementOf(given, measure, abstention)).toEqual({
          ...slow,
          value: value === null ? null : expect.closeTo(value, 9),
        });
      }),
    );
  });

  test('without abstentions the share is that of equal votes', () => {
    expect(agreementOf(votes('yy yy yn nn'), 'SHARE', 'HALF')).toMatchObject({ rollCalls: 4, equal: 3, value: 0.75 });
  });

  test('an abstention is half way between yes and no, a no, or leaves the roll call out', () => {
    const given = votes('ya na aa yy');
    expect(agreementOf(given, 'SHARE', 'HALF')).toEqual({ rollCalls: 4, equal: 2, opposed: 0, apart: 2, value: 0.75 });
    expect(agreementOf(given, 'SHARE', 'AGAINST')).toEqual({
      rollCalls: 4,
      equal: 3,
      opposed: 1,
      apart: 0,
      value: 0.75,
    });
    expect(agreementOf(given, 'SHARE', 'LEFT_OUT')).toEqual({
      rollCalls: 1,
      equal: 1,
      opposed: 0,
      apart: 0,
      value: 1,
    });
  });

  test('S is one where all votes are equal and minus one where all are opposed', () => {
    expect(agreementOf(votes('yy nn aa'), 'S', 'HALF').value).toBe(1);
    expect(agreementOf(votes('yn ny'), 'S', 'HALF').value).toBe(-1);
  });

  test('kappa is that of a table worked by hand: 20 yy, 5 yn, 10 ny, 15 nn', () => {
    const given = votes(
      [...Array(20).fill('yy'), ...Array(5).fill('yn'), ...Array(10).fill('ny'), ...Array(15).fill('nn')].join(' '),
    );
    expect(agreementOf(given, 'KAPPA', 'HALF').value).toBeCloseTo(0.4, 12);
    expect(agreementOf(given, 'PI', 'HALF').value).toBeCloseTo(1 - 0.3 / (2 * 0.55 * 0.45), 12);
  });

  test('what corrects for chance is not defined where both always vote the same one way', () => {
    expect(agreementOf(votes('yy yy'), 'KAPPA', 'HALF').value).toBeNull();
  });

  test('there is no value without roll calls, nor with fewer than must count', () => {
    const none = { rollCalls: 0, equal: 0, opposed: 0, apart: 0, value: null };
    expect(agreementOf([], 'SHARE', 'HALF')).toEqual(none);
    expect(agreementOf(votes('yy yn'), 'SHARE', 'HALF', 3)).toMatchObject({ rollCalls: 2, equal: 1, value: null });
    expect(agreementOf(votes('yy yn'), 'SHARE', 'HALF', 2).value).toBe(0.5);
  });

  test('a roll call counts where one has a vote and the other was absent, and not where both were', () => {
    const sessions = [1, 1, 1, 2, 2];
    const [columns, none] = [[0, 1, 2, 3, 4], voteCodes.NONE];
    const first = voteSetsOf(Uint8Array.of(voteCodes.YES, none, none, none, none), columns, sessions);
    const second = voteSetsOf(Uint8Array.of(none, voteCodes.ABSTAIN, none, voteCodes.NO, none), columns, sessions);
    const found = agreement(countMeetings(newCounts(), first, second), {
      measure: 'SHARE',
      abstention: 'HALF',
      minimum: 1,
    });
    expect(found).toEqual({ rollCalls: 2, equal: 1, opposed: 0, apart: 1, value: 0.75 });
  });
});

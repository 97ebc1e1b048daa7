import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Abstention,
  agreement,
  type Choice,
  type Measure,
  type Pair,
} from '../../../../src/traverse/votes/agreement.ts';

const choice = fc.constantFrom<Choice>('yes', 'no', 'abstain');
const pairs = fc.array(fc.tuple(choice, choice), { minLength: 1, maxLength: 60 });
const measures: readonly Measure[] = ['SHARE', 'S', 'KAPPA', 'PI'];
const abstentions: readonly Abstention[] = ['HALF', 'AGAINST', 'LEFT_OUT'];

/** Votes written short: `yn` is a yes met by a no, `ya` a yes met by an abstention. */
function votes(text: string): readonly Pair[] {
  const words: Readonly<Record<string, Choice>> = { y: 'yes', n: 'no', a: 'abstain' };
  return text.split(' ').map(([one = '', other = '']) => [words[one] ?? 'no', words[other] ?? 'no']);
}

describe('agreement', () => {
  test('without abstentions the share is that of equal votes', () => {
    expect(agreement(votes('yy yy yn nn'), 'SHARE', 'HALF')).toMatchObject({ rollCalls: 4, equal: 3, value: 0.75 });
  });

  test('an abstention is half way between yes and no, a no, or leaves the roll call out', () => {
    const given = votes('ya na aa yy');
    expect(agreement(given, 'SHARE', 'HALF')).toEqual({ rollCalls: 4, equal: 2, opposed: 0, apart: 2, value: 0.75 });
    expect(agreement(given, 'SHARE', 'AGAINST')).toEqual({ rollCalls: 4, equal: 3, opposed: 1, apart: 0, value: 0.75 });
    expect(agreement(given, 'SHARE', 'LEFT_OUT')).toEqual({ rollCalls: 1, equal: 1, opposed: 0, apart: 0, value: 1 });
  });

  test('S is one where all votes are equal and minus one where all are opposed', () => {
    expect(agreement(votes('yy nn aa'), 'S', 'HALF').value).toBe(1);
    expect(agreement(votes('yn ny'), 'S', 'HALF').value).toBe(-1);
  });

  test('kappa is that of a table worked by hand: 20 yy, 5 yn, 10 ny, 15 nn', () => {
    const given = votes(
      [...Array(20).fill('yy'), ...Array(5).fill('yn'), ...Array(10).fill('ny'), ...Array(15).fill('nn')].join(' '),
    );
    expect(agreement(given, 'KAPPA', 'HALF').value).toBeCloseTo(0.4, 12);
    expect(agreement(given, 'PI', 'HALF').value).toBeCloseTo(1 - 0.3 / (2 * 0.55 * 0.45), 12);
  });

  test('what corrects for chance is not defined where both always vote the same one way', () => {
    expect(agreement(votes('yy yy'), 'KAPPA', 'HALF').value).toBeNull();
  });

  test('there is no value without roll calls', () => {
    expect(agreement([], 'SHARE', 'HALF')).toEqual({ rollCalls: 0, equal: 0, opposed: 0, apart: 0, value: null });
  });

  test('does not depend on who is named first', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...measures), fc.constantFrom(...abstentions), (given, measure, how) => {
        const turned = given.map(([a, b]): Pair => [b, a]);
        const [one, other] = [agreement(given, measure, how), agreement(turned, measure, how)];
        expect(other).toEqual({ ...one, value: one.value === null ? null : expect.closeTo(one.value, 9) });
      }),
    );
  });

  test('S is twice the share less one, and the share lies between none and all', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom(...abstentions), (given, how) => {
        const share = agreement(given, 'SHARE', how).value;
        const s = agreement(given, 'S', how).value;
        expect(share === null || (share >= 0 && share <= 1)).toBe(true);
        expect(s).toEqual(share === null ? null : expect.closeTo(2 * share - 1, 9));
      }),
    );
  });

  test('pi is never above kappa, and both are one at full agreement', () => {
    fc.assert(
      fc.property(pairs, (given) => {
        const [kappa, pi] = [agreement(given, 'KAPPA', 'HALF').value, agreement(given, 'PI', 'HALF').value];
        if (kappa !== null && pi !== null) expect(pi).toBeLessThanOrEqual(kappa + 1e-9);
      }),
    );
  });
});

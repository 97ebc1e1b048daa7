import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerSize } from '../../../src/api/answer-size.ts';

describe('answerSize', () => {
  test('is about the length of the answer as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), (answer) => {
        const length = JSON.stringify(answer).length;
        expect(answerSize(answer, Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(length / 7 - 1);
        expect(answerSize(answer, Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(length * 5 + 5);
      }),
    );
  });

  test('is counted no further than it needs to be', () => {
    const texts = Array(1000).fill('x'.repeat(1000));
    expect(answerSize(texts, 5000)).toBeLessThan(7000);
  });
});

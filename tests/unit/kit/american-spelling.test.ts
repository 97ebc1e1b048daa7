import { describe, expect, test } from 'vitest';
import { americanSpelling } from '../../../src/kit/american-spelling.ts';

describe('americanSpelling', () => {
  test.each([
    ['organisation', 'organization'],
    ['organising', 'organizing'],
    ['normalise', 'normalize'],
    ['analyse', 'analyze'],
    ['defence', 'defense'],
    ['offences', 'offenses'],
    ['neighbourliness', 'neighborliness'],
    ['honours', 'honors'],
    ['theatre', 'theater'],
    ['centres', 'centers'],
    ['programme', 'program'],
    ['dialogues', 'dialogs'],
    ['cancelled', 'canceled'],
    ['acknowledgement', 'acknowledgment'],
    ['practise', 'practice'],
  ])('meets in %j and %j', (british, american) => {
    expect(americanSpelling(british)).toBe(americanSpelling(american));
    expect(americanSpelling(american)).toBe(american);
  });

  test.each(['four', 'are', 'lavrov', 'россия', '2758', 'wise', 'arise', 'there', 'china'])(
    'leaves %j alone',
    (word) => {
      expect(americanSpelling(word)).toBe(word);
    },
  );
});

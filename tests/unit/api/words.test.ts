import { expect, test } from 'vitest';
import { inPlural, plural } from '../../../src/api/words.ts';

test('a noun is said in the plural by its ending', () => {
  expect(['RollCall', 'Embassy', 'Survey', 'Pass', 'Speech'].map(plural)).toEqual([
    'roll calls',
    'embassies',
    'surveys',
    'passes',
    'speeches',
  ]);
  expect(inPlural('rollCall')).toBe('rollCalls');
});

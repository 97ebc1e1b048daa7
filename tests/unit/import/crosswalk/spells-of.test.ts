import { describe, expect, test } from 'vitest';
import { crosswalkOf } from '../crosswalk-of.ts';

const { nameOf, spellsOf } = crosswalkOf();

describe('a stretch of days under one code', () => {
  test('is cut where the code passed to another state', () => {
    expect(spellsOf('cow', '365', { since: '1900', until: null })).toEqual([
      { since: '1900', until: '1922-12-30' },
      { since: '1922-12-30', until: '1991-12-26' },
      { since: '1991-12-26', until: null },
    ]);
  });

  test('is whole where the code did not pass on in it', () => {
    expect(spellsOf('cow', '365', { since: '1950-02-14', until: '1991-12-26' })).toEqual([
      { since: '1950-02-14', until: '1991-12-26' },
    ]);
    expect(spellsOf('cow', '740', { since: '1900', until: null })).toEqual([{ since: '1900', until: null }]);
  });

  test('is not cut where a code fell out of use', () => {
    expect(spellsOf('gw', '711', { since: '1950-11-17', until: '1959-03-17' })).toHaveLength(1);
  });
});

describe('the name of an actor', () => {
  test('is that of the tables, whichever data set made it', () => {
    expect([nameOf('japan'), nameOf('crosswalk--soviet-union')]).toEqual(['Japan', 'Soviet Union']);
  });

  test('is its id where no table has it', () => {
    expect(nameOf('gdelt--hong-kong')).toBe('gdelt--hong-kong');
  });
});

import { describe, expect, test } from 'vitest';
import { closestMatches } from '../../../src/kit/closest-matches.ts';

const actors = [
  { id: 'united-states', names: ['United States', 'USA'] },
  { id: 'russia', names: ['Russia', 'Russian Federation'] },
  { id: 'sergey-lavrov', names: ['Sergey Lavrov'] },
  { id: 'japan', names: ['Japan', 'Nihon'] },
];

/** Ids of the closest. */
function closest(written: string, most = 3): readonly string[] {
  return closestMatches(written, actors, most).map(({ id }) => id);
}

describe('closestMatches', () => {
  test.each([
    ['rusia', ['russia']],
    ['RUSSIA', ['russia']],
    ['russian-federation', ['russia']],
    ['lavrov', ['sergey-lavrov']],
    ['Nihn', ['japan']],
    ['united', ['united-states']],
  ])('of "%s" are %j', (written, expected) => {
    expect(closest(written)).toEqual(expected);
  });

  test('are none where nothing is close, or the text is too long to compare', () => {
    expect(closest('narnia-and-beyond')).toEqual([]);
    expect(closest('a'.repeat(81))).toEqual([]);
  });

  test('are as many as asked for, the closest first', () => {
    const candidates = ['pact-1951', 'pact-1960', 'pact-19', 'pact'].map((id) => ({ id, names: [] }));
    expect(closestMatches('pact-195', candidates, 2).map(({ id }) => id)).toEqual(['pact-19', 'pact-1951']);
  });
});

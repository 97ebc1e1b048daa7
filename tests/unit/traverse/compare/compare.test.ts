import { describe, expect, test } from 'vitest';
import { sideBySide } from '../../../../src/traverse/compare/side-by-side.ts';
import type { RecordedStance } from '../../../../src/traverse/compare/stances.ts';
import { stance as madeStance } from '../duties/pacts.ts';

function stance(
  actor: string,
  proposition: string,
  position: RecordedStance['position'],
  polarity: number | null,
): RecordedStance {
  return madeStance(`${actor}--${proposition}`, '2001-07-16', { actor, proposition, position, polarity });
}

describe('two actors side by side', () => {
  test('are compared by the sign of polarity, and by the verb', () => {
    const { shared, counts } = sideBySide(
      [stance('a', 'x', 'endorses', 1), stance('a', 'y', 'opposes', -1), stance('a', 'z', 'ambiguous', null)],
      [stance('b', 'x', 'conditional', 0.5), stance('b', 'y', 'supports', 1), stance('b', 'z', 'ambiguous', null)],
    );
    expect(shared.map(({ proposition, sides, samePosition }) => [proposition.id, sides, samePosition])).toEqual([
      ['x', 'SAME_SIDE', false],
      ['y', 'OPPOSED', false],
      ['z', 'NEITHER', true],
    ]);
    expect(counts).toEqual({ shared: 3, sameSide: 1, opposed: 1, neither: 1, samePosition: 1, onlyA: 0, onlyB: 0 });
  });

  test('swapped give the same, the other way round', () => {
    const [one, other] = [
      [stance('a', 'x', 'endorses', 1), stance('a', 'y', 'opposes', -1)],
      [stance('b', 'y', 'opposes', -1), stance('b', 'z', 'opposes', -1)],
    ];
    const there = sideBySide(one, other);
    const back = sideBySide(other, one);
    expect([back.onlyA, back.onlyB]).toEqual([there.onlyB, there.onlyA]);
    expect(back.shared.map(({ ofA, ofB }) => [ofB, ofA])).toEqual(there.shared.map(({ ofA, ofB }) => [ofA, ofB]));
  });

  test.each([
    [1, 0.5, 'SAME_SIDE'],
    [-0.5, -1, 'SAME_SIDE'],
    [1, -0.5, 'OPPOSED'],
    [0, 0, 'NEITHER'],
    [null, 1, 'NEITHER'],
  ] as const)('with the polarities %s and %s are %s', (one, other, sides) => {
    const [ofA, ofB] = [[stance('a', 'x', 'endorses', one)], [stance('b', 'x', 'endorses', other)]];
    const found = [sideBySide(ofA, ofB), sideBySide(ofB, ofA)].flatMap(({ shared }) => shared);
    expect(found.map((shared) => shared.sides)).toEqual([sides, sides]);
  });
});

import { describe, expect, test } from 'vitest';
import { listTag } from '../../../src/kit/list-tag.ts';

describe('the tag of a list', () => {
  test('does not depend on the order of the arguments, nor on those that are null', () => {
    const tag = listTag('changes', { from: '1950', day: { date: '2000', certainty: 'CERTAIN' } });
    const same = { actors: null, day: { certainty: 'CERTAIN', date: '2000' }, to: undefined, from: '1950' };
    expect(listTag('changes', same)).toBe(tag);
  });

  test('is another one for another field, another value and another order of a list', () => {
    const tags = [
      listTag('changes', { ids: ['a', 'b'] }),
      listTag('timeline', { ids: ['a', 'b'] }),
      listTag('changes', { ids: ['b', 'a'] }),
      listTag('changes', { ids: ['a'] }),
    ];
    expect(new Set(tags).size).toBe(tags.length);
  });
});

import { describe, expect, test } from 'vitest';
import { shareNextRun } from '../../../src/graph/share-next-run.ts';

/** Looks that end when they are told to, each with the number of its beginning. */
function looks() {
  const ends: ((failure?: Error) => void)[] = [];
  const look = shareNextRun(
    () =>
      new Promise<number>((resolve, reject) => {
        const number = ends.length + 1;
        ends.push((failure) => (failure === undefined ? resolve(number) : reject(failure)));
      }),
  );
  return { look, ends };
}

/** What is waiting gets its turn. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a shared look', () => {
  test('is one for all who ask while another is under way, and begins after they asked', async () => {
    const { look, ends } = looks();
    const first = look();
    await turn();
    const later = [look(), look(), look()];
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await turn();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    expect(await Promise.all([first, ...later])).toEqual([1, 2, 2, 2]);
    expect(ends).toHaveLength(2);
  });

  test('is one for all who ask at the same time', async () => {
    const { look, ends } = looks();
    const answers = [look(), look(), look()];
    await turn();
    ends[0]?.();
    expect(await Promise.all(answers)).toEqual([1, 1, 1]);
  });

  test('begins anew when none is under way', async () => {
    const { look, ends } = looks();
    for (const number of [1, 2, 3]) {
      const answer = look();
      await turn();
      ends[number - 1]?.();
      expect(await answer).toBe(number);
    }
  });

  test('that fails is told to whoever shared it, and to nobody who asked meanwhile', async () => {
    const { look, ends } = looks();
    const first = look();
    await turn();
    const second = look();
    ends[0]?.(new TypeError('away'));
    await expect(first).rejects.toThrow('away');
    await turn();
    ends[1]?.();
    expect(await second).toBe(2);
  });
});

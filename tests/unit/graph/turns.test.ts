import { describe, expect, test } from 'vitest';
import { createTurns } from '../../../src/graph/turns.ts';

const patient = { patienceMs: 10_000, impatient: () => new RangeError('gave up') };

/** Work that ends when it is told to. */
function work() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, ended };
}

describe('turns', () => {
  test('are given to so many at a time, and in the order of asking', async () => {
    const turns = createTurns(2);
    const pieces = Array.from({ length: 4 }, work);
    const begun: number[] = [];
    const all = pieces.map(({ ended }, at) => {
      return turns.take(async () => {
        begun.push(at);
        await ended;
      }, patient);
    });
    await Promise.resolve();
    expect(begun).toEqual([0, 1]);
    pieces[1]?.end();
    await all[1];
    await new Promise(setImmediate);
    expect(begun).toEqual([0, 1, 2]);
    for (const { end } of pieces) end();
    await Promise.all(all);
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  test('pass on when work fails', async () => {
    const turns = createTurns(1);
    const failing = turns.take(() => Promise.reject(new TypeError('broken')), patient);
    const next = turns.take(async () => 'done', patient);
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });

  test('are waited for only so long, and who gives up does not take one later', async () => {
    const turns = createTurns(1);
    const { end, ended } = work();
    const first = turns.take(() => ended, patient);
    await expect(turns.take(async () => 'late', { ...patient, patienceMs: 5 })).rejects.toThrow('gave up');
    end();
    await first;
    expect(await turns.take(async () => 'in time', patient)).toBe('in time');
  });

  test('are given up by whoever withdraws the request', async () => {
    const turns = createTurns(1);
    const { end, ended } = work();
    const first = turns.take(() => ended, patient);
    const withdrawn = new AbortController();
    const second = turns.take(async () => 'never', { ...patient, signal: withdrawn.signal });
    withdrawn.abort();
    await expect(second).rejects.toThrow('gave up');
    end();
    await first;
  });
});

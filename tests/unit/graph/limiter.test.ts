import { describe, expect, test } from 'vitest';
import { createLimiter } from '../../../src/graph/limiter.ts';

const queueing = { maxWaitMs: 10_000, timeoutError: () => new RangeError('timed out') };

/** A task that ends when `end` is called. */
function task() {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { end, ended };
}

describe('a limiter', () => {
  test('runs so many tasks at a time, in the order they came', async () => {
    const limiter = createLimiter(2);
    const tasks = Array.from({ length: 4 }, task);
    const begun: number[] = [];
    const all = tasks.map(({ ended }, at) => {
      return limiter.run(async () => {
        begun.push(at);
        await ended;
      }, queueing);
    });
    await Promise.resolve();
    expect(begun).toEqual([0, 1]);
    tasks[1]?.end();
    await all[1];
    await new Promise(setImmediate);
    expect(begun).toEqual([0, 1, 2]);
    for (const { end } of tasks) end();
    await Promise.all(all);
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  test('tells how many tasks run, wait, were started and were abandoned', async () => {
    const limiter = createLimiter(1);
    const first = task();
    const running = limiter.run(() => first.ended, queueing);
    const late = limiter.run(async () => {}, { ...queueing, maxWaitMs: 1 }).catch(() => 'late');
    await Promise.resolve();
    expect(limiter.load()).toEqual({ running: 1, waiting: 1, limit: 1, started: 1, abandoned: 0 });
    expect(await late).toBe('late');
    first.end();
    await running;
    await limiter.run(async () => {}, queueing);
    expect(limiter.load()).toEqual({ running: 0, waiting: 0, limit: 1, started: 2, abandoned: 1 });
  });

  test('runs the next task when one fails', async () => {
    const limiter = createLimiter(1);
    const failing = limiter.run(() => Promise.reject(new TypeError('broken')), queueing);
    const next = limiter.run(async () => 'done', queueing);
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('done');
  });

  test('fails a task that waits too long, and does not run it later', async () => {
    const limiter = createLimiter(1);
    const { end, ended } = task();
    const first = limiter.run(() => ended, queueing);
    await expect(limiter.run(async () => 'late', { ...queueing, maxWaitMs: 5 })).rejects.toThrow('timed out');
    end();
    await first;
    expect(await limiter.run(async () => 'in time', queueing)).toBe('in time');
  });

  test('fails a waiting task whose signal is aborted', async () => {
    const limiter = createLimiter(1);
    const { end, ended } = task();
    const first = limiter.run(() => ended, queueing);
    const aborted = new AbortController();
    const second = limiter.run(async () => 'never', { ...queueing, signal: aborted.signal });
    aborted.abort();
    await expect(second).rejects.toThrow('timed out');
    end();
    await first;
  });

  test('lets the owner with the fewest running tasks go next', async () => {
    const limiter = createLimiter(2);
    const [heavy, light] = [new AbortController().signal, new AbortController().signal];
    const tasks = Array.from({ length: 4 }, task);
    const begun: string[] = [];
    const run = (name: string, signal: AbortSignal, ended: Promise<void>) =>
      limiter.run(
        async () => {
          begun.push(name);
          await ended;
        },
        { ...queueing, signal },
      );
    const all = tasks.map(({ ended }, at) => run(`heavy ${at}`, heavy, ended));
    all.push(run('light', light, Promise.resolve()));
    tasks[0]?.end();
    await all[0];
    await new Promise(setImmediate);
    expect(begun.slice(0, 3)).toEqual(['heavy 0', 'heavy 1', 'light']);
    for (const { end } of tasks) end();
    await Promise.all(all);
    expect(begun).toEqual(['heavy 0', 'heavy 1', 'light', 'heavy 2', 'heavy 3']);
  });

  test('leaves turns to small tasks beside any number of large ones', async () => {
    const limiter = createLimiter(3, 2);
    const large = Array.from({ length: 6 }, task);
    const all = large.map(({ ended }) => limiter.run(() => ended, { ...queueing, isLarge: true }));
    expect(limiter.load()).toMatchObject({ running: 2, waiting: 4 });
    expect(await limiter.run(async () => 'small', queueing)).toBe('small');
    for (const { end } of large) end();
    await Promise.all(all);
    expect(limiter.load()).toMatchObject({ running: 0, waiting: 0, started: 7 });
  });
});

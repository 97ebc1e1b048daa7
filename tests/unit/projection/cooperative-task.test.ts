import { describe, expect, test } from 'vitest';
import { createComputingShare } from '../../../src/projection/computing-share.ts';
import { type CooperativeTask, runCooperatively } from '../../../src/projection/cooperative-task.ts';

/** Keeps the processor busy. */
function compute(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** A task that computes so many times a millisecond. */
function* busy(milliseconds: number, onStep: () => void = () => {}): CooperativeTask<number> {
  for (let done = 0; done < milliseconds; done += 1) {
    compute(1);
    onStep();
    yield;
  }
  return milliseconds;
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('runCooperatively', () => {
  test('gives the result of a task, and its error', async () => {
    expect(await runCooperatively(busy(12))).toBe(12);
    const broken = busy(3, () => {
      throw new RangeError('broken');
    });
    await expect(runCooperatively(broken)).rejects.toThrow('broken');
  });

  test('computes one slice between two turns of the event loop, however many tasks there are', async () => {
    let steps = 0;
    const all = Array.from({ length: 40 }, () => runCooperatively(busy(20, () => (steps += 1))));
    const before = steps;
    await turn();
    await turn();
    expect(steps - before).toBeLessThanOrEqual(3 * 7);
    await Promise.all(all);
    expect(steps).toBe(800);
  });

  test('runs short tasks that come together in few turns of the event loop', async () => {
    let turns = 0;
    const all = Promise.all(Array.from({ length: 40 }, () => runCooperatively(busy(0)))).then(() => true);
    while (!(await Promise.race([all, turn().then(() => false)]))) turns += 1;
    expect(turns).toBeLessThan(20);
  });

  test('runs a short task beside the long ones of another request at once', async () => {
    const long = createComputingShare();
    const ended: string[] = [];
    const all = Array.from({ length: 20 }, () => runCooperatively(busy(50), long).then(() => ended.push('long')));
    for (let at = 0; at < 5; at += 1) await turn();
    const short = runCooperatively(busy(2)).then(() => ended.push('short'));
    await short;
    expect(ended).toEqual(['short']);
    await Promise.all(all);
  });

  test('runs the tasks of one request one after the other', async () => {
    const share = createComputingShare();
    const steps: string[] = [];
    const task = (name: string) =>
      runCooperatively(
        busy(12, () => steps.push(name)),
        share,
      );
    const other = runCooperatively(busy(30));
    await Promise.all([task('a'), task('b'), task('c'), other]);
    expect(steps.join('')).toMatch(/^a+b+c+$/);
  });

  test('lets no task wait for ever', async () => {
    const heavy = createComputingShare();
    heavy.charge(() => compute(30));
    let isOver = false;
    const long = runCooperatively(busy(10), heavy).then(() => {
      isOver = true;
    });
    let light = 0;
    while (!isOver && light < 100) {
      light += 1;
      await Promise.all([runCooperatively(busy(1)), runCooperatively(busy(1))]);
    }
    await long;
    expect(light).toBeLessThan(100);
  });

  test('ends a task when its signal aborts, with the reason', async () => {
    const controller = new AbortController();
    let steps = 0;
    const running = runCooperatively(
      busy(5_000, () => (steps += 1)),
      createComputingShare({ signal: controller.signal }),
    );
    const failed = expect(running).rejects.toThrow('gone');
    await turn();
    controller.abort(new RangeError('gone'));
    await failed;
    const atEnd = steps;
    await turn();
    expect(steps).toBe(atEnd);
    expect(steps).toBeLessThan(100);
  });

  test('ends all tasks of a share that has used its allowance', async () => {
    const error = () => new RangeError('too much');
    const share = createComputingShare({ allowance: { milliseconds: 30, error } });
    const results = await Promise.allSettled([1, 2, 3].map(() => runCooperatively(busy(25), share)));
    expect(results.filter(({ status }) => status === 'fulfilled').length).toBeLessThanOrEqual(1);
    expect(share.usedMs()).toBeLessThan(60);
    await expect(runCooperatively(busy(1), share)).rejects.toThrow('too much');
  });
});

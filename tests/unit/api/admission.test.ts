import { describe, expect, test } from 'vitest';
import { createAdmission } from '../../../src/api/admission.ts';

const bounds = { values: 100_000, bytes: 1_000_000 };
const { signal } = new AbortController();

/** Whether a promise has been fulfilled by now. */
async function isIn(entering: Promise<unknown>): Promise<boolean> {
  return await Promise.race([
    entering.then(() => true),
    new Promise<false>((resolve) => setImmediate(() => resolve(false))),
  ]);
}

describe('an admission', () => {
  test('lets small requests in at any time', async () => {
    const admission = createAdmission(bounds);
    await admission.enter(100_000, signal);
    admission.hold(2_000_000);
    expect(await isIn(admission.enter(10_000, signal))).toBe(true);
  });

  test('lets a large one in alone, and others when it has left', async () => {
    const admission = createAdmission(bounds);
    const leave = await admission.enter(900_000, signal);
    const next = admission.enter(50_000, signal);
    expect(await isIn(next)).toBe(false);
    leave();
    leave();
    expect(await isIn(next)).toBe(true);
    expect(await isIn(admission.enter(50_000, signal))).toBe(true);
    expect(await isIn(admission.enter(50_000, signal))).toBe(false);
  });

  test('lets one that fits in before an older one that does not', async () => {
    const admission = createAdmission(bounds);
    const leave = await admission.enter(60_000, signal);
    const second = await admission.enter(20_000, signal);
    const larger = admission.enter(90_000, signal);
    const smaller = admission.enter(30_000, signal);
    second();
    expect([await isIn(larger), await isIn(smaller)]).toEqual([false, true]);
    leave();
    expect(await isIn(larger)).toBe(false);
    (await smaller)();
    expect(await isIn(larger)).toBe(true);
  });

  test('lets no large one in while too many bytes wait to be sent', async () => {
    const admission = createAdmission(bounds);
    const release = admission.hold(1_000_000);
    const entering = admission.enter(20_000, signal);
    expect(await isIn(entering)).toBe(false);
    release();
    expect(await isIn(entering)).toBe(true);
  });

  test('ends the wait of a request that ends, and says that it waited', async () => {
    const admission = createAdmission(bounds);
    await admission.enter(100_000, signal);
    const controller = new AbortController();
    const entering = admission.enter(20_000, controller.signal);
    expect(admission.isWaiting(controller.signal)).toBe(true);
    controller.abort(new RangeError('gone'));
    await expect(entering).rejects.toThrow('gone');
    expect(admission.isWaiting(controller.signal)).toBe(false);
  });
});

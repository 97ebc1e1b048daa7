import { describe, expect, test } from 'vitest';
import { untilRequestEnds } from '../../../src/api/request-end.ts';
import type { EndSignal } from '../../../src/kit/end-signal.ts';

const timeoutError = async () => new RangeError('too late');
const never = () => new Promise<string>(() => {});
const bounds = (timeoutMs: number, signal?: AbortSignal) => ({
  timeoutMs,
  startedAt: performance.now(),
  signal,
  timeoutError,
});

describe('untilRequestEnds', () => {
  test('gives what the work gives', async () => {
    expect(await untilRequestEnds(bounds(10_000), async () => 'done')).toBe('done');
    await expect(untilRequestEnds(bounds(10_000), () => Promise.reject(new TypeError('broken')))).rejects.toThrow(
      'broken',
    );
  });

  test('ends with the time limit, though the work does not listen', async () => {
    await expect(untilRequestEnds(bounds(20), never)).rejects.toThrow('too late');
  });

  test('counts the time since the request came', async () => {
    const settings = { ...bounds(60_000), startedAt: performance.now() - 60_000 };
    await expect(untilRequestEnds(settings, never)).rejects.toThrow('too late');
  });

  test('aborts the signal of the work with the error of the request', async () => {
    let given: EndSignal | undefined;
    const ended = untilRequestEnds(bounds(20), (signal) => {
      given = signal;
      return never();
    });
    await expect(ended).rejects.toThrow('too late');
    expect(given?.reason).toMatchObject({ message: 'too late' });
  });

  test('ends when the client goes, also where it had gone before', async () => {
    const client = new AbortController();
    const ended = untilRequestEnds(bounds(10_000, client.signal), never);
    client.abort();
    await expect(ended).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect(untilRequestEnds(bounds(10_000, AbortSignal.abort()), never)).rejects.toMatchObject({
      code: 'TIMEOUT',
    });
  });
});

import { getMaxListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { signalForReads } from '../../../src/api/abort-signal.ts';

describe('signalForReads', () => {
  test('ends when the request does, for the same reason', () => {
    const request = new AbortController();
    const signal = signalForReads(request.signal);
    expect(signal?.aborted).toBe(false);
    request.abort('gone');
    expect([signal?.aborted, signal?.reason]).toEqual([true, 'gone']);
  });

  test('has ended where the request had', () => {
    expect(signalForReads(AbortSignal.abort('gone'))?.reason).toBe('gone');
  });

  test('may be listened to by a thousand reads', () => {
    const signal = signalForReads(new AbortController().signal);
    expect(signal === undefined ? undefined : getMaxListeners(signal)).toBe(1_000);
  });

  test('is none where nobody can abort', () => {
    expect(signalForReads(undefined)).toBeUndefined();
  });
});

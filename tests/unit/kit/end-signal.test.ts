import { describe, expect, test } from 'vitest';
import { createEndController } from '../../../src/kit/end-signal.ts';

describe('createEndController', () => {
  test('tells each listener once, and none that was taken away', () => {
    const { signal, abort } = createEndController();
    const told: string[] = [];
    const away = () => told.push('away');
    signal.addEventListener('abort', () => told.push('one'), { once: true });
    signal.addEventListener('abort', away);
    signal.removeEventListener('abort', away);
    abort(new TypeError('first'));
    abort(new TypeError('second'));
    expect(told).toEqual(['one']);
    expect([signal.aborted, signal.reason]).toEqual([true, new TypeError('first')]);
  });

  test('throws its reason once it is aborted, and not before', () => {
    const { signal, abort } = createEndController();
    signal.throwIfAborted();
    abort();
    expect(() => signal.throwIfAborted()).toThrow(AbortSignal.abort().reason);
  });
});

import { describe, expect, test } from 'vitest';
import { followValue, SETTLING_MS } from '../../../src/graph/recent-value.ts';

/** How long a value is recent. */
const RECENT_MS = SETTLING_MS / 2;

/** A value that loads change, read by a process whose clock a test moves. */
function followed() {
  let [clock, stored, reads] = [0, 'one', 0];
  const value = followValue(
    async () => {
      reads += 1;
      return stored;
    },
    () => clock,
  );
  return {
    ...value,
    reads: () => reads,
    wait: (ms: number) => {
      clock += ms;
    },
    /** A load: it changes the value and returns once the time is over that a write waits. */
    load: (next: string) => {
      stored = next;
      clock += SETTLING_MS;
    },
    commit: (next: string) => {
      stored = next;
    },
  };
}

describe('followValue', () => {
  test('gives what it has read for a short time, and then nothing', async () => {
    const value = followed();
    expect(value.recent()).toBeUndefined();
    await value.current();
    value.wait(RECENT_MS / 2);
    expect([value.recent(), value.reads()]).toEqual(['one', 1]);
    value.wait(RECENT_MS / 2 + 1);
    expect(value.recent()).toBeUndefined();
  });

  test('never gives the value of before a load that has returned', async () => {
    const value = followed();
    await value.current();
    value.load('two');
    expect(value.recent()).toBeUndefined();
    expect(await value.current()).toBe('two');
    expect(value.recent()).toBe('two');
  });

  test('begins the next read before the time is over, once', async () => {
    const value = followed();
    await value.current();
    value.wait(RECENT_MS / 2 + 1);
    expect([value.recent(), value.recent()]).toEqual(['one', 'one']);
    await new Promise((resolve) => setImmediate(resolve));
    await value.current();
    expect(value.reads()).toBe(3);
    value.wait(RECENT_MS / 2);
    expect(value.recent()).toBe('one');
  });

  test('counts the time from the beginning of a read', async () => {
    let clock = 0;
    const value = followValue(
      async () => {
        clock += RECENT_MS + 1;
        return 'late';
      },
      () => clock,
    );
    expect(await value.current()).toBe('late');
    expect(value.recent()).toBeUndefined();
  });

  test('is settled once no other query can still give what was there before', async () => {
    const value = followed();
    expect(value.settled()).toBeUndefined();
    await value.current();
    value.wait(RECENT_MS + 1);
    expect(value.settled()).toBe('one');
    value.commit('two');
    await value.current();
    expect([value.last(), value.settled()]).toEqual(['two', undefined]);
    value.wait(RECENT_MS + 1);
    expect(value.settled()).toBe('two');
  });
});

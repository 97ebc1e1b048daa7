import { describe, expect, test } from 'vitest';
import { startFailure } from '../../../src/embedded/start-failure.ts';
import { storeOf } from '../../../src/embedded/store.ts';

const store = storeOf({ home: '/home', store: 'test' });

describe('startFailure', () => {
  test.each([
    ['Lock file has been locked by another process: /home/test/data/databases/store_lock', 'STORE_LOCKED'],
    ['Caused by: java.net.BindException: Address already in use', 'PORT_TAKEN'],
    ['java.io.IOException: No space left on device', 'DISK_FULL'],
    ['Error occurred during initialization of VM\nCould not reserve enough space for object heap', 'START_FAILED'],
  ])('reads "%s" as %s', (printed, code) => {
    expect(startFailure(printed, store, 7687).code).toBe(code);
  });

  test('quotes the last complaint when it knows no better', () => {
    const printed =
      '2026-11-24 INFO  Starting...\n2026-11-24 ERROR Unrecognized setting. No declared setting with name: a.b\n';
    expect(startFailure(printed, store, 7687)).toMatchObject({
      message: 'Neo4j 5.26.30 ended while it was starting: Unrecognized setting. No declared setting with name: a.b',
      hint: 'Read "/home/test/logs/console.log".',
    });
  });
});

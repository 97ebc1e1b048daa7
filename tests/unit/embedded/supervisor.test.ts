import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { serverFile } from '../../../src/embedded/server-state.ts';
import { type Store, storeOf } from '../../../src/embedded/store.ts';
import { supervise } from '../../../src/embedded/supervisor.ts';

const liveness = { everyMs: 5, deadlineMs: 5, mostMisses: 2, startMs: 60_000 };
const policy = { checkMs: 5, firstDelayMs: 5, maxRestarts: 2, forgetMs: 60_000, liveness };

let home: string;
let store: Store;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'entente-'));
  store = storeOf({ home, javaHome: '/no/such/java' });
  await mkdir(store.run, { recursive: true });
});
afterEach(() => rm(home, { recursive: true }));

describe('a supervisor', () => {
  test('restarts after a crash, logs why that failed, and gives up in the end', async () => {
    await writeFile(serverFile(store), '999999999 7687');
    const lines: string[] = [];
    const supervisor = supervise(
      store,
      (line) => lines.push(line),
      () => {},
      policy,
    );
    while (lines.length < 5) await sleep(5);
    await supervisor.stop();
    expect(lines).toEqual([
      'Neo4j ended unexpectedly; restarting it (1 of 2).',
      'Running Neo4j needs Java, and "/no/such/java/bin/java" cannot be run.',
      'Neo4j ended unexpectedly; restarting it (2 of 2).',
      'Running Neo4j needs Java, and "/no/such/java/bin/java" cannot be run.',
      `Neo4j was restarted 2 times and ended each time; it is not restarted again. Read "${store.logs}/console.log".`,
    ]);
  });

  test('does not start a server that was stopped', async () => {
    const lines: string[] = [];
    const supervisor = supervise(
      store,
      (line) => lines.push(line),
      () => {},
      policy,
    );
    await sleep(50);
    await supervisor.stop();
    expect(lines).toEqual([]);
  });
});

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keep } from '../../../src/embedded/keeper.ts';
import { serverFile } from '../../../src/embedded/memory.ts';
import { type Store, storeOf } from '../../../src/embedded/store.ts';

const patience = { lookMs: 5, firstWaitMs: 5, attempts: 2, forgetMs: 60_000 };

let home: string;
let store: Store;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'entente-'));
  store = storeOf({ home, javaHome: '/no/such/java' });
  await mkdir(store.run, { recursive: true });
});
afterEach(() => rm(home, { recursive: true }));

describe('a keeper', () => {
  test('tries again after a crash, tells why that failed, and leaves the server alone in the end', async () => {
    await writeFile(serverFile(store), '999999999 7687');
    const lines: string[] = [];
    const keeper = keep(store, (line) => lines.push(line), patience);
    while (lines.length < 5) await sleep(5);
    await keeper.end();
    expect(lines).toEqual([
      'Neo4j ended without being asked; it is started again (1 of 2).',
      'The embedded Neo4j needs Java, and "/no/such/java/bin/java" cannot be run.',
      'Neo4j ended without being asked; it is started again (2 of 2).',
      'The embedded Neo4j needs Java, and "/no/such/java/bin/java" cannot be run.',
      `Neo4j was started again 2 times and ended each time; it is left alone. Read "${store.logs}/console.log".`,
    ]);
  });

  test('does not start a server that was stopped', async () => {
    const lines: string[] = [];
    const keeper = keep(store, (line) => lines.push(line), patience);
    await sleep(50);
    await keeper.end();
    expect(lines).toEqual([]);
  });
});

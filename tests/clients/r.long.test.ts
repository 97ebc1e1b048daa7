import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Server, startSeeded } from './server.ts';

const guide = readFileSync(new URL('../../docs/clients.md', import.meta.url), 'utf8');
const recipe = /```r\n([\s\S]+?)```/.exec(guide)?.[1] ?? '';
const hasR = spawnSync('Rscript', ['-e', 'library(httr2); library(purrr)'], { stdio: 'ignore' }).status === 0;

/** CI installs R; elsewhere this is told as skipped. */
describe.skipIf(!hasR)('the recipe for R (needs R with httr2 and purrr)', () => {
  let server: Server;
  beforeAll(async () => {
    server = await startSeeded();
  });
  afterAll(() => server.stop());

  test('reads all stances with actor, day, position, proposition and sources', async () => {
    const printing = 'cat(toJSON(stances, dataframe = "rows"))';
    const program = `library(jsonlite)\n${recipe.replaceAll('http://127.0.0.1:4000', server.url)}\n${printing}`;
    const { stdout } = await promisify(execFile)('Rscript', ['-e', program], { maxBuffer: 16 * 1024 * 1024 });
    const answer = await fetch(`${server.url}/export/stances.jsonl`);
    const stances = (await answer.text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    const expected = stances.map((stance) => ({
      id: stance.slug,
      date: stance.date,
      actor: stance['actor.id'].replace(/^\w+:/, ''),
      position: stance.position,
      proposition: stance['proposition.id'].replace(/^\w+:/, ''),
      sources: stance['sources.id'].map((id: string) => id.replace(/^\w+:/, '')).join('; '),
    }));
    const byId = (rows: readonly { readonly id: string }[]) => rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(expected.length).toBeGreaterThan(200);
    expect(byId(JSON.parse(stdout))).toEqual(byId(expected));
  });
});

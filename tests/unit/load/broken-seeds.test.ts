import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { issuesAbout, rewrite } from './folders.ts';

const folder = new URL('../../seeds/broken/', import.meta.url);

/** One mistake, and all that must be said of it. */
const Case = z.strictObject({
  file: z.string(),
  find: z.string().optional(),
  put: z.string(),
  issues: z.array(z.strictObject({ at: z.string(), code: z.string(), says: z.string() })).min(1),
});

const cases = readdirSync(folder)
  .toSorted()
  .map(
    (name) =>
      [
        name.replace('.yaml', '').replaceAll('-', ' '),
        Case.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
      ] as const,
  );

describe('a mistake in the seeds', () => {
  test.each(cases)('is told with its place: %s', async (_, { file, find, put, issues }) => {
    const found = await issuesAbout((seeds) =>
      rewrite(seeds, file, (text) => {
        if (find !== undefined) expect(text).toContain(find);
        return find === undefined ? put : text.replace(find, () => put);
      }),
    );
    expect(found.map(({ at, code, says }) => ({ at, code, says }))).toEqual(issues);
    for (const { hint } of found) expect(hint).toMatch(/^[A-Z].*[.;]$/);
  });
});

describe('a quote from a source that its statement does not cite', () => {
  test('is told with its place', async () => {
    const found = await issuesAbout(async (seeds) => {
      await rewrite(seeds, 'sources.yaml', (text) => text + text.replace('- id: gazette', '- id: gazette-2'));
      await rewrite(seeds, 'statements.yaml', (text) =>
        text.replace('      source: gazette', '      source: gazette-2'),
      );
    });
    expect(found.map(({ at, says }) => [at, says])).toContainEqual([
      'statements.yaml:19:15',
      'The quote is from the source "gazette-2", which the statement does not cite.',
    ]);
  });
});

describe('a former id of a label without ids of its own', () => {
  test('is told with the labels that have them', async () => {
    const [issue, ...more] = await issuesAbout((seeds) =>
      rewrite(seeds, 'former-ids.yaml', (text) => text.replace('noun: State', 'noun: Period')),
    );
    expect(more).toEqual([]);
    expect(issue).toMatchObject({ at: 'former-ids.yaml:2:9', code: 'SEED_INVALID' });
    expect(issue?.says).toMatch(/^"noun" is "Period"; expected one of State, .*\bObligation, /);
  });
});

describe('a hint', () => {
  /** The issues with the first value of a key replaced. */
  const issuesWith = (file: string, key: string, value: string) =>
    issuesAbout((seeds) =>
      rewrite(seeds, file, (text) => {
        const line = new RegExp(`^( *${key}: ).*$`, 'm');
        expect(text).toMatch(line);
        return text.replace(line, (_, start: string) => `${start}${value}`);
      }),
    );

  test.each([
    ['stances.yaml', 'actor', 'japna', 'japan'],
    ['actors.yaml', 'aliases', 'null', '[]'],
    ['actors.yaml', 'aliases', 'Tokyo', '[Tokyo]'],
    ['stances.yaml', 'date', '02/05/2024', "'2024-05-02'"],
    ['stances.yaml', 'date', '2 May 2024', "'2024-05-02'"],
    ['stances.yaml', 'position', 'understand_and_respects', 'understands_and_respects'],
  ])('of %s, "%s: %s" is alone, and mends it where it is typed in', async (file, key, wrong, meant) => {
    const [issue, ...others] = await issuesWith(file, key, wrong);
    expect(others).toEqual([]);
    const [, written = ''] = /^Write (\[.*?\]|'[^']*'|"[^"]*")/.exec(issue?.hint ?? '') ?? [];
    const typed = written.replaceAll('"', '');
    expect(typed).toBe(meant);
    expect(await issuesWith(file, key, typed)).toEqual([]);
  });
});

describe('seeds without a mistake', () => {
  test('give no issue', async () => {
    expect(await issuesAbout(async () => undefined)).toEqual([]);
  });
});

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

describe('seeds without a mistake', () => {
  test('give no issue', async () => {
    expect(await issuesAbout(async () => undefined)).toEqual([]);
  });
});

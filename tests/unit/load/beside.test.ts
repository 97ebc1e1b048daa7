import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkSeeds } from '../../../src/load/load.ts';
import { withGoodSeeds } from './folders.ts';

const mine = {
  'sources.yaml': '- {id: my-notes, title: My notes, kind: official, language: en, readAs: full_text}\n',
  'memberships.yaml': "- {id: china--forum, actor: china, organisation: forum, since: '2001', sources: [my-notes]}\n",
};

/** The issues of these files, checked beside the smallest good seeds or alone. */
async function issuesOf(files: Readonly<Record<string, string>>, isBeside = true): Promise<readonly string[]> {
  const path = await mkdtemp(join(tmpdir(), 'entente-mine-'));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
    const folder = pathToFileURL(`${path}/`);
    return await withGoodSeeds(
      () => Promise.resolve(),
      async (beside) => {
        const { issues } = await checkSeeds(folder, isBeside ? beside : undefined);
        return issues.map(({ message }) => message);
      },
    );
  } finally {
    await rm(path, { recursive: true, force: true });
  }
}

describe('facts beside others', () => {
  test('need only the files and the keys that they fill, and refer to the others', async () => {
    expect(await issuesOf(mine)).toEqual([]);
    expect(await issuesOf(mine, false)).toEqual(
      expect.arrayContaining([expect.stringContaining('"china"'), expect.stringContaining('vocab')]),
    );
  });

  test('refer to nothing that neither has', async () => {
    const memberships = mine['memberships.yaml'].replaceAll('china', 'chnia');
    const [issue, ...more] = await issuesOf({ ...mine, 'memberships.yaml': memberships });
    expect(issue).toContain('"chnia"');
    expect(more).toEqual([]);
  });

  test('have no id that the others have', async () => {
    const memberships = mine['memberships.yaml'].replaceAll('china', 'japan');
    const issues = await issuesOf({ ...mine, 'memberships.yaml': memberships });
    expect(issues).toEqual([expect.stringContaining('"japan--forum"')]);
  });

  test('are in files with known names; notes are no facts', async () => {
    expect(await issuesOf({ ...mine, 'README.md': '# Mine' })).toEqual([]);
    const issues = await issuesOf({ ...mine, 'memberships.csv': 'actor,organisation\n' });
    expect(issues).toEqual([expect.stringContaining('memberships.csv')]);
  });
});

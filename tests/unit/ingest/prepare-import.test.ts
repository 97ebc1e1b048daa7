import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { prepareImport } from '../../../src/ingest/prepare-import.ts';
import { withFolder } from '../import/run-set.ts';

const curated = new URL('../../../seeds/crosswalk/', import.meta.url);
const files = {
  'un_roll_calls.csv': 'rcid,session,importantvote,date,unres,amend,para,short,descr\n',
  'un_votes.csv': 'rcid,country,country_code,vote\n',
};

/** The fingerprint of an import with a copy of the crosswalk tables in which the states are changed. */
async function versionWith(change: (text: string) => string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-import-'));
  try {
    await cp(curated, folder, { recursive: true });
    const path = join(folder, 'states.yaml');
    await writeFile(path, change(await readFile(path, 'utf8')));
    const crosswalk = pathToFileURL(folder + sep);
    return await withFolder(files, async (data) => (await prepareImport('unvotes', [data], { crosswalk })).set.version);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

describe('the fingerprint of an import', () => {
  test('changes with a crosswalk table, but not with a comment, a note or a source in one', async () => {
    const version = await versionWith((text) => text);
    expect(await versionWith((text) => text.replace('name: Japan', 'name: Nippon'))).not.toBe(version);
    expect(await versionWith((text) => `# ${text}`)).toBe(version);
    expect(await versionWith((text) => text.replace('  name: Japan', '  name: Japan\n  note: checked'))).toBe(version);
    expect(await versionWith((text) => text.replace('source: COW 2016, GW 2017', 'source: GW 2017'))).toBe(version);
  });
});

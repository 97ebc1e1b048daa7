import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { prepareImport } from '../../../src/ingest/prepare-import.ts';
import { crosswalkOf } from '../import/crosswalk-of.ts';
import { type Files, withFolder } from '../import/run-set.ts';

const files: Files = {
  'un_roll_calls.csv':
    'rcid,session,importantvote,date,unres,amend,para,short,descr\n1,70,0,2015-11-05,,,,,\n2,70,0,2015-11-06,,,,,\n',
  'un_votes.csv': 'rcid,country,country_code,vote\n1,Japan,JP,yes\n2,Japan,JP,no\n',
};

/** Reads all rows, and changes a file after the first batch. Returns the number of batches. */
async function readAll(folder: string, change: (folder: string) => Promise<void>): Promise<number> {
  const prepared = await prepareImport('unvotes', [folder]);
  const rows = prepared.read({ crosswalk: crosswalkOf(), existing: new Set(), skip: 0, batchSize: 1 });
  let batches = 0;
  for await (const { records } of rows) {
    if (batches === 0) await change(folder);
    batches += records.length > 0 ? 1 : 0;
  }
  return batches;
}

describe('an import of a file', () => {
  test('is refused at its end where the file grew while it was read', async () => {
    await withFolder(files, async (folder) => {
      const growing = readAll(folder, (at) => appendFile(join(at, 'un_votes.csv'), '2,Chad,TD,no\n'));
      await expect(growing).rejects.toMatchObject({
        code: 'IMPORT_REFUSED',
        message: `The file "${join(folder, 'un_votes.csv')}" changed while it was imported.`,
      });
    });
  });

  test('ends well where nothing changed', async () => {
    await withFolder(files, async (folder) => {
      expect(await readAll(folder, async () => undefined)).toBeGreaterThan(1);
    });
  });
});

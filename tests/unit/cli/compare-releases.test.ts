import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { compareReleases } from '../../../src/cli/compare-releases.ts';

const root = mkdtempSync(join(tmpdir(), 'entente-releases-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Writes a release with these tables; those whose name has a dot are tables of links, without a key. */
function release(name: string, tables: Readonly<Record<string, string>>): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'data'), { recursive: true });
  for (const [table, text] of Object.entries(tables)) writeFileSync(join(folder, 'data', `${table}.csv`), text);
  const resources = Object.keys(tables).map((table) => ({
    ...{ name: table, path: `data/${table}.csv`, format: 'csv' },
    schema: table.includes('.') ? {} : { primaryKey: ['id'] },
  }));
  writeFileSync(
    join(folder, 'datapackage.json'),
    JSON.stringify({ resources: [...resources, { name: 'x', path: 'x' }] }),
  );
  return folder;
}

describe('compareReleases', () => {
  test('tells rows that were added, removed and changed, and cells that were not found', async () => {
    const before = release('1', { pacts: 'id,name,note\na,A,\nb,"B, or\n""b""",n\n' });
    const after = release('2', { pacts: 'id,name,note\nc,C,\nb,"B, or\n""b""",\n' });
    expect(await compareReleases(before, after)).toEqual([
      { noun: 'pacts', id: 'a', kind: 'REMOVED', fields: [] },
      { noun: 'pacts', id: 'b', kind: 'CHANGED', fields: [{ name: 'note', before: 'n', after: null }] },
      { noun: 'pacts', id: 'c', kind: 'ADDED', fields: [] },
    ]);
  });

  test('tells links by all they say, each as often as it stands', async () => {
    const before = release('3', { 'pacts.parties': 'pact,actor\np,japan\np,japan\np,china\n' });
    const after = release('4', { 'pacts.parties': 'pact,actor\np,china\np,japan\np,russia\n' });
    expect((await compareReleases(before, after)).map(({ kind, id }) => `${kind} ${id}`).toSorted()).toEqual([
      'ADDED p russia',
      'REMOVED p japan',
    ]);
  });

  test('tells the rows of a table that one release alone has', async () => {
    const before = release('5', {});
    const after = release('6', { events: 'id\ne1\n' });
    expect(await compareReleases(before, after)).toEqual([{ noun: 'events', id: 'e1', kind: 'ADDED', fields: [] }]);
    expect(await compareReleases(after, after)).toEqual([]);
  });
});

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryPoint } from '../../../src/embedded/entry-point.ts';

const service = 'META-INF/services/org.neo4j.server.startup.EntryPoint';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('entryPoint', () => {
  test('is the first name in the list of services, past comments', async () => {
    const jar = await jarOf({ 'a.txt': 'first', [service]: '# made by a tool\n\norg.example.Main # the one\n' });
    expect(await entryPoint(jar)).toBe('org.example.Main');
  });

  test('names a jar that has no such list', async () => {
    const jar = await jarOf({ 'a.txt': 'first' });
    await expect(entryPoint(jar)).rejects.toThrow(`"${jar}" has no readable entry "${service}".`);
  });

  test('names a file that is no archive', async () => {
    const jar = join(folder, 'damaged.jar');
    await writeFile(jar, 'no archive');
    await expect(entryPoint(jar)).rejects.toThrow(`"${jar}" has no readable entry "${service}".`);
  });
});

/** A jar with these entries. */
async function jarOf(entries: Readonly<Record<string, string>>): Promise<string> {
  const jar = join(folder, `${Object.keys(entries).length}.jar`);
  const bytes = Object.entries(entries).map(([name, text]) => [name, strToU8(text)] as const);
  await writeFile(jar, zipSync(Object.fromEntries(bytes)));
  return jar;
}

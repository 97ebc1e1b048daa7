import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryOf, entryPoint } from '../../../src/embedded/entry-point.ts';

const service = 'META-INF/services/org.neo4j.server.startup.EntryPoint';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('entryOf', () => {
  test('finds an entry by name, stored or deflated, behind others', () => {
    const archive = zip({ 'a.txt': 'first', 'b.txt': 'second' });
    expect(entryOf(archive, 'a.txt')?.toString()).toBe('first');
    expect(entryOf(archive, 'b.txt')?.toString()).toBe('second');
  });

  test('finds nothing in an archive without the entry, nor in what is no archive', () => {
    expect(entryOf(zip({ 'a.txt': 'first' }), 'c.txt')).toBeUndefined();
    expect(entryOf(Buffer.from('no archive'), 'a.txt')).toBeUndefined();
  });
});

describe('entryPoint', () => {
  test('is the first name in the list of services, past comments', async () => {
    const jar = join(folder, 'good.jar');
    await writeFile(jar, zip({ [service]: '# made by a tool\n\norg.example.Main # the one\n' }));
    expect(await entryPoint(jar)).toBe('org.example.Main');
  });

  test('names a jar that has no such list', async () => {
    const jar = join(folder, 'bad.jar');
    await writeFile(jar, zip({ 'a.txt': 'first' }));
    await expect(entryPoint(jar)).rejects.toThrow(`"${jar}" has no readable entry "${service}".`);
  });
});

/** A zip archive of these entries; every second one is deflated. Sums are left out, since nothing here checks them. */
function zip(entries: Readonly<Record<string, string>>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [index, [name, text]] of Object.entries(entries).entries()) {
    const method = index % 2 === 0 ? 0 : 8;
    const content = method === 0 ? Buffer.from(text) : deflateRawSync(text);
    const local = Buffer.concat([header(30, 'PK\x03\x04', { 8: method, 26: name.length }), Buffer.from(name), content]);
    const entry = header(46, 'PK\x01\x02', { 10: method, 20: content.length, 28: name.length, 42: offset });
    locals.push(local);
    directory.push(Buffer.concat([entry, Buffer.from(name)]));
    offset += local.length;
  }
  const end = header(22, 'PK\x05\x06', { 10: directory.length, 16: offset });
  return Buffer.concat([...locals, ...directory, end]);
}

/** A header of zeros with its mark and some numbers at their places. */
function header(size: number, mark: string, numbers: Readonly<Record<number, number>>): Buffer {
  const bytes = Buffer.alloc(size);
  bytes.write(mark, 'latin1');
  for (const [at, value] of Object.entries(numbers)) bytes.writeUInt16LE(value, Number(at));
  return bytes;
}

import { readFile } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import { jarUnreadable } from './complaints.ts';

/**
 * The main class of a Neo4j, read from its jar.
 * It has been renamed between versions, and each jar says its own in the list of services Java looks up.
 */
export async function entryPoint(jar: string): Promise<string> {
  const listed = entryOf(await readFile(jar), service);
  const main = listed
    ?.toString('utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .find((line) => line !== '');
  if (main === undefined) throw jarUnreadable(jar, service);
  return main;
}

const service = 'META-INF/services/org.neo4j.server.startup.EntryPoint';

/** The bytes of one entry of a zip archive, found through the directory at its end; undefined when there is none. */
export function entryOf(archive: Buffer, name: string): Buffer | undefined {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) return undefined;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28);
    if (archive.toString('utf8', at + 46, nameEnd) === name) return contentOf(archive, at);
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return undefined;
}

/** What an entry of the directory points to; method 0 is stored as it is, method 8 deflated. */
function contentOf(archive: Buffer, directory: number): Buffer {
  const size = archive.readUInt32LE(directory + 20);
  const local = archive.readUInt32LE(directory + 42);
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  const content = archive.subarray(start, start + size);
  return archive.readUInt16LE(directory + 10) === 0 ? content : inflateRawSync(content);
}

import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { jarUnreadable } from './errors.ts';

/**
 * The main class of a Neo4j, read from its jar.
 * The class was renamed between versions, and each jar names its own in the list of services that Java looks up.
 */
export async function entryPoint(jar: string): Promise<string> {
  const main = (await textIn(jar, service))
    ?.split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .find((line) => line !== '');
  if (main === undefined) throw jarUnreadable(jar, service);
  return main;
}

const service = 'META-INF/services/org.neo4j.server.startup.EntryPoint';

/** The text of one entry of a zip archive; undefined if the archive has no such entry or is none. */
async function textIn(archive: string, entry: string): Promise<string | undefined> {
  try {
    const found = unzipSync(await readFile(archive), { filter: ({ name }) => name === entry })[entry];
    return found && strFromU8(found);
  } catch {
    return undefined;
  }
}

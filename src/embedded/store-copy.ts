import { existsSync } from 'node:fs';
import { readFile, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { fileDigest } from '../kit/file-digest.ts';
import { parseJson } from '../kit/parse-json.ts';
import { causeIn, runAdminTool } from './admin-tool.ts';
import { prepareStore, whileStopped } from './bulk-import.ts';
import { copyDamaged, copyExists, copyFailed, copyMissing, copyTooNew, diskFull } from './errors.ts';
import { tellingSize } from './folder-size.ts';
import { freeSpaceAt, tellsFullDisk } from './free-space.ts';
import { makeFolder } from './make-folder.ts';
import { databaseFolder, type EmbeddedSettings, storeOf } from './store.ts';

/** What a copy holds. It is written beside the copy, so that a restored graph can be compared with it. */
export const CopyContent = z.strictObject({
  neo4j: z.string(),
  madeAt: z.string(),
  nodes: z.number(),
  edges: z.number(),
  dataSets: z.record(z.string(), z.string()),
});
export type CopyContent = z.infer<typeof CopyContent>;

const CopyFacts = CopyContent.extend({ bytes: z.number(), sha256: z.string() });

/** Copies the graph of a stopped store into a file, by Neo4j's own dump, and writes what it holds beside it. Returns the size in bytes. */
export async function dumpStore(
  settings: EmbeddedSettings,
  file: string,
  content: Omit<CopyContent, 'neo4j'>,
  log: (line: string) => void,
): Promise<number> {
  const store = storeOf(settings);
  if (existsSync(file)) throw copyExists(file);
  const folder = `${resolve(file)}.partial-${process.pid}`;
  const java = await prepareStore(store, log);
  await makeFolder(folder);
  try {
    await whileStopped(store, log, async () => {
      const words = ['database', 'dump', `--to-path=${folder}`, 'neo4j'];
      const tell = (megabytes: string) => log(`Copied ${megabytes} MB so far.`);
      const { isDone, printed } = await tellingSize(folder, tell, () => runAdminTool(store, java, words));
      if (!isDone) throw tellsFullDisk(printed) ? diskFull(freeSpaceAt(folder)) : copyFailed(file, causeIn(printed));
    });
    const dump = join(folder, 'neo4j.dump');
    const { size: bytes } = await stat(dump);
    const facts = { ...content, neo4j: store.version, bytes, sha256: await fileDigest(dump) };
    await writeFile(factsOf(file), `${JSON.stringify(facts, undefined, 2)}\n`);
    await rename(dump, file);
    return bytes;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Reads what a copy holds; an error if the copy or the file beside it is missing, or if the copy is damaged. */
export async function readCopy(settings: EmbeddedSettings, file: string): Promise<CopyContent> {
  const { version } = storeOf(settings);
  const text = await readFile(factsOf(file), 'utf8').catch(() => undefined);
  if (!existsSync(file) || text === undefined) throw copyMissing(file, factsOf(file));
  const { data: facts } = CopyFacts.safeParse(parseJson(text));
  if (facts === undefined) throw copyDamaged(factsOf(file), 'it is not what "entente backup" writes');
  if ((await stat(file)).size !== facts.bytes) throw copyDamaged(file, `it should have ${facts.bytes} bytes`);
  if ((await fileDigest(file)) !== facts.sha256) throw copyDamaged(file, 'its SHA-256 is another');
  if (facts.neo4j.localeCompare(version, 'en', { numeric: true }) > 0) throw copyTooNew(file, facts.neo4j, version);
  return facts;
}

/** Fills a stopped store from a copy; whatever graph it has is replaced. */
export async function loadCopy(settings: EmbeddedSettings, file: string, log: (line: string) => void): Promise<void> {
  const store = storeOf(settings);
  const java = await prepareStore(store, log);
  const folder = join(store.run, 'copy');
  await makeFolder(folder);
  try {
    await whileStopped(store, log, async () => {
      await symlink(resolve(file), join(folder, 'neo4j.dump'));
      const words = ['database', 'load', '--from-path=copy', '--overwrite-destination=true', 'neo4j'];
      const tell = (megabytes: string) => log(`Restored ${megabytes} MB so far.`);
      const { isDone, printed } = await tellingSize(databaseFolder(store), tell, () =>
        runAdminTool(store, java, words),
      );
      if (!isDone) throw tellsFullDisk(printed) ? diskFull(freeSpaceAt(folder)) : copyDamaged(file, causeIn(printed));
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The file beside a copy that tells what it holds. */
function factsOf(file: string): string {
  return `${file}.json`;
}

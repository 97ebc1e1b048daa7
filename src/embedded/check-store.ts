import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { causeIn, runAdminTool } from './admin-tool.ts';
import { prepareStore, whileStopped } from './bulk-import.ts';
import { checkJars, type JarCheck } from './damaged-jars.ts';
import { ensureJars } from './jars.ts';
import { type EmbeddedSettings, storeOf } from './store.ts';

/** Replaces damaged jars of Neo4j by downloading all of them again. Returns what was found before. */
export async function mendJars(settings: EmbeddedSettings, log: (line: string) => void): Promise<JarCheck> {
  const store = storeOf(settings);
  await ensureJars(store, log);
  const check = await checkJars(store);
  const { damaged } = check;
  if (damaged.length === 0) return check;
  log(
    `Downloading the jars of Neo4j again, since ${damaged.join(', ')} ${damaged.length === 1 ? 'is' : 'are'} damaged.`,
  );
  await rm(store.jars, { recursive: true, force: true });
  await ensureJars(store, log);
  return check;
}

/**
 * Checks the files of a stopped store by Neo4j's own tool, which reads all of them. Returns the problem in its words; undefined if there is none or
 * no graph yet.
 */
export async function checkFiles(settings: EmbeddedSettings, log: (line: string) => void): Promise<string | undefined> {
  const store = storeOf(settings);
  if (!existsSync(join(store.folder, 'data/databases/neo4j'))) return undefined;
  const java = await prepareStore(store, log);
  let problem: string | undefined;
  await whileStopped(store, log, async () => {
    const words = ['database', 'check', `--report-path=../logs`, 'neo4j'];
    const { isDone, printed } = await runAdminTool(store, java, words);
    problem = isDone ? undefined : causeIn(printed);
  });
  return problem;
}

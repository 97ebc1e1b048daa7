import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { quickCompiler } from './compiler.ts';
import { jarsFrom } from './conf.ts';
import { passwordLost, passwordNotSet } from './errors.ts';
import { type Java, javaEnvironment } from './java.ts';
import { newPassword } from './new-password.ts';
import type { Store } from './store.ts';

/** The user that a new Neo4j has. */
export const username = 'neo4j';

/** Where the password of a store is kept, readable for its owner alone. */
export function passwordFile(store: Store): string {
  return join(store.folder, 'password');
}

/** The password of a store that was started before. */
export async function readPassword(store: Store): Promise<string> {
  const kept = await readFile(passwordFile(store), 'utf8').catch(() => '');
  if (kept.trim() === '') throw passwordLost(passwordFile(store), store.folder);
  return kept.trim();
}

/**
 * The password of a store that is about to start; a new store gets one first.
 * Until Neo4j has created its databases the password can be set again, so an interrupted first start begins anew.
 */
export async function ensurePassword(store: Store, java: Java): Promise<string> {
  if (existsSync(join(store.folder, 'data', 'databases'))) return await readPassword(store);
  const password = newPassword();
  await writeWhole(passwordFile(store), password);
  await setInitialPassword(store, java, password);
  return password;
}

/** Sets the password by Neo4j's tool. It takes the password as an argument, so Java reads its arguments from a file: every user can list command lines. */
async function setInitialPassword(store: Store, { command }: Java, password: string): Promise<void> {
  const args = join(store.run, 'first-password.args');
  const lines = [
    quickCompiler,
    '-cp',
    `"${jarsFrom(store.run, store)}"`,
    'org.neo4j.cli.AdminTool',
    'dbms',
    'set-initial-password',
    password,
  ];
  await writeFile(args, lines.join('\n'), { mode: 0o600 });
  try {
    const env = javaEnvironment({ NEO4J_HOME: store.folder, NEO4J_CONF: store.conf });
    await promisify(execFile)(command, [`@${basename(args)}`], { env, cwd: store.run, timeout: toolMs });
  } catch (error) {
    throw passwordNotSet(lastLine(error).replaceAll(password, '***'), store.folder);
  } finally {
    await rm(args, { force: true });
  }
}

/** The tool takes 2 s, and a minute on a machine with much other work. */
const toolMs = 180_000;

function lastLine(error: unknown): string {
  const printed = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
  return printed.trim().split('\n').at(-1) ?? '';
}

async function writeWhole(file: string, content: string): Promise<void> {
  await writeFile(`${file}.new`, `${content}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

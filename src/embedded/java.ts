import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { javaMissing, javaUnsuited } from './errors.ts';
import { majorOf, oldestJava, versionIn } from './java-version.ts';
import type { Store } from './store.ts';

/** A Java installation that runs. */
export interface Java {
  readonly command: string;
  readonly major: number;
}

/** The Java for a store; an error if its Neo4j does not run on that version. */
export async function findJava({ javaHome, version }: Store): Promise<Java> {
  const command = javaHome === undefined ? 'java' : join(javaHome, 'bin', 'java');
  const found = await versionText(command);
  const major = majorOf(found);
  const oldest = oldestJava(version);
  if (major < oldest) throw javaUnsuited(command, found, version, `${oldest} or later`);
  return { command, major };
}

/** The environment of a Java process. Without a locale Java would read each letter of a path that is not ASCII as a question mark. */
export function javaEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...(process.platform === 'linux' ? { LC_ALL: 'C.UTF-8' } : {}), ...more };
}

async function versionText(command: string): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, ['-version'], { timeout: 20_000 });
    return versionIn(stderr + stdout);
  } catch (cause) {
    throw javaMissing(command, cause);
  }
}

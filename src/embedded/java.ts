import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { javaMissing, javaUnsuited } from './errors.ts';
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

/** The version that `java -version` prints: 17.0.15, or 1.8.0_392 in the old scheme. */
export function versionIn(printed: string): string {
  return /version "([^"]+)"/.exec(printed)?.[1] ?? 'unknown';
}

/** 17 of 17.0.15, 8 of 1.8.0_392; 0 for what cannot be read. */
export function majorOf(version: string): number {
  const [, major] = /^(?:1\.)?(\d+)/.exec(version) ?? [];
  return major === undefined ? 0 : Number(major);
}

/** The oldest Java that a version of Neo4j runs on: 17 for 5.26, 21 for versions numbered by year. */
export function oldestJava(version: string): number {
  return Number(version.split('.')[0]) >= 2025 ? 21 : 17;
}

async function versionText(command: string): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(command, ['-version'], { timeout: 20_000 });
    return versionIn(stderr + stdout);
  } catch (cause) {
    throw javaMissing(command, cause);
  }
}

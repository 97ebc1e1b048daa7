import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { javaMissing, javaUnsuited } from './complaints.ts';
import type { Store } from './store.ts';

/** A Java that was run and told its version. */
export interface Java {
  readonly command: string;
  readonly major: number;
}

/** The Java a store runs on; refused when its Neo4j does not run on that version. */
export async function findJava({ javaHome, version }: Store): Promise<Java> {
  const command = javaHome === undefined ? 'java' : join(javaHome, 'bin', 'java');
  const said = await versionText(command);
  const major = majorOf(said);
  const oldest = oldestJava(version);
  if (major < oldest) throw javaUnsuited(command, said, version, `${oldest} or later`);
  return { command, major };
}

/** The version in what `java -version` prints: 17.0.15, or 1.8.0_392 of the old way of counting. */
export function versionIn(printed: string): string {
  return /version "([^"]+)"/.exec(printed)?.[1] ?? 'unknown';
}

/** 17 of 17.0.15, 8 of 1.8.0_392; 0 for what cannot be read. */
export function majorOf(version: string): number {
  const [, major] = /^(?:1\.)?(\d+)/.exec(version) ?? [];
  return major === undefined ? 0 : Number(major);
}

/** The oldest Java a version of Neo4j runs on: 17 for the 5.26 line, 21 since versions are years. */
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

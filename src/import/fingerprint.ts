import { createHash } from 'node:crypto';
import type { InputFile } from './input-files.ts';
import { readPacked } from './read-bytes.ts';
import { splitZipPath } from './zip.ts';

/** A file with the digest of its bytes as they are stored. */
export interface DigestedFile extends Pick<InputFile, 'path' | 'kind'> {
  readonly digest: string;
}

/** Reads files for their digests; a zip file is read once for all of its entries. */
export async function digested(files: readonly InputFile[]): Promise<readonly DigestedFile[]> {
  const digests = new Map<string, string>();
  const found: DigestedFile[] = [];
  for (const { path, kind } of files) {
    const { path: stored } = await splitZipPath(path);
    const digest = digests.get(stored) ?? (await digestOf(stored));
    digests.set(stored, digest);
    found.push({ path, kind, digest });
  }
  return found;
}

/** Twenty hexadecimal digits that identify an import: equal for equal files and settings. */
export function fingerprintOf(files: readonly DigestedFile[], settings: readonly string[]): string {
  const whole = createHash('sha256').update(JSON.stringify(settings));
  for (const { kind, digest } of files) whole.update(`${kind.kind} ${digest}\n`);
  return whole.digest('hex').slice(0, 20);
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of readPacked(path)) hash.update(chunk);
  return hash.digest('hex');
}

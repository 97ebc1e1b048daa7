import { createHash } from 'node:crypto';
import type { InputFile } from './input-files.ts';
import { readPacked } from './read-bytes.ts';

/** Twenty hexadecimal digits that identify an import: equal for equal files and settings. */
export async function fingerprintOf(files: readonly InputFile[], settings: readonly string[]): Promise<string> {
  const whole = createHash('sha256').update(JSON.stringify(settings));
  for (const { path, kind } of files) {
    const one = createHash('sha256');
    for await (const chunk of readPacked(path)) one.update(chunk);
    whole.update(`${kind.kind} ${one.digest('hex')}\n`);
  }
  return whole.digest('hex').slice(0, 20);
}

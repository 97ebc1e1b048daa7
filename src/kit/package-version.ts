import { readFileSync } from 'node:fs';
import { projectFolder } from './project-folder.ts';

/** The version in package.json: of the code, the schema and the curated facts together. */
export function packageVersion(): string {
  // npm makes and packs nothing without a version in package.json.
  const { version } = JSON.parse(readFileSync(new URL('package.json', projectFolder), 'utf8')) as { version: string };
  return version;
}

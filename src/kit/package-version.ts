import { readFileSync } from 'node:fs';
import { isRecord } from './is-record.ts';
import { projectFolder } from './project-folder.ts';

/** The version in package.json: of the code, the schema and the curated facts together. */
export function packageVersion(): string {
  const described: unknown = JSON.parse(readFileSync(new URL('package.json', projectFolder), 'utf8'));
  return isRecord(described) ? String(described.version) : '';
}

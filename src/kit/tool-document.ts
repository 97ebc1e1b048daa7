import { readFileSync } from 'node:fs';
import { projectFolder } from './project-folder.ts';

/** Reads the document `schema/tools/<name>.graphql`. */
export function documentOf(name: string): string {
  return readFileSync(new URL(`schema/tools/${name}.graphql`, projectFolder), 'utf8');
}

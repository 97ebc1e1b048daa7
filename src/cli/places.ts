import { resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of the project, at the same distance from `src/cli` and from `dist/cli`. */
export const project = new URL('../../', import.meta.url);

/** The URL of a folder, to which relative names can be joined. */
export function folderUrl(path: string): URL {
  return pathToFileURL(resolve(path) + sep);
}

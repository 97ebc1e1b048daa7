import { existsSync } from 'node:fs';

/**
 * The folder that holds package.json and the files beside the code: `cypher/`, `schema/`, `seeds/`. It is looked for upwards, so it is found from
 * `src/`, from `dist/` and from the fewer files of the package alike.
 */
export const projectFolder: URL = folderAbove(new URL('./', import.meta.url));

function folderAbove(folder: URL): URL {
  const above = new URL('../', folder);
  return existsSync(new URL('package.json', folder)) || above.href === folder.href ? folder : folderAbove(above);
}

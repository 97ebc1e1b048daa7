import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from './has-code.ts';

/**
 * Creates a folder and those above it. Node's own way to do so never ends below a folder that takes none, such as `/proc`, and takes a link that
 * leads nowhere for a file.
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await create(folder);
  } catch (error) {
    if (!hasCode(error, 'ENOENT') || folder === dirname(folder)) throw error;
    await makeFolder(dirname(folder));
    await create(folder);
  }
}

async function create(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    if (!hasCode(error, 'EEXIST') || !(await isFolder(folder))) throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

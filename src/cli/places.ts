import { homedir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { projectFolder } from '../kit/project-folder.ts';

/** The URL of a folder, to which relative names can be joined. */
export function folderUrl(path: string): URL {
  return pathToFileURL(resolve(path) + sep);
}

/**
 * Where the jars of Neo4j and the stores lie unless ENTENTE_HOME says otherwise: `.entente` in a clone, and the user's data folder for an
 * installed package, since `npm install` may empty `node_modules` at any time.
 */
export function defaultHome(
  environment: Readonly<Record<string, string | undefined>>,
  project = projectFolder,
): string {
  if (!project.pathname.includes('/node_modules/')) return fileURLToPath(new URL('.entente/', project));
  if (environment.XDG_DATA_HOME) return join(environment.XDG_DATA_HOME, 'entente');
  const data = process.platform === 'darwin' ? 'Library/Application Support' : '.local/share';
  return join(homedir(), data, 'entente');
}

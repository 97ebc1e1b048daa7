import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { prepare } from './prepare.js';

/**
 * Sets up a clone and runs a command of entente in it: what `npm start` calls. Set-up is no script of npm beside it, since npm skips those
 * where scripts are turned off, and `node --run` has none.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
process.exitCode = prepare(root);
if (process.exitCode === 0) {
  const main = join(root, 'dist/cli/main.js');
  process.argv[1] = main;
  await import(pathToFileURL(main).href);
}

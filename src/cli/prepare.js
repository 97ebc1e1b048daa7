import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { attempt, digestOfSources, expectNode, lackingTool, reasonToInstall, refuse, say } from './prepare-checks.js';

/**
 * Sets up what `npm start` and `npm test` need: dependencies, then the build; gives the exit code. Plain JavaScript that
 * needs nothing installed, since it is what installs. It says what it does, and is silent when there is nothing to do.
 */
export function prepare(root) {
  return expectNode(process.versions.node) || install(root) || attempt(() => build(root), join(root, 'dist'));
}

/** Installs the dependencies unless node_modules is what package-lock.json asks for. */
function install(root) {
  const reason = reasonToInstall(root);
  if (!reason) return 0;
  const lacking = lackingTool(root);
  if (lacking) return lacking;
  say(`Installing dependencies with npm ci, since ${reason}.`);
  const npm = process.env.npm_execpath;
  const [command, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, 'ci', '--include=dev'], { cwd: root, stdio: 'inherit' });
  if (status === 0) return 0;
  return refuse('npm ci did not finish.', 'Read its last lines above, see to the network, and run the command again.');
}

/** Builds dist/ anew unless it was built from these very sources, so no file of a former build stays behind. */
function build(root) {
  const mark = join(root, 'dist/.built-from');
  const sources = digestOfSources(root);
  if (existsSync(mark) && readFileSync(mark, 'utf8') === sources) return 0;
  say('Building dist/ from src/.');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const run = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0;
  if (!run('node_modules/typescript/bin/tsc', '--project', 'tsconfig.json'))
    return refuse('The sources do not compile.', 'Mend what tsc names above.');
  if (!run('node_modules/vite/bin/vite.js', 'build', '--config', 'src/explorer/vite.config.js'))
    return refuse('The page of the explorer was not built.', 'Mend what Vite names above.');
  chmodSync(join(root, 'dist/cli/main.js'), 0o755);
  writeFileSync(mark, sources);
  return 0;
}

const self = fileURLToPath(import.meta.url);
if (process.argv[1] && realpathSync(process.argv[1]) === self) process.exitCode = prepare(join(dirname(self), '../..'));

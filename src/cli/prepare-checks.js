import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

/** Where the engines field of package.json puts the border too. */
const oldestNode = [20, 19];

/** Later steps fail in obscure ways on an older Node, so it is refused first. */
export function expectNode(version) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return 0;
  return refuse(
    `This is Node ${version}; entente needs Node ${oldestNode.join('.')} or later.`,
    'Install a newer Node.',
  );
}

/** Java and Maven are looked for before anything is installed. Gives the exit code; a Neo4j of one's own needs neither. */
export function lackingTool(root, environment = process.env, runs = canRun) {
  if (environment.NEO4J_URI) return 0;
  const java = environment.ENTENTE_JAVA_HOME || environment.JAVA_HOME;
  const elsewhere = 'or set NEO4J_URI to a Neo4j server of your own.';
  if (!runs(java ? join(java, 'bin/java') : 'java', '-version'))
    return refuse(
      'Neo4j needs Java, and there is none.',
      `Install Java 17 or later, set ENTENTE_JAVA_HOME, ${elsewhere}`,
    );
  const hasJars = existsSync(join(environment.ENTENTE_HOME || join(root, '.entente'), 'neo4j'));
  if (hasJars || runs('mvn', '-version')) return 0;
  return refuse('Neo4j is downloaded by Maven, and there is none.', `Install Maven for the first start, ${elsewhere}`);
}

function canRun(command, ...words) {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}

/** Runs a step; one that the system refuses is told with its folder. */
export function attempt(step, folder) {
  try {
    return step();
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOSPC'].includes(error?.code)) throw error;
    const { username } = userInfo();
    return refuse(
      `"${error.path ?? folder}" cannot be written by the user "${username}" (${error.code}).`,
      `Run the command as the owner of "${folder}", or give this user the folder.`,
    );
  }
}

/** Why node_modules cannot be used as it is; npm writes its own lock file there last, when all packages are in place. */
export function reasonToInstall(root) {
  const installed = packagesIn(join(root, 'node_modules/.package-lock.json'));
  if (!existsSync(join(root, 'node_modules'))) return 'node_modules is missing';
  if (!installed) return 'an earlier installation did not finish';
  const wanted = packagesIn(join(root, 'package-lock.json')) ?? {};
  const paths = Object.keys(wanted).filter((path) => path !== '');
  if (paths.some((path) => differs(wanted[path], installed[path]))) return 'package-lock.json asks for other packages';
  const lost = Object.keys(installed).find((path) => !existsSync(join(root, path, 'package.json')));
  return lost && `"${lost}" is not whole`;
}

/** The packages that a lock file lists, or undefined where there is no readable one. */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Whether a package is not the one asked for; an optional one may be left out, as for another system. */
function differs(wanted, installed) {
  if (!installed) return !wanted.optional && !wanted.devOptional && !wanted.peer;
  return wanted.version !== installed.version || wanted.integrity !== installed.integrity;
}

/** One digest of everything the build depends on: names and contents, not times, which a clone does not keep. */
export function digestOfSources(root) {
  const digest = createHash('sha256');
  const explorer = join(root, 'src/explorer');
  const made = join(explorer, 'api/generated.ts');
  const isSource = (file) => file !== made && (file.endsWith('.ts') || file.startsWith(explorer));
  const sources = filesBelow(join(root, 'src')).filter(isSource);
  for (const file of [...sources, join(root, 'tsconfig.json'), join(root, 'package-lock.json')]) {
    digest
      .update(`${file.slice(root.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return digest.digest('hex');
}

/** Every file below a folder, sorted. */
function filesBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

/** One line about what is being done. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** What is wrong and how to mend it; gives the exit code for a machine that is not set up. */
export function refuse(message, hint) {
  say(`${message} ${hint}`);
  return 3;
}

import { spawn, spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { project } from './sets.js';

/**
 * Starts entente on machines that are not quite ours, and reports for each what happened. Each start has a home of its own that shares the
 * jars; a case that this machine cannot play says so. Exit code 1 if one did not end as it should.
 */
const main = join(project, 'dist/cli/main.js');
const folder = await mkdtemp(join(tmpdir(), 'entente-starts-'));
const isRoot = userInfo().uid === 0;
const wanted = process.argv[2];

const alone = 'ip link set lo up && hostname leads-nowhere && exec "$@"';

const cases = {
  'no locale': async () => loads({ home: 'plain', env: { LC_ALL: 'C', LANG: '' } }),
  'a path with letters, spaces, colons and backslashes': async () =>
    loads({ home: 'ö  a:b\\c,d=e', env: { LC_ALL: 'C', LANG: '' } }),
  production: async () => loads({ home: 'production', env: { NODE_ENV: 'production' } }),
  'two starts at once': async () => {
    const both = await Promise.all([loads({ home: 'twice' }), loads({ home: 'twice' })]);
    return both.find((told) => told !== undefined);
  },
  'no network, and a name that leads nowhere': async () =>
    canRun('unshare', '-rnu', 'true')
      ? loads({ home: 'offline', prefix: ['unshare', '-rnu', 'sh', '-c', alone, 'sh'] })
      : skipped('"unshare" cannot make a network of its own'),
  'another user without rights': async () =>
    isRoot ? refusesAsNobody() : skipped('only root can become another user'),
  'a home below a file': async () => refuses({ ENTENTE_HOME: '/dev/null/x' }),
  'a home in /proc': async () => refuses({ ENTENTE_HOME: '/proc/foo' }),
  'a full disk': async () => (isRoot ? refusesFullDisk() : skipped('only root can mount a small disk')),
  'no Java': async () => refuses({ ENTENTE_HOME: await homeOf('no-java'), ENTENTE_JAVA_HOME: '/nowhere' }),
  'scripts of npm turned off': async () =>
    helps(['npm', '--silent', 'run', 'entente', '--', '--help'], { npm_config_ignore_scripts: 'true' }),
  'node --run': async () =>
    Number(process.versions.node.split('.')[0]) >= 22
      ? helps([process.execPath, '--run', 'entente', '--', '--help'])
      : skipped('this Node has no --run'),
};

const results = [];
try {
  for (const [name, play] of Object.entries(cases)) {
    if (wanted !== undefined && !name.includes(wanted)) continue;
    const began = performance.now();
    const told = await play();
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    results.push(told);
    process.stdout.write(
      `${told === undefined ? 'ok     ' : told.isSkipped ? 'skipped' : 'FAILED '} ${name} (${seconds} s)${told === undefined ? '' : `: ${told.why}`}\n`,
    );
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (results.some((told) => told !== undefined && !told.isSkipped)) process.exitCode = 1;

/** Loads the seeds into a new store of this home and counts its nodes again. */
async function loads({ home, env = {}, prefix = [] }) {
  const words = [...prefix, process.execPath, main, 'load', '--json'];
  const result = await command(words, { ENTENTE_HOME: await homeOf(home), ...env });
  return result.code === 0 && result.printed.includes('"dataset":"curated"') ? undefined : failed(result);
}

/** A command that ends with exit code 3 and one sentence, within ten seconds. */
async function refuses(env, prefix = []) {
  const began = performance.now();
  const result = await command([...prefix, process.execPath, main, 'datasets'], env);
  const isQuick = performance.now() - began < 10_000;
  return result.code === 3 && isQuick && !result.printed.includes('    at ') ? undefined : failed(result);
}

async function refusesAsNobody() {
  const home = join(folder, 'of-root');
  await mkdir(home, { mode: 0o755 });
  await chmod(folder, 0o755);
  return await refuses({ ENTENTE_HOME: home }, ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']);
}

/** A disk of 4 MB: refused before Neo4j starts. */
async function refusesFullDisk() {
  const home = await homeOf('full');
  if (!canRun('mount', '-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', home)) return skipped('no small disk can be mounted');
  try {
    await homeOf('full');
    return await refuses({ ENTENTE_HOME: home });
  } finally {
    spawnSync('umount', [home]);
  }
}

async function helps(words, env = {}) {
  const result = await command(words, env);
  return result.code === 0 && result.printed.includes('Usage: entente') ? undefined : failed(result);
}

/** A home with the jars of the project's. */
async function homeOf(name) {
  const home = join(folder, name);
  await mkdir(home, { recursive: true });
  await symlink(join(project, '.entente/neo4j'), join(home, 'neo4j')).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return home;
}

function command([program, ...words], env) {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: project,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
    const limit = setTimeout(() => child.kill(), 600_000);
    child.on('error', (error) => resolve({ code: undefined, printed: error.message }));
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ code, printed });
    });
  });
}

function canRun(program, ...words) {
  return spawnSync(program, words, { stdio: 'ignore' }).status === 0;
}

function failed({ code, printed }) {
  return { isSkipped: false, why: `exit code ${code}\n${printed}` };
}

function skipped(why) {
  return { isSkipped: true, why };
}

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from '../sets.js';
import { countAnswers } from './answers.js';

const certificate = '/etc/ssl/certs/graph.example.org.pem';
const key = '/etc/ssl/private/graph.example.org.key';
const password = 'correct horse battery staple';
const origin = '/srv/entente.git';
const besideFile = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * What the reader of the page has, and a script does not: each takes the machine and gives settings of the block, and perhaps what is to be looked at
 * after it, which gives what was seen or throws.
 */
export const givens = {
  'the repository': giveRepository,
  'the packages': givePackages,
  'the jars of Neo4j': giveJars,
  'a certificate and a password': giveCertificate,
  'a release with another fact': giveRelease,
  'requests all along': askAllAlong,
  'a collector of traces': giveCollector,
};

/** The address of the repository leads to a copy of this one, as it was last committed. */
function giveRepository(machine) {
  const rule = `[url "file://${origin}"]\n\tinsteadOf = https://github.com/…\n`;
  writeFileSync(machine.path('/etc/gitconfig'), rule);
  const folder = mkdtempSync(join(tmpdir(), 'entente-origin-'));
  try {
    const copy = join(folder, 'entente.git');
    git('clone', '--quiet', '--bare', project, copy);
    git('-C', copy, 'update-ref', '--no-deref', 'HEAD', 'HEAD');
    git('-C', copy, 'branch', '--quiet', '--force', 'main', 'HEAD');
    git('-C', copy, 'symbolic-ref', 'HEAD', 'refs/heads/main');
    cpSync(copy, machine.path(origin), { recursive: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
  return {};
}

/** The packages that npm would download, which this project installed from the same list; with `--fresh` they are downloaded. */
function givePackages(machine) {
  if (process.argv.includes('--fresh')) return { hasNetwork: true };
  execFileSync('cp', ['--archive', join(project, 'node_modules'), machine.path('/opt/entente-1/')]);
  return {};
}

/** The jars that Maven would download, from this project, which has started Neo4j before. */
async function giveJars(machine) {
  const jars = join(project, '.entente/neo4j');
  if (!existsSync(jars)) throw new RangeError(`"${jars}" is missing. Run "npm start" once.`);
  const home = machine.path('/var/lib/entente');
  cpSync(jars, join(home, 'neo4j'), { recursive: true, dereference: true });
  await machine.run('chown -R entente:entente /var/lib/entente/neo4j');
  return {};
}

function giveCertificate(machine) {
  const names = ['-subj', '/CN=graph.example.org', '-addext', 'subjectAltName=DNS:graph.example.org'];
  const files = ['-keyout', machine.path(key), '-out', machine.path(certificate)];
  mkdirSync(machine.path('/etc/ssl/private'), { recursive: true });
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...names, ...files], {
    stdio: 'ignore',
  });
  return { env: { PASSWORD: password, CURL_CA_BUNDLE: certificate } };
}

/** A commit in the repository that gives a pact another name. */
async function giveRelease(machine) {
  const name = 'Treaty of Mutual Cooperation and Security between Japan and the USA';
  const author = '-c user.name=operations -c user.email=operations@example.org';
  const { code, printed } = await machine.run(`set -e
    git clone --quiet file://${origin} /tmp/release && cd /tmp/release
    sed -i 's/name: ${name}$/&, renamed/' seeds/pacts.yaml
    git ${author} commit --quiet --all --message 'seeds: another name'
    git push --quiet origin HEAD:main`);
  if (code !== 0) throw new RangeError(printed);
  return {};
}

/** Asks through nginx from before the block to after it. */
function askAllAlong(machine) {
  const asking = machine.startBeside(besideFile('ask.js'), machine.path(certificate), password);
  let printed = '';
  asking.stdout.on('data', (chunk) => (printed += chunk));
  return {
    look() {
      asking.kill('SIGKILL');
      return countAnswers(printed);
    },
  };
}

function giveCollector(machine) {
  const collector = machine.startBeside(besideFile('collector.js'));
  let printed = '';
  collector.stdout.on('data', (chunk) => (printed += chunk));
  return {
    async look() {
      for (let tries = 0; tries < 150 && printed === ''; tries += 1) await machine.run('sleep 0.2');
      collector.kill('SIGKILL');
      if (!printed.startsWith('POST /v1/traces\n')) throw new RangeError(`The collector got "${printed}".`);
      return 'the collector got traces';
    },
  };
}

function git(...words) {
  execFileSync('git', ['-c', 'safe.directory=*', ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
}

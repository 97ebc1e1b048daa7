import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('machine.sh', import.meta.url));
const namespaces = ['--mount', '--pid', '--net', '--uts', '--ipc', '--cgroup'];
const patienceMs = 60_000;

/**
 * Starts a machine inside this one that systemd runs, with the same programs and an empty network. What is written there is gone when it stops, and all
 * of its processes end with it, also when this process is killed.
 */
export async function startMachine() {
  const folder = mkdtempSync(join(tmpdir(), 'entente-machine-'));
  const words = ['--pdeathsig', 'KILL', 'unshare', ...namespaces, '--fork', '--kill-child', 'bash', script, folder];
  const outer = spawn('setpriv', words, { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [outer.stdout, outer.stderr]) stream.on('data', (chunk) => (printed += chunk));
  const stop = async () => {
    if (outer.exitCode === null && outer.signalCode === null) {
      outer.kill('SIGKILL');
      await once(outer, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  const until = performance.now() + patienceMs;
  while (performance.now() < until && outer.exitCode === null) {
    const pid = firstProcess(outer.pid);
    if (pid !== undefined && isUp(pid)) return { ...machineOf(pid), stop };
    await sleep(200);
  }
  await stop();
  throw new RangeError(`The machine did not start.\n${printed}`);
}

/** What can be done with a machine that runs. */
function machineOf(pid) {
  return {
    /** A path of the machine, as seen from outside. */
    path: (inside) => `/proc/${pid}/root${inside}`,
    /** Runs a command there; with the network of this machine if it is to fetch something. */
    run: (command, { env = {}, hasNetwork = false } = {}) =>
      run('nsenter', [...inside(pid, hasNetwork), 'bash', '-o', 'pipefail', '-c', command], env),
    /** Starts a program of this machine on the network of that one. */
    startBeside: (file, ...words) =>
      spawn('nsenter', ['--target', pid, '--net', process.execPath, file, ...words], {
        stdio: ['ignore', 'pipe', 'inherit'],
      }),
  };
}

function run(program, words, env) {
  return new Promise((resolve) => {
    const child = spawn(program, words, { env: { ...ours(), ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk));
    child.on('close', (code) => resolve({ code, printed }));
  });
}

/** The environment without what belongs to this run: a reader has none of it. */
function ours() {
  const foreign = /^(ENTENTE_|NEO4J_|OTEL_|npm_|NODE_|PORT$|HOST$|CI$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

function inside(pid, hasNetwork) {
  const entered = namespaces.filter((name) => !(hasNetwork && name === '--net'));
  return ['--target', pid, ...entered, '--root', '--wd'];
}

/** The first process of the machine: the only child of the program that made its namespaces. */
function firstProcess(pid) {
  const [child] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  return child === '' ? undefined : child;
}

function isUp(pid) {
  const words = [...inside(pid, false), 'systemctl', 'is-system-running'];
  return ['running', 'degraded'].includes(spawnSync('nsenter', words, { encoding: 'utf8' }).stdout?.trim());
}

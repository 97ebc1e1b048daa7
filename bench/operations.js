import { spawnSync } from 'node:child_process';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { checks } from './operations/checks.js';
import { blocksOf, commandsOf } from './operations/document.js';
import { givens } from './operations/givens.js';
import { startMachine } from './operations/machine.js';
import { project } from './sets.js';

/**
 * Follows docs/operations.md: runs the commands of its blocks one by one, in the order of the page, on a machine made for it inside this one, with a systemd
 * of its own and a copy of this repository as it was last committed. Exit code 1 if one does not do what it should.
 */
const page = 'docs/operations.md';
const needed = ['unshare', 'nsenter', 'setpriv', 'systemctl', 'sudo', 'git', 'openssl', 'curl', 'nginx', 'htpasswd'];

if (userInfo().uid !== 0) leave('Only root can make a machine of its own.');
const missing = needed.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0);
if (missing.length > 0) leave(`These programs are missing: ${missing.join(', ')}.`);

const blocks = blocksOf(join(project, page));
const unused = [...Object.keys(givens), ...Object.keys(checks)].filter(
  (name) => !blocks.some(({ given, notRun }) => given.includes(name) || notRun?.name === name),
);
if (unused.length > 0) leave(`No block of ${page} is marked with "${unused.join('", "')}".`);

const env = {};
const machine = await startMachine();
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => void machine.stop().then(() => process.exit(130)));
try {
  for (const block of blocks) await follow(block);
  process.stdout.write(`${page} was followed: ${blocks.length} blocks.\n`);
} catch (error) {
  process.stdout.write(`FAILED  ${error.message}\n${await journal()}`);
  process.exitCode = 1;
} finally {
  await machine.stop();
}

async function follow(block) {
  const { line, language, given, notRun } = block;
  const at = `${page}:${line}`;
  if (notRun !== undefined) {
    const check = checks[notRun.name];
    if (check === undefined) throw new RangeError(`${at}: no check is called "${notRun.name}".`);
    return tell('named', at, `${notRun.reason} ${await check(block, machine)}.`);
  }
  if (language !== 'sh') throw new RangeError(`${at}: a block of ${language} is marked neither as run nor as not run.`);
  const looks = [];
  let hasNetwork = false;
  for (const name of given) {
    if (givens[name] === undefined) throw new RangeError(`${at}: nothing is known of "${name}".`);
    const what = await givens[name](machine);
    Object.assign(env, what.env);
    if (what.hasNetwork) hasNetwork = true;
    if (what.look) looks.push(what.look);
  }
  for (const command of commandsOf(block)) await obey(command, hasNetwork);
  for (const look of looks) tell('seen', at, await look());
}

/** Runs one command where the one before it ended. */
async function obey({ line, text }, hasNetwork) {
  const began = performance.now();
  const script = `trap 'pwd >/run/folder' EXIT\ncd "$(cat /run/folder 2>/dev/null || echo /root)"\n${text}`;
  const { code, printed } = await machine.run(script, { env, hasNetwork });
  if (code !== 0) throw new RangeError(`${page}:${line}: ${text}\nexit code ${code}\n${printed}`);
  tell('ok', `${page}:${line}`, `${text.split('\n')[0]} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

function tell(word, at, what) {
  process.stdout.write(`${word.padEnd(7)} ${at}  ${what}\n`);
}

async function journal() {
  const logs =
    "journalctl --no-pager --lines 40 --unit 'entente*' --unit nginx; tail -n 30 /var/lib/entente/main/logs/console.log";
  return (await machine.run(logs)).printed;
}

function leave(why) {
  process.stderr.write(`${why}\n`);
  process.exit(1);
}

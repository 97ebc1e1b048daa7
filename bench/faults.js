import { mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from '../dist/embedded/embedded.js';
import { openGraph } from '../dist/graph/graph.js';
import { run, start, textOf } from './command.js';
import { project } from './sets.js';

/**
 * Kills the importer, and then Neo4j, at random moments of an import, so many times each; lets the import go on every time, and
 * compares what the graph holds in the end with what the file says. Then kills an import in bulk at every so many milliseconds of its
 * run, every other time with Neo4j's importer, and repeats it. Only processes that this run has started are killed. With 0 times, the import in
 * bulk alone is killed; fewer roll calls make each round shorter, and from a later moment on a run that broke off goes on.
 */
const [times = 20, stepMs = 100, calls = 2_000, fromMs = stepMs] = process.argv.slice(2).map(Number);
const home = join(project, '.entente');
const store = 'bench-faults';
const codes =
  'US CA CU HT DO MX GT HN SV NI CR PA CO VE EC PE BR BO PY CL AR UY GB NL BE LU FR CH ES PL AT HU IT AL BG RO FI SE NO DK IS LR ET ZA IR TR IQ EG SY LB SA YE AF CN IN PK TH PH ID AU NZ JP'.split(
    ' ',
  );

const folder = await mkdtemp(join(tmpdir(), 'entente-faults-'));
try {
  await writeFiles();
  await rm(join(home, store), { recursive: true, force: true });
  if (times > 0) await trials();
  await offlineTrial();
} finally {
  await run(store, ['db', 'stop']);
  await rm(join(home, store), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

/** Both kinds of kill while an import writes to a server that runs. */
async function trials() {
  await run(store, ['db', 'start']);
  await run(store, ['load']);
  await trial('the importer', ({ child }) => child.kill('SIGKILL'));
  await trial('Neo4j', async () => process.kill(await serverPid(), 'SIGKILL'));
  await run(store, ['db', 'stop']);
}

/** Kills until it was done often enough while rows were being written, beginning anew when an import completes before that. */
async function trial(what, kill) {
  let kills = 0;
  let wrong = 0;
  while (kills < times) {
    const importing = start(store, ['import', 'unvotes', folder]);
    const isOver = await Promise.race([importing.ended.then(() => true), underWay(importing).then(() => false)]);
    if (!isOver) {
      await sleep(Math.random() * 2_500);
      if (importing.child.exitCode === null) {
        await kill(importing);
        kills += 1;
      }
    }
    const result = await importing.ended;
    if (result.code === 0) {
      wrong += (await isExact()) ? 0 : 1;
      await run(store, ['remove', 'unvotes']);
    } else if (result.signal === null && result.code !== 4) {
      throw new Error(`An import ended with ${result.code}:\n${textOf(result)}`);
    }
  }
  await run(store, ['import', 'unvotes', folder]);
  wrong += (await isExact()) ? 0 : 1;
  process.stdout.write(
    `${what} was killed ${kills} times while importing; graphs that were not exact in the end: ${wrong}\n`,
  );
  await run(store, ['remove', 'unvotes']);
  if (wrong > 0) process.exitCode = 1;
}

/** Kills an import in bulk after each step of its run, and repeats it with the next command, which must leave an exact graph. */
async function offlineTrial() {
  const words = ['import', 'unvotes', folder, '--offline'];
  await rm(join(home, store), { recursive: true, force: true });
  const { ms } = await run(store, words);
  let kills = 0;
  let wrong = 0;
  for (let at = fromMs; at < ms; at += stepMs) {
    await rm(join(home, store), { recursive: true, force: true });
    const importing = start(store, words);
    await sleep(at);
    importing.child.kill('SIGKILL');
    if (kills % 2 === 1) await killBulkImporter();
    await importing.ended;
    kills += 1;
    process.stderr.write(`Killed after ${at} of ${Math.round(ms)} ms.\n`);
    const { code, ...said } = await start(store, words).ended;
    const wasComplete = code === 3 && textOf(said).includes('fills an empty database');
    if ((code === 0 || wasComplete) && (await isExact())) continue;
    wrong += 1;
    process.stdout.write(`killed after ${at} ms, the next import ended with ${code}:\n${textOf(said)}\n`);
  }
  process.stdout.write(
    `An import in bulk was killed ${kills} times, every ${stepMs} ms from ${fromMs} to ${Math.round(ms)} ms; not exact in the end: ${wrong}\n`,
  );
  if (wrong > 0) process.exitCode = 1;
}

/** Kills Neo4j's importer of the store of this run, if it is at work. */
async function killBulkImporter() {
  const pid = (await readFile(join(home, store, 'run/importer'), 'utf8').catch(() => '')).trim();
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  if (pid !== '' && command.includes(`-Dentente.bulk=${await realpath(join(home, store))}`))
    process.kill(Number(pid), 'SIGKILL');
}

/** Resolves once an import reads rows. */
async function underWay({ child, ended }) {
  const seen = new Promise((resolve) => {
    child.stderr.on('data', (chunk) => /Reading rows|Continuing after/.test(String(chunk)) && resolve());
  });
  await Promise.race([seen, ended]);
}

/** Whether the graph holds every roll call, every vote, and each of them once. */
async function isExact() {
  const embedded = await startEmbedded({ home, store }, () => undefined);
  const graph = await openGraph(embedded.connection);
  const [found] = await graph.read(
    `MATCH (r:RollCall {dataset: 'unvotes'})<-[v:VOTED]-(a:Actor)
     WITH count(DISTINCT r) AS calls, count(v) AS votes, count(DISTINCT a.id + r.id) AS pairs,
       sum(CASE v.choice WHEN 'yes' THEN 1 ELSE 0 END) AS yes
     RETURN [calls, votes, pairs, yes]`,
    {},
  );
  await graph.close();
  await embedded.stop();
  const votes = calls * codes.length;
  return JSON.stringify(found) === JSON.stringify([calls, votes, votes, votes / 2]);
}

async function serverPid() {
  return Number((await readFile(join(home, store, 'run/server'), 'utf8')).split(' ')[0]);
}

/** A file of votes: enough for some seconds of writing. */
async function writeFiles() {
  const numbers = Array.from({ length: calls }, (_, index) => index + 1);
  const header = 'rcid,session,importantvote,date,unres,amend,para,short,descr';
  const rows = numbers.map(
    (number) => `${number},70,0,2015-11-05,R/70/${number},0,0,SHORT,"A longer text, with a comma"`,
  );
  const votes = numbers.flatMap((number) =>
    codes.map((code, index) => `${number},,${code},${(number + index) % 2 === 0 ? 'yes' : 'no'}`),
  );
  await writeFile(join(folder, 'un_roll_calls.csv'), `${[header, ...rows].join('\n')}\n`);
  await writeFile(join(folder, 'un_votes.csv'), `${['rcid,country,country_code,vote', ...votes].join('\n')}\n`);
}

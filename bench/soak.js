import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { run, start, textOf } from './command.js';
import { data, pathsOf, project, sets } from './sets.js';

/**
 * A server under steady load: measures how many requests a second it can take, then sends 0.7 of that for so many minutes (10), and checks that no
 * request fails, that 99 in 100 of the last minute take at most 1.3 times as long as in the first, and that the memory of the server stays flat. The
 * requests are the examples of the schema, and agreement in votes where the votes are there to be loaded; no two are equal, so none is answered from
 * the cache. The store `bench-soak` is kept between runs.
 *
 * node bench/soak.js [minutes] [seconds in which the capacity is measured]
 */
const minutes = Number(process.argv[2] ?? 10);
const measuringSeconds = Number(process.argv[3] ?? 20);
const store = 'bench-soak';
const share = 0.7;
const goals = { slower: 1.3, grown: 1.15 };
let asked = 0;

await run(store, ['load']);
const hasVotes = sets.unvotes.every((path) => existsSync(join(data, path)));
const held = JSON.parse((await run(store, ['datasets', '--json'])).printed).map(({ id }) => id);
if (hasVotes && !held.includes('unvotes')) await run(store, ['import', 'unvotes', ...pathsOf('unvotes')]);

const serving = start(store, ['start', '--port', '0'], { env: { ENTENTE_LOG_LEVEL: 'warn' } });
try {
  const url = await addressOf(serving);
  const questions = await questionsToAsk();
  await closedLoop(url, questions, 10);
  const capacity = await closedLoop(url, questions, measuringSeconds);
  const rate = share * capacity;
  process.stdout.write(
    `${capacity.toFixed(0)} requests a second with 16 connections; ${rate.toFixed(0)} a second for ${minutes} minutes.\n`,
  );
  report(await openLoop(url, questions, rate));
} finally {
  serving.child.kill('SIGTERM');
  await serving.ended;
}

async function addressOf({ child }) {
  let printed = '';
  child.stdout.on('data', (chunk) => (printed += chunk));
  for (let at = 0; at < 1_200; at += 1) {
    const [, url] = /GraphQL\s+(http:\S+)/.exec(printed) ?? [];
    if (url !== undefined) return url;
    if (child.exitCode !== null) break;
    await sleep(100);
  }
  throw new Error(`The server does not listen:\n${textOf(await serving.ended)}`);
}

/** The examples, each with its variables, and agreement in votes. */
async function questionsToAsk() {
  const folder = join(project, 'schema/examples');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql'));
  const examples = await Promise.all(
    names.map(async (name) => {
      const variables = await readFile(join(folder, name.replace('.graphql', '.json')), 'utf8').catch(() => '{}');
      return { query: await readFile(join(folder, name), 'utf8'), variables: JSON.parse(variables) };
    }),
  );
  const voting =
    'query Agreement { voting(actors: ["State:japan", "State:china", "State:russia"], window: YEAR) { windows { label cells { value } } } }';
  return hasVotes ? [...examples, { query: voting, variables: {} }] : examples;
}

/** Asks the next question, with a variable that no other has. */
async function ask(url, questions) {
  asked += 1;
  const { query, variables } = questions[asked % questions.length];
  const began = performance.now();
  try {
    // A variable that the document does not declare is ignored, and tells requests apart.
    const body = JSON.stringify({ query, variables: { ...variables, unused: asked } });
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const { errors } = await response.json();
    return {
      ms: performance.now() - began,
      failure: response.ok && errors === undefined ? undefined : JSON.stringify(errors?.[0] ?? response.status),
    };
  } catch (error) {
    return { ms: performance.now() - began, failure: String(error) };
  }
}

/** Requests a second of 16 clients that ask one after the other. */
async function closedLoop(url, questions, seconds) {
  const end = performance.now() + seconds * 1_000;
  let done = 0;
  const client = async () => {
    while (performance.now() < end) {
      await ask(url, questions);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, client));
  return done / seconds;
}

/** Sends requests at random moments, so many a second, whether or not the ones before were answered. */
async function openLoop(url, questions, rate) {
  const began = performance.now();
  const byMinute = Array.from({ length: minutes }, () => ({ times: [], failures: [], megabytes: 0 }));
  const running = new Set();
  let next = 0;
  while (next < minutes * 60_000) {
    next += (-Math.log(1 - Math.random()) / rate) * 1_000;
    await sleep(Math.max(0, began + next - performance.now()));
    const minute = byMinute[Math.min(minutes - 1, Math.floor(next / 60_000))];
    const one = ask(url, questions).then(({ ms, failure }) => {
      minute.times.push(ms);
      if (failure !== undefined) minute.failures.push(failure);
      minute.megabytes = residentMegabytes();
      running.delete(one);
    });
    running.add(one);
  }
  await Promise.all(running);
  return byMinute;
}

function residentMegabytes() {
  const status = readFileSync(`/proc/${serving.child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
}

function report(byMinute) {
  process.stdout.write(
    '| minute | requests | failed | p50 ms | p99 ms | MB |\n| ---: | ---: | ---: | ---: | ---: | ---: |\n',
  );
  const told = byMinute.map(({ times, failures, megabytes }, at) => {
    times.sort((a, b) => a - b);
    const quantile = (part) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0;
    const row = { p50: quantile(0.5), p99: quantile(0.99), failed: failures.length, megabytes };
    process.stdout.write(
      `| ${at + 1} | ${times.length} | ${row.failed} | ${row.p50.toFixed(1)} | ${row.p99.toFixed(1)} | ${megabytes.toFixed(0)} |\n`,
    );
    return row;
  });
  const [first, last] = [told[0], told.at(-1)];
  const [failure] = byMinute.flatMap(({ failures }) => failures);
  const wrong = [
    failure !== undefined && `requests failed: ${failure}`,
    last.p99 > goals.slower * first.p99 && 'the last minute is slower than the first',
    last.megabytes > goals.grown * told[Math.min(1, told.length - 1)].megabytes && 'the memory grew',
  ].filter(Boolean);
  process.stdout.write(
    wrong.length === 0 ? 'Every goal is met.\n' : `${wrong.map((one) => `NOT MET: ${one}.`).join('\n')}\n`,
  );
  if (wrong.length > 0) process.exitCode = 1;
}

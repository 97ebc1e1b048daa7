import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'graphql';
import { followDegrees } from '../dist/api/degrees.js';
import { createExecutor } from '../dist/api/executor.js';
import { schema } from '../dist/api/schema.js';
import { startEmbedded } from '../dist/embedded/embedded.js';
import { openGraph } from '../dist/graph/graph.js';
import { nearnessOf } from './priced.js';
import { documentsOf, idsIn, mulberry } from './random-documents.js';
import { createClient, peakSince, resetPeak, serve, usageOf } from './serving.js';
import { project } from './sets.js';

/**
 * The worst document of each root field that a server accepts. Random documents are priced without being run, the dearest are changed step by
 * step, and the dearest of all are run over HTTP; the one that takes the server and Neo4j the most processor time is kept in `worst/<field>.graphql`,
 * also if an earlier run found it. `worst/degrees.json` has the degrees that they were priced by. With no tries, those that are kept are measured and
 * nothing is looked for. Goals: two seconds of processor time and 100 MB.
 *
 * node bench/worst.js [store] [tries for each field] [beginning of a field's name]
 */
const [store = 'worst', tries = '0', wanted = ''] = process.argv.slice(2);
const goals = { seconds: 2, megabytes: 100 };
/** Codes of documents that were stopped while they ran. */
const ran = new Set(['TIMEOUT', 'QUERY_TOO_LARGE', 'SERVICE_UNAVAILABLE']);
/** How many of the dearest documents of a field are run; as many more stand by for those that are refused when they are run. */
const RUN = 4;
const folder = new URL('./worst/', import.meta.url);
const fields = Object.values(schema.getQueryType().getFields()).filter(
  ({ name }) => name.startsWith(wanted) && name !== 'asOf',
);

// One process answers all, so that its memory is that of the document.
const server = await serve(store, { ENTENTE_LARGE_PROCESS: 'off' });
const client = createClient(server.url);
try {
  await mkdir(folder, { recursive: true });
  const found = Number(tries) > 0 ? await withGraph(search) : new Map();
  process.stdout.write(
    '| field | s of the server | s of Neo4j | s on the clock | MB | MB of answer | outcome |\n| --- | ---: | ---: | ---: | ---: | ---: | --- |\n',
  );
  for (const { name } of fields) await measure(name, found.get(name) ?? []);
} finally {
  client.close();
  await server.stop();
}

/** Gives some work the graph of the store, and the degrees that documents are priced by. */
async function withGraph(work) {
  const home = process.env.ENTENTE_HOME ?? join(project, '.entente');
  const embedded = await startEmbedded({ home, store }, () => undefined);
  const graph = await openGraph(embedded.connection);
  try {
    const degrees = (await followDegrees(graph, () => undefined))();
    const sorted = [...degrees].toSorted(([a], [b]) => (a < b ? -1 : 1));
    await writeFile(new URL('degrees.json', folder), `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
    const ids = await idsIn(createExecutor(graph, { timeoutMs: 600_000 }), schema, parse);
    return work(degrees, ids);
  } finally {
    await graph.close();
    await embedded.stop();
  }
}

/** The dearest documents of each field. */
function search(degrees, ids) {
  return new Map(fields.map((field) => [field.name, dearest(field, degrees, ids)]));
}

/** The dearest documents that are made by changing others, and the dearest of those that are not: what is wrong with one is wrong with all of its kin. */
function dearest(field, degrees, ids) {
  const documents = documentsOf(field, ids, mulberry(hashOf(field.name)));
  const best = [];
  const fresh = [];
  for (let at = 0; at < Number(tries); at += 1) {
    const [first] = best;
    const isFresh = first === undefined || at % 2 === 0;
    const shape = isFresh ? documents.fresh() : documents.mutate(first.shape);
    const text = documents.write(shape);
    const nearness = nearnessOf(text, degrees);
    if (nearness === undefined || best.some((one) => one.text === text)) continue;
    keepDearest(best, { shape, text, nearness });
    if (isFresh) keepDearest(fresh, { shape, text, nearness });
  }
  return [...new Set([...best, ...fresh].map(({ text }) => text))];
}

function keepDearest(list, one) {
  list.push(one);
  list.sort((a, b) => b.nearness - a.nearness || b.text.length - a.text.length);
  list.length = Math.min(list.length, RUN);
}

/** Runs the documents of a field, keeps the worst, and tells what it took. */
async function measure(name, found) {
  const place = new URL(`${name}.graphql`, folder);
  const kept = await readFile(place, 'utf8').then(
    (text) => [text.trim()],
    () => [],
  );
  let worst;
  let accepted = 0;
  for (const text of [...kept, ...found]) {
    if (accepted === RUN + kept.length) break;
    const one = await run(text);
    if (one.outcome !== 'whole' && !ran.has(one.outcome)) continue;
    accepted += 1;
    if (worst === undefined || secondsOf(one) > secondsOf(worst)) worst = one;
  }
  if (worst === undefined) {
    process.stdout.write(`| ${name} | | | | | | nothing is accepted |\n`);
    return;
  }
  if (worst.text !== kept[0]) await writeFile(place, `${worst.text}\n`);
  tell(name, worst);
}

/** Runs a document twice, since Neo4j plans it the first time; tells what the second run took. */
async function run(text) {
  await client.ask(text);
  const before = usageOf(server);
  const megabytes = resetPeak(server.pid);
  const { ms, bytes, text: answer } = await client.ask(text);
  const after = usageOf(server);
  return {
    text,
    server: after.server - before.server,
    neo4j: after.neo4j - before.neo4j,
    wall: ms / 1_000,
    megabytes: peakSince(server.pid) - megabytes,
    bytes,
    outcome: /"code":"(\w+)"/.exec(answer)?.[1] ?? 'whole',
  };
}

function secondsOf(one) {
  return one.server + one.neo4j;
}

function tell(name, one) {
  const missed = [secondsOf(one) > goals.seconds && 'time', one.megabytes > goals.megabytes && 'memory'];
  const over = missed.filter(Boolean).map((what) => `OVER: ${what}`);
  if (over.length > 0) process.exitCode = 1;
  const figures = [one.server, one.neo4j, one.wall].map((seconds) => seconds.toFixed(2)).join(' | ');
  const outcome = [one.outcome, ...over].join(', ');
  process.stdout.write(
    `| ${name} | ${figures} | ${one.megabytes.toFixed(0)} | ${(one.bytes / 1e6).toFixed(1)} | ${outcome} |\n`,
  );
}

function hashOf(text) {
  return [...text].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, 7);
}

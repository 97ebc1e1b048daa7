import { readdir, readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { createClient, quantile, serve, usageOf } from './serving.js';
import { actorDocument, actors, stancesDocument } from './small-questions.js';

/**
 * How long small questions wait beside the heaviest that are accepted: sixteen clients ask one of those after the other, and one client asks small
 * questions, an actor by its id and the first 20 stances of another, and waits a little between two of them. First without the sixteen, then beside
 * 50 `connections` of eight links each, then beside the documents that `worst.js` keeps: all of it without a process for large requests, and with
 * one. Goal: 99 in 100 small questions within 200 ms with it.
 *
 * node bench/beside.js [store] [seconds of each part]
 */
const [store = 'worst', seconds = '60'] = process.argv.slice(2);
const goalMs = 200;
const clients = 16;
const pauseMs = 20;
const folder = new URL('./worst/', import.meta.url);

const far = ['china', 'russia', 'united-states', 'south-korea', 'north-korea'];
/** Fifty searches for paths of up to eight links. */
const connections = `{ ${Array.from(
  { length: 50 },
  (_, at) =>
    `a${at}: connections(from: ["State:japan"], to: ["State:${far[at % far.length]}"], maxHops: 8) { complete }`,
).join(' ')} }`;
const names = (await readdir(folder)).filter((name) => name.endsWith('.graphql'));
const kept = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));

process.stdout.write(
  '| process for large requests | beside | small questions | p50 ms | p99 ms | longest ms | heavy answered | cores: server, Neo4j, others |\n| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |\n',
);
for (const setting of ['off', 'on']) {
  const server = await serve(store, { ENTENTE_LARGE_PROCESS: setting });
  try {
    await part(server, kept);
    const parts = [
      ['nothing', []],
      ['50 connections of 8 links', [connections]],
      ['the worst document of each field', kept],
    ];
    for (const [name, documents] of parts) tell(setting, name, await part(server, documents));
  } finally {
    await server.stop();
  }
}

/** Small questions for so many seconds, beside clients that ask heavy ones. */
async function part(server, documents) {
  const end = performance.now() + 1_000 * (documents.length === 0 ? Number(seconds) / 4 : Number(seconds));
  const state = { isOver: false, answered: 0, outcomes: new Map() };
  const heavy =
    documents.length === 0 ? [] : Array.from({ length: clients }, (_, at) => askHeavy(server, state, documents, at));
  const [before, began] = [usageOf(server), performance.now()];
  const light = createClient(server.url);
  const times = [];
  const failures = [];
  for (let at = 0; performance.now() < end; at += 1) {
    const { ms, text } = await light.ask(...smallQuestion(at));
    times.push(ms);
    if (!text.startsWith('{"data":{') || text.includes('"errors"')) failures.push(text.slice(0, 300));
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  const took = (performance.now() - began) / 1_000;
  const after = usageOf(server);
  state.isOver = true;
  light.close();
  await Promise.all(heavy);
  const cores = ['server', 'neo4j', 'others'].map((key) => (after[key] - before[key]) / took);
  return { times, failures, cores, ...state };
}

/** No two are equal. */
function smallQuestion(at) {
  const id = `State:${actors[at % actors.length]}`;
  return [at % 2 === 0 ? actorDocument : stancesDocument, { id, unused: at }];
}

/** Asks heavy questions one after the other. No two are equal, and each client begins with another one. */
async function askHeavy(server, state, documents, from) {
  const client = createClient(server.url);
  for (let at = from; !state.isOver; at += 1) {
    const document = documents[at % documents.length];
    const outcome = await client
      .ask(document, { unused: `${from} ${at}` }, { isRead: false })
      .then(({ text }) => /"code":"(\w+)"/.exec(text.slice(0, 20_000))?.[1] ?? 'whole', String);
    state.outcomes.set(outcome, (state.outcomes.get(outcome) ?? 0) + 1);
    state.answered += 1;
  }
  client.close();
}

function tell(setting, name, { times, failures, cores, answered, outcomes }) {
  const at = (share) => quantile(times, share).toFixed(0);
  const shown = cores.map((one) => one.toFixed(2)).join(', ');
  const told = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`).join(', ');
  process.stdout.write(
    `| ${setting} | ${name} | ${times.length} | ${at(0.5)} | ${at(0.99)} | ${Math.max(...times).toFixed(0)} | ${answered}${told && `: ${told}`} | ${shown} |\n`,
  );
  if (failures.length > 0) process.stdout.write(`${failures.length} small questions failed: ${failures[0]}\n`);
  if (failures.length > 0 || (setting === 'on' && quantile(times, 0.99) > goalMs)) process.exitCode = 1;
}

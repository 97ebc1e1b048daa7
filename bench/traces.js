import { createServer } from 'node:http';
import { performance } from 'node:perf_hooks';
import { createClient, quantile, serve, usageOf } from './serving.js';
import { actorDocument, actors, stancesDocument } from './small-questions.js';

/**
 * What traces cost: two servers over the same Neo4j, one of which sends its traces to a collector in this process, are asked the same small questions
 * in turns, sixteen clients at a time. Told are the processor time of the server and the waiting time for each question, and their ratio.
 *
 * node bench/traces.js [store] [rounds] [seconds of each round]
 */
const [store = 'bench-traces', rounds = '5', seconds = '4'] = process.argv.slice(2);
const clients = 16;
const documents = [
  actorDocument,
  stancesDocument,
  'query Near($id: ID!) { neighbourCounts(ids: [$id]) { nodes { id } } }',
];

let spans = 0;
const collector = createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', () => {
    spans += Buffer.concat(chunks).toString().split('"spanId"').length - 1;
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});
await new Promise((resolve) => collector.listen(0, '127.0.0.1', resolve));
const endpoint = `http://127.0.0.1:${collector.address().port}`;
const servers = {
  off: await serve(store),
  on: await serve(store, { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint }),
};
try {
  const measured = { off: [], on: [] };
  for (const name of ['off', 'on']) await warm(servers[name]);
  spans = 0;
  for (let at = 0; at < Number(rounds); at += 1)
    for (const name of at % 2 === 0 ? ['off', 'on'] : ['on', 'off']) measured[name].push(await round(servers[name]));
  process.stdout.write(
    '| traces | questions | ms of the server each | p50 ms | p99 ms |\n| --- | ---: | ---: | ---: | ---: |\n',
  );
  for (const [name, all] of Object.entries(measured)) tell(name, all);
  const each = measured.off.map((off, at) => measured.on[at].cpuMs / off.cpuMs).toSorted((a, b) => a - b);
  process.stdout.write(
    `Processor time with traces against without, round by round: ${each.map((one) => one.toFixed(2)).join(', ')}; median ${quantile(each, 0.5).toFixed(2)}. ${spans} spans came.\n`,
  );
} finally {
  await servers.on.stop();
  await servers.off.stop();
  collector.close();
}

/** Asks each document until it is answered: Neo4j plans it the first time. */
async function warm({ url }) {
  const { ask, close } = createClient(url);
  for (const document of documents)
    for (let at = 0; at < 5; at += 1) if ((await ask(document, { id: 'State:japan' })).status === 200) break;
  close();
}

/** Questions of all clients for so many seconds. */
async function round(server) {
  const end = performance.now() + 1_000 * Number(seconds);
  const before = usageOf(server).server;
  const times = [];
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      const { ask, close } = createClient(server.url);
      for (let at = client; performance.now() < end; at += 1) {
        const id = `State:${actors[at % actors.length]}`;
        const { ms, text } = await ask(documents[at % documents.length], { id });
        if (text.includes('"errors"')) throw new Error(text.slice(0, 300));
        times.push(ms);
      }
      close();
    }),
  );
  return { times, cpuMs: ((usageOf(server).server - before) * 1_000) / times.length };
}

function tell(name, all) {
  const times = all.flatMap((one) => one.times);
  const cpu = quantile(
    all.map((one) => one.cpuMs),
    0.5,
  );
  const at = (share) => quantile(times, share).toFixed(1);
  process.stdout.write(`| ${name} | ${times.length} | ${cpu.toFixed(2)} | ${at(0.5)} | ${at(0.99)} |\n`);
}

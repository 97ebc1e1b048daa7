import { connect } from 'node:net';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbedded } from '../dist/embedded/embedded.js';
import { openGraph } from '../dist/graph/graph.js';
import { createClient, peakSince, quantile, resetPeak, serve } from './serving.js';
import { project } from './sets.js';
import { actorDocument } from './small-questions.js';

/**
 * Two bad days of a server, while one client asks small questions. Clients that ask for a large answer and read nothing of it: how much memory the
 * server takes, and whether it lets them go. Then a query that takes all memory of Neo4j, whose heap is small: how long it takes until questions
 * are answered again, and what they were told until then. Every part has an end in time. Exit code 1 if a goal is missed.
 *
 * node bench/worst-days.js [store] [clients that do not read]
 */
const [store = 'worst', count = '60'] = process.argv.slice(2);
const goals = { p99Ms: 200, megabytes: 400, downSeconds: 60 };
/** Seconds that clients keep their connections without reading. */
const STALLED_S = 30;
/** Some 6 MB: the votes of the first 380 roll calls, and of the last. */
const votes = 'nodes { id votes(first: 190) { edges { choice actor { id name } } } }';
const large = `{ a: rollCalls(first: 380) { ${votes} } b: rollCalls(last: 380) { ${votes} } }`;

const server = await serve(store, { ENTENTE_NEO4J_HEAP: '256m' });
try {
  await warm();
  await clientsThatDoNotRead();
  await memoryRunsOut();
} finally {
  await server.stop();
}

/** Small questions before anything is measured: Neo4j plans each the first time. */
async function warm() {
  const questions = askSmall();
  await sleep(5_000);
  await questions.stop();
}

async function clientsThatDoNotRead() {
  const client = createClient(server.url);
  const { bytes } = await client.ask(large, {}, { isRead: false });
  client.close();
  if (bytes < 1e6) throw new Error(`The store "${store}" has too few votes for a large answer.`);
  const before = resetPeak(server.pid);
  const questions = askSmall();
  const sockets = Array.from({ length: Number(count) }, (_, at) => askAndStall(at));
  await sleep(STALLED_S * 1_000);
  const { times, failures } = await questions.stop();
  const grown = peakSince(server.pid) - before;
  for (const { socket } of sockets) socket.write(' ');
  await sleep(1_000);
  const letGo = sockets.filter(({ closed }) => closed()).length;
  for (const { socket } of sockets) socket.destroy();
  const p99 = quantile(times, 0.99);
  process.stdout.write(
    `${count} clients did not read an answer of ${(bytes / 1e6).toFixed(1)} MB for ${STALLED_S} s: at most ${grown.toFixed(0)} MB more; ${letGo} were let go; ` +
      `${times.length} small questions, p50 ${quantile(times, 0.5).toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, ${failures.length} failed\n`,
  );
  if (grown > goals.megabytes || p99 > goals.p99Ms || failures.length > 0) process.exitCode = 1;
}

/**
 * A connection that sends a question and reads nothing. No two questions are equal. It does not see its end, but one byte more is answered with
 * a reset once the server has let it go.
 */
function askAndStall(at) {
  const { hostname, port, pathname } = new URL(server.url);
  const body = JSON.stringify({ query: large, variables: { unused: at } });
  const head = `POST ${pathname} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n`;
  const socket = connect(Number(port), hostname);
  socket.pause();
  let isClosed = false;
  socket.on('close', () => (isClosed = true));
  socket.on('error', () => (isClosed = true));
  socket.write(head + body);
  return { socket, closed: () => isClosed || socket.destroyed };
}

async function memoryRunsOut() {
  const home = process.env.ENTENTE_HOME ?? join(project, '.entente');
  const embedded = await startEmbedded({ home, store }, () => undefined);
  const graph = await openGraph(embedded.connection);
  const questions = askSmall();
  await sleep(2_000);
  const began = performance.now();
  const text = 'RETURN reduce(all = [], at IN range(1, 40) | all + [one IN range(1, 4000000) | toString(one)]) AS all';
  const said = await graph.read(text, {}, { timeoutMs: 60_000 }).then(
    () => 'an answer',
    ({ code }) => String(code),
  );
  const downFrom = performance.now();
  while (performance.now() - began < 180_000 && !questions.answeredSince(downFrom)) await sleep(100);
  await sleep(5_000);
  const { failures, longestGap } = await questions.stop();
  await graph.close();
  await embedded.stop();
  const codes = [...new Set(failures.map(({ text: one }) => /"code":"(\w+)"/.exec(one)?.[1] ?? one.slice(0, 80)))];
  const withoutHint = failures.filter(({ status, retryAfter }) => status === 503 && retryAfter === undefined).length;
  process.stdout.write(
    `Neo4j ran out of memory: the query that took it got ${said}; small questions were answered again after at most ${(longestGap / 1_000).toFixed(1)} s; ` +
      `until then ${failures.length} got ${codes.join(', ') || 'nothing else'}, ${withoutHint} of them 503 without Retry-After\n`,
  );
  if (longestGap > goals.downSeconds * 1_000 || withoutHint > 0) process.exitCode = 1;
}

/** One client that asks an actor by its id, again and again. */
function askSmall() {
  const client = createClient(server.url);
  const times = [];
  const failures = [];
  let [isOver, last, longestGap] = [false, performance.now(), 0];
  const loop = (async () => {
    for (let at = 0; !isOver; at += 1) {
      const { ms, text, status, retryAfter } = await client
        .ask(actorDocument, { id: 'State:japan', unused: `${at}` })
        .catch((error) => ({ ms: 0, text: String(error), status: 0, retryAfter: undefined }));
      if (text.startsWith('{"data":{"actor":{')) {
        times.push(ms);
        longestGap = Math.max(longestGap, performance.now() - last);
        last = performance.now();
      } else failures.push({ text, status, retryAfter });
      await sleep(20);
    }
    client.close();
  })();
  return {
    answeredSince: (moment) => last > moment,
    async stop() {
      isOver = true;
      await loop;
      return { times, failures, longestGap };
    },
  };
}

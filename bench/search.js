import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parse } from 'graphql';
import { createExecutor } from '../dist/api/executor.js';
import { schema } from '../dist/api/schema.js';
import { startEmbedded } from '../dist/embedded/embedded.js';
import { openGraph } from '../dist/graph/graph.js';
import { createProjectionBuilder } from '../dist/projection/build-projection.js';
import { runCooperatively } from '../dist/projection/cooperative-task.js';
import { readProjection } from '../dist/projection/read-projection.js';
import { buildIndex } from '../dist/search/build-index.js';
import { MOST_SEARCHED_NODES } from '../dist/search/limits.js';
import { readIndex } from '../dist/search/read-index.js';
import { search } from '../dist/search/search.js';
import { fieldNumber } from '../dist/search/searched-fields.js';
import { run } from './command.js';
import { project } from './sets.js';

/**
 * Types every query of `tests/search/gold.txt` letter by letter: the time of each keystroke on the seeds, by the search alone and as a whole
 * answer of GraphQL, after 300 that do not count. Then the same on made texts for as many nodes as the index takes. Run with --expose-gc for the size of the heap.
 */
const store = 'bench-search';
const gold = readFileSync(join(project, 'tests/search/gold.txt'), 'utf8');
const queries = [...gold.matchAll(/^(?!#)(.+) -> /gm)].map(([, text]) => text);
const keystrokes = queries.flatMap((text) => Array.from(text, (_, at) => [...text].slice(0, at + 1).join('')));

await run(store, ['load']);
const embedded = await startEmbedded({ home: join(project, '.entente'), store }, () => undefined);
const graph = await openGraph(embedded.connection);
try {
  await onSeeds();
} finally {
  await graph.close();
  await embedded.stop();
}
await onMadeTexts();

async function onSeeds() {
  const projection = await readProjection(graph, '');
  const index = await built('seeds', () => readIndex(graph, projection));
  tell('seeds, search alone', await timesOf((text) => search(index, { text, kinds: null, first: 10 })));
  const execute = createExecutor(graph, { timeoutMs: 60_000 });
  const document = parse(
    'query ($text: String!) { search(text: $text) { hits { kind score node { id } matches { field kind fragment } } hasMore } }',
  );
  const ask = (text) => execute({ schema, document, variableValues: { text } });
  await ask('japan');
  tell('seeds, whole answer', await timesOf(ask));
}

/** Titles of eight words drawn from 50,000, the common ones more often, for as many sources as the index takes. */
async function onMadeTexts() {
  const builder = createProjectionBuilder();
  const ids = Array.from({ length: MOST_SEARCHED_NODES }, (_, at) => `made-${String(at).padStart(6, '0')}`);
  for (const id of ids) builder.addNode({ label: 'Source', id, values: {} });
  const links = await runCooperatively(builder.finishNodes());
  const projection = await runCooperatively(links.finishLinks({ version: '', leftOut: [], formerIds: [] }));
  let seed = 1;
  const draw = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const word = () => wordOf(Math.floor(50_000 * draw() ** 3));
  const title = () => Array.from({ length: 8 }, word).join(' ');
  const documents = ids.map((id, node) => ({
    node,
    texts: [
      [fieldNumber('title'), title()],
      [fieldNumber('slug'), id],
    ],
  }));
  const index = await built('made texts', () => runCooperatively(buildIndex(projection, documents, [])));
  const some = queries.flatMap((_, at) => [
    wordOf(at * 7).slice(0, 3),
    wordOf(at * 7),
    `${wordOf(at)} ${wordOf(at + 5).slice(0, 2)}`,
  ]);
  tell('made texts, search alone', await timesOf((text) => search(index, { text, kinds: null, first: 10 }), some));
}

/** A word made of syllables, another for each number. */
function wordOf(number) {
  const syllables = ['ka', 'lo', 'mi', 'ne', 'pu', 'ra', 'se', 'ti', 'vo', 'zan'];
  return [...String(number + 100)].map((digit) => syllables[Number(digit)]).join('');
}

async function built(what, make) {
  const before = held();
  const start = performance.now();
  const index = await make();
  const ms = performance.now() - start;
  const mb = (bytes) => (bytes / 1e6).toFixed(1);
  process.stdout.write(
    `${what}: ${index.nodes.length} nodes, ${index.fields.length} texts, ${index.terms.count} words; built in ${ms.toFixed(0)} ms; ${mb(index.bytes)} MB of columns and texts, ${mb(held() - before)} MB by the process\n`,
  );
  return index;
}

/** Bytes of the heap and of what hangs on it. */
function held() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

async function timesOf(ask, texts = keystrokes) {
  for (const text of texts.slice(0, 300)) await ask(text);
  const times = [];
  const before = process.cpuUsage();
  for (const text of texts) {
    const start = performance.now();
    await ask(text);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  return { times, processor: (user + system) / 1000 / texts.length };
}

function tell(what, { times, processor }) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2);
  process.stdout.write(
    `${what}: ${sorted.length} keystrokes, median ${at(0.5)} ms, 95 in 100 within ${at(0.95)} ms, 99 within ${at(0.99)} ms, longest ${at(1)} ms; processor time ${processor.toFixed(2)} ms each\n`,
  );
}

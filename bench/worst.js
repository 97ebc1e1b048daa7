import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parse, validate } from 'graphql';
import { budgetOf } from '../dist/api/budget.js';
import { expectDocumentWithinLimits } from '../dist/api/document-cost.js';
import { createExecutor } from '../dist/api/executor.js';
import { schema } from '../dist/api/schema.js';
import { startEmbedded } from '../dist/embedded/embedded.js';
import { openGraph } from '../dist/graph/graph.js';
import { followProjection } from '../dist/projection/follow-projection.js';
import { documentsOf, idsIn, mulberry } from './random-documents.js';
import { project } from './sets.js';

/**
 * Looks for the worst document of each root field that the server accepts: random documents first, then changes to the slowest. Keeps it in
 * `worst/<field>.graphql` if it is slower than the one there, and tells for each the time, how much the process grew, and how long a small question
 * that is asked all the time beside it waits. Goals: under two seconds of computing, 100 MB, and 200 ms for 99 in 100 small questions.
 *
 * node bench/worst.js [store] [tries for each field] [beginning of a field's name]
 */
const [store = 'main', tries = '20', wanted = ''] = process.argv.slice(2);
const goals = { seconds: 2, megabytes: 100, lightMs: 200 };
/** Codes of fields that were stopped while they ran. */
const ran = new Set(['TOO_EXPENSIVE', 'TIMEOUT', 'QUERY_TOO_LARGE']);
const folder = new URL('./worst/', import.meta.url);
const light = parse('{ state(by: { id: "State:japan" }) { name } }');

const embedded = await startEmbedded(
  { home: process.env.ENTENTE_HOME ?? join(project, '.entente'), store },
  () => undefined,
);
const graph = await openGraph(embedded.connection);
const projection = followProjection(graph);
const budget = await budgetOf(graph, () => undefined);
const execute = createExecutor(graph, { timeoutMs: 30_000, budget, projection });
await mkdir(folder, { recursive: true });
try {
  await projection();
  const ids = await idsIn(execute, schema, parse);
  process.stdout.write(
    '| field | s | MB | small questions: n, p50, p99 ms | outcome |\n| --- | ---: | ---: | ---: | --- |\n',
  );
  for (const field of Object.values(schema.getQueryType().getFields()))
    if (field.name.startsWith(wanted) && field.name !== 'asOf') await search(field, ids);
} finally {
  await graph.close();
  await embedded.stop();
}

async function search(field, ids) {
  const random = mulberry(hashOf(field.name));
  const documents = documentsOf(field, ids, random);
  let best = await keptFor(field);
  let shape = documents.fresh();
  for (let at = 0; at < Number(tries); at += 1) {
    const next = at < Number(tries) / 2 ? documents.fresh() : documents.mutate(shape);
    const text = documents.write(next);
    const seconds = await secondsOf(text);
    if (seconds === undefined || seconds <= (best?.seconds ?? 0)) continue;
    [best, shape] = [{ text, seconds }, next];
  }
  if (best === undefined) return process.stdout.write(`| ${field.name} | | | | nothing was accepted |\n`);
  await writeFile(new URL(`${field.name}.graphql`, folder), `${best.text}\n`);
  await tell(field.name, best.text);
}

/** The document that an earlier run kept. */
async function keptFor({ name }) {
  const text = await readFile(new URL(`${name}.graphql`, folder), 'utf8').catch(() => undefined);
  const seconds = text === undefined ? undefined : await secondsOf(text.trim());
  return seconds === undefined ? undefined : { text: text.trim(), seconds };
}

/** How long a document takes; undefined if it is refused before it runs. */
async function secondsOf(text) {
  const document = accepted(text);
  if (document === undefined) return undefined;
  const began = performance.now();
  const { data, errors = [] } = await execute({ schema, document });
  const seconds = (performance.now() - began) / 1_000;
  const hasRun = errors.length === 0 || errors.some(({ originalError }) => ran.has(originalError?.code));
  return data === undefined || !hasRun ? undefined : seconds;
}

function accepted(text) {
  const document = parse(text);
  try {
    expectDocumentWithinLimits(document);
  } catch {
    return undefined;
  }
  return validate(schema, document).length === 0 ? document : undefined;
}

/** Runs the worst document with small questions beside it. */
async function tell(name, text) {
  const document = parse(text);
  const before = process.memoryUsage().rss;
  let [isOver, peak] = [false, before];
  const waits = [];
  const asking = (async () => {
    while (!isOver) {
      const began = performance.now();
      await execute({ schema, document: light });
      waits.push(performance.now() - began);
      peak = Math.max(peak, process.memoryUsage().rss);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  const began = performance.now();
  const { errors = [] } = await execute({ schema, document });
  const seconds = (performance.now() - began) / 1_000;
  isOver = true;
  await asking;
  waits.sort((a, b) => a - b);
  const at = (part) => waits[Math.min(waits.length - 1, Math.floor(waits.length * part))] ?? 0;
  const megabytes = (peak - before) / 1e6;
  const codes = [...new Set(errors.map(({ originalError, extensions }) => originalError?.code ?? extensions?.code))];
  const missed = [
    seconds > goals.seconds && 'time',
    megabytes > goals.megabytes && 'memory',
    at(0.99) > goals.lightMs && 'wait',
  ];
  const over = missed.filter(Boolean);
  if (over.length > 0) process.exitCode = 1;
  const outcome = [...(codes.length > 0 ? codes : ['whole']), ...over.map((one) => `OVER: ${one}`)].join(', ');
  process.stdout.write(
    `| ${name} | ${seconds.toFixed(2)} | ${Math.round(megabytes)} | ${waits.length}, ${at(0.5).toFixed(0)}, ${at(0.99).toFixed(0)} | ${outcome} |\n`,
  );
}

function hashOf(text) {
  return [...text].reduce((hash, letter) => (Math.imul(hash, 31) + letter.charCodeAt(0)) | 0, 7);
}

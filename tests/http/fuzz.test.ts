import { readdirSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { budgetOf } from '../../src/api/budget.ts';
import { createExecutor } from '../../src/api/executor.ts';
import { schema } from '../../src/api/schema.ts';
import { type Serving, startServer } from '../../src/api/server/server.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/connection.ts';
import { dice } from './fuzz-dice.ts';
import { type Hostile, hostile, type Valid } from './fuzz-documents.ts';
import { patienceMs, type Reply, send } from './fuzz-requests.ts';
import { keptLog, type Lines } from './lines.ts';
import { post } from './tiny-server.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 1_000);

/** Requests under way at a time. */
const AT_ONCE = 8;

/** Bytes by which the memory in use may grow over the second half: by then what the server keeps on purpose is as full as it gets. */
const SLACK = 48 * 1024 * 1024;

let graph: Graph;
let serving: Serving;
let lines: Lines;
beforeAll(async () => {
  graph = await openTestGraph();
  lines = keptLog('warn');
  const budget = await budgetOf(graph, (err) => lines.log.error({ err }, 'degrees'));
  const execute = createExecutor(graph, { timeoutMs: 10_000, budget });
  const readiness = async () => ({ status: 'ready', neo4j: '', dataset: '' }) as const;
  serving = await startServer({ schema, execute, readiness, log: lines.log, host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await serving.stop();
  await graph.close();
});

describe('the server', () => {
  test(`answers ${RUNS} hostile requests with no fault of its own, and lets go of their memory`, {
    timeout: 900_000,
  }, async () => {
    const seed = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
    console.log(`fuzz: seed ${seed}; run it again with FUZZ_SEED=${seed}`);
    const warm = Math.floor(RUNS / 2);
    const early = await attack(seed, 0, warm);
    const before = memoryInUse();
    const late = await attack(seed, warm, RUNS);
    const grown = memoryInUse() - before;
    report([...early.replies, ...late.replies], grown);
    expect([...early.wrongs, ...late.wrongs].slice(0, 5)).toEqual([]);
    expect(grown).toBeLessThan(SLACK);
  });

  test('still answers afterwards', async () => {
    const response = await post(serving.url, { query: '{ states(first: 1) { totalCount } limits { rows } }' });
    expect(await response.json()).toMatchObject({ data: { limits: { rows: expect.any(Number) } } });
  });

  test('has logged no fault', () => {
    expect(lines.texts.filter((line) => line.includes('"level":"error"')).slice(0, 3)).toEqual([]);
  });
});

/** What came of some requests: short words on each reply that was wrong, and how all went. */
interface Outcome {
  readonly wrongs: readonly string[];
  readonly replies: readonly Pick<Reply, 'status' | 'milliseconds'>[];
}

/** Sends the requests numbered from one number to another; each has dice of its own, so that it can be repeated alone. */
async function attack(seed: number, from: number, to: number): Promise<Outcome> {
  const valid = validQuestions();
  const wrongs: string[] = [];
  const replies: Pick<Reply, 'status' | 'milliseconds'>[] = [];
  let next = from;
  const worker = async () => {
    while (next < to) {
      const number = next++;
      const throws = dice(seed + number);
      const question = hostile(throws, valid);
      const reply = await send(serving.url, throws, question).catch((error: unknown) => String(error));
      const wrong = typeof reply === 'string' ? reply : complaint(reply);
      if (typeof reply !== 'string') replies.push({ status: reply.status, milliseconds: reply.milliseconds });
      if (wrong !== undefined) wrongs.push(`${number}: ${wrong}; ${excerpt(question)}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { wrongs, replies };
}

/** What is wrong with a reply; undefined where nothing is. Node itself refuses a URL that is too long, without a word. */
function complaint({ status, text, milliseconds }: Reply): string | undefined {
  if (status >= 500) return `status ${status}: ${text.slice(0, 300)}`;
  if (milliseconds > patienceMs) return `took ${milliseconds} ms`;
  if (/\n\s+at |node_modules|\/src\/|\.ts:\d/.test(text)) return `a stack trace: ${text.slice(0, 300)}`;
  if (status === 431) return undefined;
  if (!text.startsWith('{')) return `status ${status} without JSON: ${text.slice(0, 300)}`;
  const codes = codesIn(text);
  const unknown = codes.filter((code) => !documented.includes(code));
  return unknown.length === 0 ? undefined : `the code ${unknown[0]} is not in schema/errors.md: ${text.slice(0, 300)}`;
}

/** The codes of all errors of an answer; an error without one has the code "undefined". */
function codesIn(text: string): readonly string[] {
  const { errors = [] }: { errors?: readonly { extensions?: { code?: unknown } }[] } = JSON.parse(text);
  return errors.map(({ extensions }) => String(extensions?.code));
}

const project = new URL('../../', import.meta.url);

/** The codes of schema/errors.md, but for those that mean a fault. */
const documented = [...readFileSync(new URL('schema/errors.md', project), 'utf8').matchAll(/^\| `(\w+)` \| 4/gm)].map(
  ([, code]) => String(code),
);

/** Short questions to change, which Neo4j plans quickly, and the examples as they stand. */
function validQuestions(): [Valid, ...Valid[]] {
  const folder = new URL('schema/examples/', project);
  const examples = readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => ({ query: readFileSync(new URL(file, folder), 'utf8'), variables: {} }));
  return [
    { query: '{ limits { rows } }', variables: {} },
    { query: 'query ($id: ID!) { pact(by: { id: $id }) { name signed { __typename } } }', variables: { id: 'x' } },
    { query: '{ states(first: 3, orderBy: NAME_ASC) { nodes { name iso3 } pageInfo { endCursor } } }', variables: {} },
    {
      query: 'query ($first: Int) { officials(first: $first) { edges { cursor node { name } } } }',
      variables: { first: 3 },
    },
    { query: '{ asOf(date: "2001-07") { date states(first: 2) { nodes { name } } } }', variables: {} },
    {
      query:
        '{ stances(where: { verified: true }, last: 2) { totalCount nodes { ...A } } } fragment A on Stance { position date }',
      variables: {},
    },
    {
      query: 'query ($n: ID!, $yes: Boolean!) { node(id: $n) { id ... on State @include(if: $yes) { name } } }',
      variables: { n: 'State:japan', yes: true },
    },
    {
      query: '{ search(text: "japan", first: 2) { hits { score node { slug } } } __type(name: "Pact") { name } }',
      variables: {},
    },
    ...examples.slice(0, 1),
  ];
}

function excerpt(question: Hostile): string {
  return JSON.stringify(question).slice(0, 400);
}

/** Bytes in use once everything that can be let go of is; the second pass takes what finalisers of the first set free. */
function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  // The flag makes this function appear in contexts made from now on.
  const collect = runInNewContext('gc') as () => void;
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

function report(replies: Outcome['replies'], grown: number): void {
  const statuses = new Map<number, number>();
  for (const { status } of replies) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  const slowest = Math.max(...replies.map(({ milliseconds }) => milliseconds));
  const shown = [...statuses].toSorted(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`);
  console.log(
    `fuzz: ${shown.join(', ')}; slowest ${Math.round(slowest)} ms; memory ${Math.round(grown / 1e6)} MB more`,
  );
}

import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parse } from 'graphql';
import neo4j from 'neo4j-driver';
import { createExecutor } from '../dist/api/executor.js';
import { schema } from '../dist/api/schema.js';
import { startEmbedded } from '../dist/embedded/embedded.js';
import { openGraph } from '../dist/graph/graph.js';
import { runToEnd } from '../dist/projection/cooperative-task.js';
import { readProjection } from '../dist/projection/read-projection.js';
import { voting } from '../dist/traverse/votes/voting.js';
import { votingMatrix } from '../dist/traverse/votes/voting-matrix.js';
import { run } from './command.js';
import { pathsOf, project } from './sets.js';

/**
 * Agreement in the votes of the General Assembly, asked of entente and of Neo4j in Cypher over a bare driver, in turns on the same graph. Both
 * must give the same answers first. Tells the time of the traversal alone, of a whole answer of entente as text, and of one of the bare
 * driver: the median of so many rounds (5) after a first one. The store has the seeds and the votes; it is filled when it is not yet, and kept.
 */
const store = 'bench-votes';
const rounds = Number(process.argv[2] ?? 5);

await run(store, ['load']);
const held = JSON.parse((await run(store, ['datasets', '--json'])).printed).map(({ id }) => id);
if (!held.includes('unvotes')) await run(store, ['import', 'unvotes', ...pathsOf('unvotes')]);

const embedded = await startEmbedded({ home: join(project, '.entente'), store }, () => undefined);
const graph = await openGraph(embedded.connection);
const { uri, username, password, database } = embedded.connection;
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
const projection = await readProjection(graph, '');
const execute = createExecutor(graph, { timeoutMs: 60_000 });

/** Places on the line yes 0, abstain 0.5, no 1, and the mean of 1 - distance. */
const place = (vote) => `CASE ${vote}.choice WHEN 'yes' THEN 0.0 WHEN 'abstain' THEN 0.5 ELSE 1.0 END`;
const share = `count(*) AS count, avg(1 - abs(${place('v')} - ${place('w')})) AS value`;
const pair = `MATCH (a:Actor {id: $a})-[v:VOTED]->(r:RollCall)<-[w:VOTED]-(b:Actor {id: $b}) WHERE r.dateEarliest IS NOT NULL`;
const plain = {
  ...{ measure: 'SHARE', abstention: 'HALF', absence: 'LEFT_OUT', window: 'ALL', with: 'EACH_OTHER' },
  ...{ minimum: 1, from: null, to: null, important: false, issues: null },
};
const year = '2005';
const others = Array.from(projection.votes.actors, (actor) => projection.id(actor)).filter((id) => id !== 'china');

const questions = {
  'a pair over all years': {
    text: `${pair} RETURN 'all' AS key, ${share}`,
    params: { a: 'china', b: 'russia' },
    query: '{ voting(actors: ["china", "russia"]) { windows { cells { rollCalls value } } } }',
    rows: ({ voting: { windows } }) =>
      windows.flatMap(({ cells }) => cells.map((one) => ['all', one.rollCalls, one.value])),
    alone: () => voting(projection, { actors: ['china', 'russia'], rules: plain, first: 250 }),
  },
  'a pair year by year': {
    text: `${pair} RETURN substring(r.date, 0, 4) AS key, ${share}`,
    params: { a: 'china', b: 'russia' },
    query: '{ voting(actors: ["china", "russia"], window: YEAR) { windows { label cells { rollCalls value } } } }',
    rows: ({ voting: { windows } }) =>
      windows.flatMap(({ label, cells }) => cells.map((one) => [label, one.rollCalls, one.value])),
    alone: () => voting(projection, { actors: ['china', 'russia'], rules: { ...plain, window: 'YEAR' }, first: 250 }),
  },
  'one state with 49 others': {
    text: `MATCH (a:Actor {id: $a})-[v:VOTED]->(r:RollCall)<-[w:VOTED]-(b:Actor) WHERE r.dateEarliest IS NOT NULL AND b.id IN $others
      RETURN b.id AS key, ${share}`,
    params: { a: 'china', others: others.slice(0, 49) },
    query: `{ ${others
      .slice(0, 49)
      .map((id, at) => `p${at}: voting(actors: ["china", "${id}"]) { windows { cells { rollCalls value } } }`)
      .join(' ')} }`,
    rows: (data) =>
      Object.values(data).flatMap(({ windows }, at) =>
        windows.flatMap(({ cells }) => cells.map((one) => [others[at], one.rollCalls, one.value])),
      ),
    alone: function* () {
      for (const id of others.slice(0, 49))
        yield* voting(projection, { actors: ['china', id], rules: plain, first: 250 });
    },
  },
  'one state with all': {
    text: `MATCH (a:Actor {id: $a})-[v:VOTED]->(r:RollCall)<-[w:VOTED]-(b:Actor) WHERE r.dateEarliest IS NOT NULL
      RETURN b.id AS key, ${share}`,
    params: { a: 'china' },
    query: '{ voting(actors: ["china"], with: ALL) { windows { cells { b { slug } rollCalls value } } } }',
    rows: ({ voting: { windows } }) =>
      windows.flatMap(({ cells }) => cells.map((one) => [one.b.slug, one.rollCalls, one.value])),
    alone: () => voting(projection, { actors: ['china'], rules: { ...plain, with: 'ALL' }, first: 250 }),
  },
  'all pairs of a year': {
    text: `MATCH (r:RollCall) WHERE $from <= r.dateEarliest <= $to
      MATCH (a:Actor)-[v:VOTED]->(r)<-[w:VOTED]-(b:Actor) WHERE a.id < b.id
      RETURN a.id + ' ' + b.id AS key, ${share}`,
    params: { from: `${year}-01-01`, to: `${year}-12-31` },
    query: `{ votingMatrix(from: "${year}", to: "${year}") { actors { slug } rows { values rollCalls } } }`,
    rows: ({ votingMatrix: { actors, rows } }) =>
      rows.flatMap(({ values, rollCalls }, a) =>
        values.slice(a + 1).map((value, place) => {
          const b = a + 1 + place;
          return [`${actors[a].slug} ${actors[b].slug}`, rollCalls[b], value];
        }),
      ),
    alone: () => votingMatrix(projection, { actors: null, rules: { ...plain, with: 'ALL', from: year, to: year } }),
  },
};

try {
  for (const [name, question] of Object.entries(questions)) await measure(name, question);
} finally {
  await driver.close();
  await graph.close();
  await embedded.stop();
}

async function measure(name, { text, params, query, rows, alone }) {
  const document = parse(query);
  const ask = async () => (await execute({ schema, document })).data;
  const askBare = async () => {
    const session = driver.session({ database, defaultAccessMode: 'READ' });
    const { records } = await session.run(text, params);
    await session.close();
    return records.map((record) => [record.get('key'), record.get('count'), record.get('value')]);
  };
  const ours = rows(await ask()).filter(([, rollCalls]) => rollCalls > 0);
  const count = expectSame(name, ours, await askBare());
  const ways = {
    alone: () => runToEnd(alone()),
    whole: async () => JSON.stringify(await ask()),
    bare: async () => JSON.stringify(await askBare()),
  };
  const one = await medians(ways, 1);
  process.stdout.write(`${name}: ${count} rows the same; traversal alone ${one.alone.toFixed(1)} ms\n`);
  tell('one at a time', one);
  if (name.startsWith('a pair')) tell('sixteen clients', await medians(ways, 16));
}

function tell(how, { whole, bare }) {
  const [ours, theirs] = [whole, bare].map((ms) => ms.toFixed(1));
  process.stdout.write(`  ${how}: whole ${ours} ms, bare ${theirs} ms, ${(bare / whole).toFixed(1)} times\n`);
}

/** Milliseconds of one question while so many clients ask, each of several eight times; each way in turn, and the median of all rounds but the first. */
async function medians(ways, clients) {
  const each = clients === 1 ? 1 : 8;
  const times = Object.entries(ways).map(([way, ask]) => ({ way, ask, list: [] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { ask, list } of times) {
      const began = performance.now();
      await Promise.all(Array.from({ length: clients }, () => repeat(ask, each)));
      if (round > 0) list.push((performance.now() - began) / clients / each);
    }
  }
  return Object.fromEntries(times.map(({ way, list }) => [way, median(list)]));
}

async function repeat(ask, times) {
  for (let time = 0; time < times; time += 1) await ask();
}

function median(list) {
  return list.toSorted((one, other) => one - other)[list.length >> 1];
}

/** Ends the run where the two differ in a row, in a count, or in a value by more than rounding. */
function expectSame(name, ours, theirs) {
  const sorted = (list) => list.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const expected = sorted(theirs);
  const pairs = sorted(ours).map((row, at) => [row, expected[at]]);
  const isSame = ([[key, count, value], other]) =>
    other !== undefined && key === other[0] && count === other[1] && Math.abs(value - other[2]) < 1e-9;
  const odd = pairs.find((one) => !isSame(one));
  if (ours.length === theirs.length && odd === undefined) return ours.length;
  process.stderr.write(
    `${name}: ${ours.length} rows against ${theirs.length}, the first that differ ${JSON.stringify(odd)}\n`,
  );
  process.exit(1);
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { gunzipSync } from 'node:zlib';
import { parse } from 'graphql';
import { createExecutor } from '../dist/api/executor.js';
import { schema } from '../dist/api/schema.js';
import { startEmbedded } from '../dist/embedded/embedded.js';
import { openGraph } from '../dist/graph/graph.js';
import { run, start, textOf } from './command.js';
import { data, everySet, project } from './sets.js';

/**
 * Asks one question for the agreement of Russia and China in the General Assembly by year since 1991, with every data set in the graph,
 * and reckons the same from the files of the votes alone. The store is filled when it is not yet, and kept.
 */
const store = 'bench-all';
const home = join(project, '.entente');
const rounds = 10;

await run(store, ['load']);
const held = JSON.parse((await run(store, ['datasets', '--json'])).printed).map(({ id }) => id);
for (const [set, paths] of everySet()) {
  if (held.includes(set)) continue;
  const imported = await start(store, ['import', set, ...paths]).ended;
  process.stdout.write(`imported ${set} in ${Math.round(imported.ms / 1000)} s\n`);
  if (imported.code > 1) throw new Error(textOf(imported));
}

const embedded = await startEmbedded({ home, store }, () => undefined);
const graph = await openGraph(embedded.connection);
const document = parse(`{ voting(actors: ["china", "soviet-union", "russia"], from: "1991", window: YEAR) {
  windows { label cells { a { slug } b { slug } rollCalls value } }
} }`);
const execute = createExecutor(graph, { timeoutMs: 30_000 });
const times = [];
let answered;
for (let round = 0; round < rounds; round += 1) {
  const began = performance.now();
  answered = await execute({ schema, document });
  times.push(performance.now() - began);
}
await graph.close();
await embedded.stop();

const expected = fromFiles();
const found = answered.data.voting.windows.flatMap(({ label, cells }) =>
  cells
    .filter(({ a, rollCalls }) => a.slug === 'china' && rollCalls > 0)
    .map(({ b, rollCalls, value }) => [label, b.slug, rollCalls, value]),
);
const furthest = Math.max(...found.map(([, , , value], at) => Math.abs(value - expected[at][3])));
const isSame =
  found.length === expected.length &&
  found.every((row, at) => row.slice(0, 3).join() === expected[at].slice(0, 3).join());
for (const [year, other, count, value] of found)
  process.stdout.write(`${year}  china, ${other}  ${count}  ${value.toFixed(6)}\n`);
const sorted = times.slice(1).toSorted((a, b) => a - b);
process.stdout.write(
  `${found.length} rows, the same years and numbers of roll calls: ${isSame}; largest difference ${furthest}\n` +
    `first ${Math.round(times[0])} ms, then median ${Math.round(sorted[sorted.length >> 1])} ms, slowest ${Math.round(sorted.at(-1))} ms\n`,
);
if (!isSame || furthest > 1e-9) process.exitCode = 1;

/** Mean of 1 - distance over roll calls in which both voted, by year: yes 0, abstain 0.5, no 1. The files call the Soviet Union Russia. */
function fromFiles() {
  const days = new Map(rowsOf('un_roll_calls.csv.gz').map(([rcid, , , date]) => [rcid, date]));
  const places = { yes: 0, abstain: 0.5, no: 1 };
  const votes = { RU: new Map(), CN: new Map() };
  for (const [rcid, , code, vote] of rowsOf('un_votes.csv.gz')) votes[code]?.set(rcid, places[vote]);
  const sums = new Map();
  for (const [rcid, moscow] of votes.RU) {
    const beijing = votes.CN.get(rcid);
    const day = days.get(rcid);
    if (beijing === undefined || day < '1991') continue;
    const key = `${day.slice(0, 4)} ${day < '1991-12-26' ? 'soviet-union' : 'russia'}`;
    const { count, sum } = sums.get(key) ?? { count: 0, sum: 0 };
    sums.set(key, { count: count + 1, sum: sum + 1 - Math.abs(moscow - beijing) });
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { count, sum }]) => [...key.split(' '), count, sum / count]);
}

/** The first four cells of each row; of these none is quoted but the name of a country. */
function rowsOf(file) {
  const text = gunzipSync(readFileSync(join(data, 'unga-votes', file))).toString('utf8');
  const lines = text
    .split('\n')
    .slice(1)
    .filter((line) => /^\d+,/.test(line));
  return lines.map((line) => [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].slice(0, 4).map(([, cell]) => cell));
}

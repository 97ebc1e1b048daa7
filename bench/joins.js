import { writeFileSync } from 'node:fs';
import { createCrosswalk } from '../dist/import/crosswalk/crosswalk.js';
import { importers } from '../dist/import/importers.js';
import { inputFiles } from '../dist/import/input-files.js';
import { run } from '../dist/import/run.js';
import { createTally } from '../dist/import/tally.js';
import { actorsIn } from '../dist/ingest/planned-nodes.js';
import { checkSeeds } from '../dist/load/load.js';
import { planBatch } from '../dist/load/plan-batch.js';
import { planWrites } from '../dist/load/plan-writes.js';
import { readCrosswalk } from '../dist/load/read-crosswalk.js';
import { everySet } from './sets.js';

/**
 * Joins the rows of every data set, one after the other, without a database: those that bring officials first, so that later ones
 * know them. Prints for each how its rows add up; with names as arguments, those sets alone. `JOINS=file` keeps all names as JSON.
 */
const wanted = process.argv.slice(2);
const seeds = new URL('../seeds/', import.meta.url);
const actors = new Map(
  actorsIn(planWrites((await checkSeeds(seeds)).records, 'curated')).map((actor) => [actor.id, actor]),
);
const { tables } = await readCrosswalk(new URL('crosswalk/', seeds));
const first = ['archigos', 'ministers', 'ungd'];
const sets = everySet().filter(([set]) => wanted.length === 0 || wanted.includes(set));
const inOrder = [...sets.filter(([set]) => first.includes(set)), ...sets.filter(([set]) => !first.includes(set))];
const kept = {};
for (const [set, paths] of inOrder) kept[set] = await join(set, paths);
if (process.env.JOINS !== undefined) writeFileSync(process.env.JOINS, JSON.stringify(kept, null, 1));

/** Joins the rows of a set, keeps its actors for the next, and prints the sums. */
async function join(set, paths) {
  const importer = importers.find(({ id }) => id === set);
  const tally = createTally(10_000);
  const settings = {
    crosswalk: createCrosswalk(tables, [...actors.values()]),
    existing: new Set(actors.keys()),
    createUnknown: false,
    tally,
    maxIssues: 9_999,
    skip: 0,
    batchSize: 5_000,
    onBytes: () => undefined,
  };
  const { files } = await inputFiles(importer, paths);
  for await (const { records } of run(importer, files, settings)) {
    for (const actor of actorsIn(planBatch(records))) actors.set(actor.id, actor);
  }
  const { rows, used, rejected, leftOut } = tally.sums();
  process.stdout.write(`${set}: ${rows} rows, ${used} used, ${rejected} rejected\n`);
  for (const { reason, rows, names } of leftOut) process.stdout.write(`  ${rows} ${reason}${namesOf(names)}\n`);
  return { rows, used, leftOut, rejected, issues: tally.issues.map(({ at, message }) => `${at} ${message}`) };
}

function namesOf(names) {
  const [one] = names;
  return one === undefined ? '' : ` (${names.length} names, such as ${one.name}: ${one.rows})`;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createCrosswalk } from '../dist/import/crosswalk/crosswalk.js';
import { importers } from '../dist/import/importers.js';
import { inputFiles } from '../dist/import/input-files.js';
import { readRows } from '../dist/import/read-rows.js';
import { run } from '../dist/import/run.js';
import { createTally } from '../dist/import/tally.js';
import { readCrosswalk } from '../dist/load/read-crosswalk.js';
import { data, everySet } from './sets.js';

/**
 * Counts facts that data sets have of a state before it began, by the lists of states of the Correlates of War and of Gleditsch and
 * Ward, and after it ended. States that joined the lists late, and dates that the sets themselves give, are among them.
 */
const starts = { cow: new Map(), gw: new Map() };
await readStarts('cow_states.csv', starts.cow, ['ccode', 'styear', 'stmonth', 'stday'], (cells) => {
  const parts = [cells.styear, cells.stmonth.padStart(2, '0'), cells.stday.padStart(2, '0')];
  return [cells.ccode, parts.join('-')];
});
await readStarts('gw_states.csv', starts.gw, ['gwcode', 'startdate'], (cells) => [cells.gwcode, cells.startdate]);
const { tables } = await readCrosswalk(new URL('../seeds/crosswalk/', import.meta.url));
const states = new Map(tables.actors.map((actor) => [`crosswalk--${actor.id}`, { ...actor, begin: beginOf(actor) }]));
for (const [set, paths] of everySet()) await count(set, paths);

async function readStarts(name, into, columns, read) {
  const path = join(data, 'country-codes/peacesciencer', name);
  if (!existsSync(path)) {
    process.stderr.write(`"${path}" is missing. Set ENTENTE_DATA to the folder of the data sets.\n`);
    process.exit(2);
  }
  for await (const rows of readRows(path, { kind: 'delimited', delimiter: ',', quoted: true, header: true, columns })) {
    for (const { cells } of rows) {
      const [code, start] = read(cells);
      if (!(into.get(code) <= start)) into.set(code, start);
    }
  }
}

/** The earlier of the days on which the two lists begin. */
function beginOf({ cowCode, otherCodes }) {
  const code = String(cowCode);
  const gw = otherCodes.gw?.[0] ?? code;
  return [starts.cow.get(code), starts.gw.get(gw)].filter((day) => day !== undefined).toSorted()[0];
}

async function count(set, paths) {
  const importer = importers.find(({ id }) => id === set);
  const settings = {
    crosswalk: createCrosswalk(tables, []),
    existing: new Set(),
    createUnknown: false,
    tally: createTally(1),
    maxIssues: Number.POSITIVE_INFINITY,
    skip: 0,
    batchSize: 5_000,
    onBytes: () => undefined,
  };
  const days = new Map();
  const counts = { facts: 0, early: new Map(), late: new Map() };
  const { files } = await inputFiles(importer, paths);
  for await (const { records } of run(importer, files, settings)) {
    for (const { made } of records) for (const [actor, day] of factsOf(made, days)) judge(actor, day, counts);
  }
  const sum = (kind) => [...kind.values()].reduce((all, one) => all + one, 0);
  const { facts, early, late } = counts;
  process.stdout.write(`${set}: ${facts} facts of states, ${sum(early)} early, ${sum(late)} late\n`);
  for (const [kind, names] of [
    ['early', early],
    ['late', late],
  ]) {
    const most = [...names].toSorted(([, one], [, other]) => other - one).slice(0, 8);
    if (most.length > 0) process.stdout.write(`  ${kind}: ${most.map((one) => one.join(' ')).join(', ')}\n`);
  }
}

/** Which actor a record has on which day. */
function factsOf({ noun, record }, days) {
  if (noun === 'roll-calls') days.set(record.id, record.date);
  if (noun === 'ballots') return [[record.actor, days.get(record.rollCall)]];
  if (noun === 'pacts')
    return record.parties.map(({ actor, since }) => [actor, since ?? record.inForce[0]?.since ?? record.signed]);
  if (noun === 'officials') return record.offices.map((one) => [one.belongsTo, one.since ?? one.attestedOn]);
  if (noun === 'events') return [record.initiator, record.target].map((actor) => [actor, record.date]);
  return noun === 'statements' || noun === 'stances' ? [[record.actor, record.date]] : [];
}

/** A day known in part is early only if all of it is. */
function judge(actor, day, counts) {
  const state = states.get(actor);
  if (state === undefined || typeof day !== 'string') return;
  const add = (kind) => kind.set(state.id, (kind.get(state.id) ?? 0) + 1);
  counts.facts += 1;
  if (state.begin !== undefined && day < state.begin && !state.begin.startsWith(day)) add(counts.early);
  if (state.until !== null && day >= state.until) add(counts.late);
}

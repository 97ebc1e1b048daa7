import type { Graph } from '../graph/graph.ts';
import type { StoredActor } from '../import/actors.ts';
import { createCrosswalk } from '../import/crosswalk/crosswalk.ts';
import { factsStored } from '../import/errors.ts';
import { overlapOf } from '../import/overlaps.ts';
import { countGrowth, isGrowth } from '../load/growth.ts';
import { refreshStatistics } from '../load/refresh-statistics.ts';
import { datasets } from '../load/remove-queries.ts';
import { beginStream, completeStream, findProgress, type StreamedSet, stream } from '../load/stream.ts';
import { importState, storedActors } from '../load/stream-queries.ts';
import type { CrosswalkTables } from '../model/crosswalk.ts';
import type { ImportListener, ImportSettings } from './import-settings.ts';
import {
  type ImportReport,
  type PreparedImport,
  prepareImport,
  type ReadSettings,
  storedSums,
} from './prepare-import.ts';
import { removeDataSet } from './remove-data-set.ts';
import { joinDuplicates } from './same-as/join-duplicates.ts';
import { ensureSharedActors } from './shared-actors.ts';

/**
 * Imports a data set into a graph: `importDataSet(graph, 'unvotes', ['data/unvotes'])`. Paths are the files as they were published or
 * folders that contain them. An interrupted import continues where it stopped; a complete one is not repeated; other files add to a complete one.
 */
export async function importDataSet(
  graph: Graph,
  name: string,
  paths: readonly string[],
  settings: ImportSettings = {},
): Promise<ImportReport> {
  return await importPrepared(graph, await prepareImport(name, paths, settings));
}

/** Imports a prepared data set. A program can prepare first, so that it starts no database if a file is missing. */
export async function importPrepared(graph: Graph, prepared: PreparedImport): Promise<ImportReport> {
  const { set, listener, dryRun, replace, beside, tables, read, report } = prepared;
  if (!beside) await expectNoOverlap(graph, set.dataset);
  if (dryRun) return await tryPrepared(graph, prepared);
  await graph.prepare();
  if (replace) await makeWay(graph, set, listener);
  await ensureSharedActors(graph);
  const progress = await beginStream(graph, set);
  if (progress.isDone) return report({ isUpToDate: true });
  const { steps: skip, before } = progress;
  listener.step?.(
    skip === 0
      ? before === null
        ? 'Reading rows.'
        : 'Adding rows to those that the graph has.'
      : `Continuing after ${skip.toLocaleString('en')} rows.`,
  );
  const known = await knownActors(graph, tables);
  const growth = await stream(graph, set, progress, read({ ...known, skip, batchSize }));
  const isChanged = skip > 0 || isGrowth(growth);
  await completeStream(graph, set, progress, { sums: storedSums(report().sums), isChanged });
  listener.step?.('Looking for records of one thing.');
  await joinDuplicates(graph, tables.sameAs);
  listener.step?.('Refreshing the statistics of the graph.');
  await refreshStatistics(graph, skip > 0 ? undefined : countGrowth(growth));
  return report({ growth });
}

/** Refuses a new data set if the graph has another with the same facts. */
async function expectNoOverlap(graph: Graph, dataset: string): Promise<void> {
  const ids = (await graph.ask(datasets, {})).map(({ id }) => id);
  const overlap = ids.includes(dataset) ? undefined : overlapOf(dataset, ids);
  if (overlap !== undefined) throw factsStored(dataset, overlap);
}

/** Joins the rows of a prepared import and writes nothing. What an import would be refused for is an error here too. */
async function tryPrepared(graph: Graph, { set, listener, replace, tables, read, report }: PreparedImport) {
  const progress = replace ? undefined : await findProgress(graph, set);
  if (progress?.isDone === true) return report({ isUpToDate: true });
  const known = await knownActors(graph, tables);
  listener.step?.('Reading rows.');
  await readAll(read({ ...known, skip: 0, batchSize }));
  return report();
}

async function readAll(batches: AsyncIterable<unknown>): Promise<void> {
  const iterator = batches[Symbol.asyncIterator]();
  for (let next = await iterator.next(); next.done !== true; ) next = await iterator.next();
}

/** The actors of the graph, and a crosswalk that knows them. */
async function knownActors(
  graph: Graph,
  tables: CrosswalkTables,
): Promise<Pick<ReadSettings, 'crosswalk' | 'existing'>> {
  const actors = await graph.ask(storedActors, {});
  const crosswalk = createCrosswalk(tables, actors.filter(isIdentified));
  return { crosswalk, existing: new Set(actors.map(({ id }) => id)) };
}

/** Records in a transaction: more are not faster and use more memory on both sides. */
const batchSize = 5_000;

/** Removes what other imports of a data set brought. What this one made already stays, so that it continues after an interruption. */
async function makeWay(graph: Graph, { dataset, version }: StreamedSet, listener: ImportListener): Promise<void> {
  const [state] = await graph.ask(importState, { dataset });
  const isOwn = state?.version === version || (state?.importing === version && state.versionBefore === null);
  if (state === undefined || isOwn) return;
  listener.step?.(`Removing what earlier imports of "${dataset}" brought.`);
  await removeDataSet(graph, dataset);
}

/** Whether an import may match an actor. One that an earlier import could not identify matches no other name. */
function isIdentified({ kind }: StoredActor): boolean {
  return kind !== 'unidentified';
}

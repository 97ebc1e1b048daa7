import type { Graph } from '../graph/graph.ts';
import type { StoredActor } from '../import/actors.ts';
import { createCrosswalk } from '../import/crosswalk/crosswalk.ts';
import { refreshStatistics } from '../load/refresh-statistics.ts';
import { beginStream, completeStream, type StreamedSet, stream } from '../load/stream.ts';
import { storedActors } from '../load/stream-queries.ts';
import type { ImportSettings } from './import-settings.ts';
import { type ImportReport, type PreparedImport, prepareImport, sharedActors, storedSums } from './prepare-import.ts';

/**
 * Imports a data set into a graph: `importDataSet(graph, 'unvotes', ['data/unvotes'])`. Paths are the files as they were published or
 * folders that contain them. An interrupted import continues where it stopped; a complete one is not repeated.
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
export async function importPrepared(
  graph: Graph,
  { set, listener, tables, read, report }: PreparedImport,
): Promise<ImportReport> {
  await graph.prepare();
  await ensureSet(graph, sharedActors);
  const progress = await beginStream(graph, set);
  if (progress.isDone) return { ...report(), isUpToDate: true };
  const { steps: skip } = progress;
  listener.step?.(skip === 0 ? 'Reading rows.' : `Continuing after ${skip.toLocaleString('en')} rows.`);
  const actors = await graph.ask(storedActors, {});
  const crosswalk = createCrosswalk(tables, actors.filter(isIdentified));
  const existing = new Set(actors.map(({ id }) => id));
  await stream(graph, set, skip, read({ crosswalk, existing, skip, batchSize }));
  await completeStream(graph, set, storedSums(report().sums));
  listener.step?.('Refreshing the statistics of the graph.');
  await refreshStatistics(graph);
  return report();
}

/** Records in a transaction: more are not faster and use more memory on both sides. */
const batchSize = 5_000;

/** Creates the data set of shared actors. It counts as complete at once, since every import may add to it. */
async function ensureSet(graph: Graph, set: StreamedSet): Promise<void> {
  const { isDone } = await beginStream(graph, set);
  if (!isDone) await completeStream(graph, set, {});
}

/** Whether an import may match an actor. One that an earlier import could not identify matches no other name. */
function isIdentified({ kind }: StoredActor): boolean {
  return kind !== 'unidentified';
}

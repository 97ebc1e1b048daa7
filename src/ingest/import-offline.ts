import { rm } from 'node:fs/promises';
import { abandonBulk, beginBulk, bulkFolder, completeBulk, mayHoldData, prepareBulk } from '../embedded/bulk-import.ts';
import { storeNotEmpty } from '../embedded/errors.ts';
import type { EmbeddedSettings } from '../embedded/store.ts';
import { createCrosswalk } from '../import/crosswalk/crosswalk.ts';
import { type BulkWriter, createBulkWriter } from '../load/bulk-files.ts';
import { coverageOf, createCoverage, storedCoverage } from '../load/coverage.ts';
import { refused } from '../load/errors.ts';
import { fillLists } from '../load/fill-lists.ts';
import { type Growth, noGrowth } from '../load/growth.ts';
import { checkSeeds } from '../load/load.ts';
import type { Plan, PlannedEdge, PlannedNode } from '../load/plan.ts';
import { planRecords } from '../load/plan-batch.ts';
import { planWrites } from '../load/plan-writes.ts';
import { refreshStatistics } from '../load/refresh-statistics.ts';
import { countNodes } from '../load/remove-queries.ts';
import type { ImportSettings } from './import-settings.ts';
import { withEmbeddedGraph } from './open-embedded-graph.ts';
import { actorsIn, datasetNode } from './planned-nodes.ts';
import { type ImportReport, type PreparedImport, prepareImport, storedSums } from './prepare-import.ts';
import { joinDuplicates } from './same-as/join-duplicates.ts';
import { sharedActors } from './shared-actors.ts';

/** An offline import: which embedded store it fills, and the seeds it loads with the rows. */
export interface OfflineSettings extends ImportSettings {
  readonly embedded: EmbeddedSettings;
  readonly seeds: URL;
}

/**
 * Fills an empty embedded store with Neo4j's bulk importer: writes the seeds and the rows to files and imports them at once. Then
 * the server starts and creates constraints and indexes. A store that has nodes is refused.
 */
export async function importOffline(
  name: string,
  paths: readonly string[],
  { embedded, seeds, ...settings }: OfflineSettings,
): Promise<ImportReport> {
  const prepared = await prepareImport(name, paths, settings);
  const onStep = (sentence: string) => prepared.listener.step?.(sentence);
  await expectEmpty(embedded, onStep);
  await beginBulk(embedded, onStep);
  const folder = bulkFolder(embedded);
  await rm(folder, { recursive: true, force: true });
  const ended = new AbortController();
  try {
    const writer = await createBulkWriter(folder);
    const [growth, fill] = await bothOf(writeAll(seeds, prepared, writer), prepareBulk(embedded, onStep, ended.signal));
    await fill(writer.close());
    await withEmbeddedGraph(embedded, onStep, async (graph) => {
      onStep('Creating constraints and indexes.');
      await graph.prepare();
      await fillLists(graph);
      onStep('Looking for records of one thing.');
      await joinDuplicates(graph, prepared.tables.sameAs);
      await refreshStatistics(graph);
      await completeBulk(embedded);
    });
    return prepared.report({ growth });
  } catch (error) {
    await abandonBulk(embedded, onStep);
    throw error;
  } finally {
    ended.abort();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits for both to end even if one fails, so that neither continues after the error of the other. */
async function bothOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

/** Refuses a store with nodes, which a bulk import would delete. A store that was used before is started to count them. */
async function expectEmpty(embedded: EmbeddedSettings, onStep: (sentence: string) => void): Promise<void> {
  if (!(await mayHoldData(embedded, onStep))) return;
  const [row] = await withEmbeddedGraph(embedded, onStep, (graph) => graph.ask(countNodes, {}));
  if (row !== undefined && row.nodes > 0) throw storeNotEmpty(row.nodes);
}

/** Writes the seeds, the rows, and the bookkeeping nodes of all data sets. Returns what the rows add. */
async function writeAll(
  seeds: URL,
  { set, listener, tables, read, report }: PreparedImport,
  writer: BulkWriter,
): Promise<Growth> {
  const curated = await seedPlan(seeds);
  for (const node of curated.nodes) writer.node(node);
  for (const edge of curated.edges) writer.edge(edge);
  const coverage = createCoverage();
  const added = { nodes: 0, edges: 0 };
  const writing = {
    node: (node: PlannedNode) => {
      coverage.node(node);
      added.nodes += 1;
      writer.node(node);
    },
    edge: (edge: PlannedEdge) => {
      coverage.edge(edge);
      added.edges += 1;
      writer.edge(edge);
    },
  };
  for (const { first } of [set, sharedActors]) planRecords(first, writer);
  listener.step?.('Reading rows.');
  const actors = actorsIn(curated);
  const crosswalk = createCrosswalk(tables, actors);
  const existing = new Set(actors.map(({ id }) => id));
  for await (const { records } of read({ crosswalk, existing, skip: 0, batchSize })) planRecords(records, writing);
  const loadedAt = new Date().toISOString();
  const { dataset, version, entries, about: terms } = curated;
  const sumsOfSeeds = { rows: entries, used: entries, leftOut: 0, rejected: 0 };
  writer.node(
    datasetNode(dataset, { ...terms, version, loadedAt, ...storedCoverage(coverageOf(curated)), ...sumsOfSeeds }),
  );
  const { about, version: shared } = sharedActors;
  writer.node(datasetNode(sharedActors.dataset, { ...about, version: shared, imported: shared, loadedAt }));
  const sums = storedSums(report().sums);
  const { version: imported } = set;
  const counted = { ...storedCoverage(coverage.found()), ...sums };
  writer.node(datasetNode(set.dataset, { ...set.about, version: imported, imported, loadedAt, ...counted }));
  return { ...noGrowth, added };
}

/** Records in a batch: few enough to be released before the garbage collector promotes them. */
const batchSize = 500;

/** The plan of the seeds. Seeds with issues are refused. */
async function seedPlan(seeds: URL): Promise<Plan> {
  const { records, terms, issues } = await checkSeeds(seeds);
  if (issues.length > 0) throw refused(issues);
  return planWrites(records, 'curated', terms);
}

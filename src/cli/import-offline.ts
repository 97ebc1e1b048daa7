import { rm } from 'node:fs/promises';
import { bulkFolder, mayHoldData, prepareBulk } from '../embedded/bulk-import.ts';
import { storeNotEmpty } from '../embedded/errors.ts';
import { createCrosswalk } from '../import/crosswalk/crosswalk.ts';
import type { Importer } from '../import/importer.ts';
import { run } from '../import/run.ts';
import { type BulkWriter, createBulkWriter } from '../load/bulk-files.ts';
import { refused } from '../load/complaints.ts';
import { fillLists } from '../load/fill-lists.ts';
import { checkSeeds } from '../load/load.ts';
import { actorsIn, datasetNode } from '../load/offline-plan.ts';
import type { Plan } from '../load/plan.ts';
import { planRecords } from '../load/plan-batch.ts';
import { planWrites } from '../load/plan-writes.ts';
import { countNodes } from '../load/remove-texts.ts';
import { settle } from '../load/settle.ts';
import { databaseElsewhere } from './complaints.ts';
import type { Config } from './config.ts';
import { withDatabase } from './database.ts';
import { courseOf } from './import-course.ts';
import { type Imported, keptSums, type Prepared, setsOf } from './import-prepared.ts';
import { folderUrl } from './places.ts';
import type { Progress } from './progress.ts';

/**
 * Imports into an empty embedded database by Neo4j's own bulk importer: the seeds and the rows are planned as ever, written to
 * files, and taken in at once. Then the server starts, and makes the constraints and indexes.
 */
export async function importOffline(
  config: Config,
  importer: Importer,
  prepared: Prepared,
  progress: Progress,
): Promise<Imported> {
  if (config.elsewhere) throw databaseElsewhere(config.elsewhere.uri);
  await expectEmpty(config, progress);
  const folder = bulkFolder(config.embedded);
  await rm(folder, { recursive: true, force: true });
  const over = new AbortController();
  try {
    const writer = await createBulkWriter(folder);
    const [imported, fill] = await bothOf(
      writeAll(config, importer, prepared, writer, progress),
      prepareBulk(config.embedded, progress.tell, over.signal),
    );
    await fill(writer.close());
    await withDatabase(config, progress.tell, async ({ graph }) => {
      progress.tell('Making constraints and indexes.');
      await graph.prepare();
      await fillLists(graph);
      await settle(graph);
    });
    return imported;
  } finally {
    over.abort();
    await rm(folder, { recursive: true, force: true });
  }
}

/** Waits for both to end, also where one fails, so that neither works on behind the error of the other. */
async function bothOf<A, B>(one: Promise<A>, other: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}

/** A store that was started before is looked into: what it holds would be lost. */
async function expectEmpty(config: Config, progress: Progress): Promise<void> {
  if (!(await mayHoldData(config.embedded))) return;
  const [row] = await withDatabase(config, progress.tell, ({ graph }) => graph.ask(countNodes, {}));
  if (row !== undefined && row.nodes > 0) throw storeNotEmpty(row.nodes);
}

/** Writes the seeds, the rows, and the bookkeeping of all data sets. */
async function writeAll(
  { seeds }: Config,
  importer: Importer,
  { files, version, tally, strangers, maxComplaints }: Prepared,
  writer: BulkWriter,
  progress: Progress,
): Promise<Imported> {
  const curated = await seedPlan(seeds);
  for (const node of curated.nodes) writer.node(node);
  for (const edge of curated.edges) writer.edge(edge);
  const [set, actorsSet] = setsOf(importer, version);
  for (const { first } of [set, actorsSet]) planRecords(first, writer);
  const { heard, watch } = courseOf(files, 0, progress);
  const actors = actorsIn(curated);
  const crosswalk = createCrosswalk(actors);
  const existing = new Set(actors.map(({ id }) => id));
  const rows = run(importer, files, {
    crosswalk,
    existing,
    strangers,
    tally,
    maxComplaints,
    skip: 0,
    batchSize: fewRecords,
    heard,
  });
  for await (const { records } of watch(rows)) planRecords(records, writer);
  const loadedAt = new Date().toISOString();
  writer.node(datasetNode(curated.dataset, { version: curated.version, loadedAt }));
  writer.node(datasetNode(actorsSet.dataset, { ...actorsSet.about, version: actorsSet.version, loadedAt }));
  writer.node(datasetNode(set.dataset, { ...set.about, version, loadedAt, ...keptSums(tally.sums()) }));
  return { sums: tally.sums(), complaints: tally.complaints, isDone: false };
}

/** Records that are written at once: in small lots they are gone before they make work for the garbage collector. */
const fewRecords = 500;

/** The plan of the seeds, once they are in order. */
async function seedPlan(seeds: string): Promise<Plan> {
  const { records, complaints } = await checkSeeds(folderUrl(seeds));
  if (complaints.length > 0) throw refused(complaints);
  return planWrites(records, 'curated');
}

import type { ImportError } from '../errors.ts';
import { fileChanged } from '../import/errors.ts';
import { type DigestedFile, digested, fingerprintOf } from '../import/fingerprint.ts';
import type { Importer } from '../import/importer.ts';
import { importers } from '../import/importers.ts';
import { type InputFile, inputFiles, type UnreadFile } from '../import/input-files.ts';
import { type RunSettings, run } from '../import/run.ts';
import { createTally, type Sums } from '../import/tally.ts';
import { type Growth, noGrowth } from '../load/growth.ts';
import type { StreamedSet } from '../load/stream.ts';
import type { CrosswalkTables } from '../model/crosswalk.ts';
import type { RecordBatch } from '../model/records.ts';
import { crosswalkTables } from './crosswalk-tables.ts';
import { dataSetUnknown } from './errors.ts';
import type { ImportListener, ImportSettings } from './import-settings.ts';
import { streamedSet } from './streamed-set.ts';

/** What an import did. */
export interface ImportReport {
  /** Rows read, used, left out and rejected. All are 0 if the graph is up to date. */
  readonly sums: Sums;
  /** Why rows were rejected, each with file and line: the first 1,000. */
  readonly issues: readonly ImportError[];
  /** Files in the folders or zip files that do not belong to the data set, each with the reason. */
  readonly unread: readonly UnreadFile[];
  /** Whether the graph already had these files, imported with the same settings and tables; nothing was done. */
  readonly isUpToDate: boolean;
  /** Whether nothing was written. */
  readonly isDryRun: boolean;
  /** Nodes and edges that were added and changed, since the last interruption if there was one. */
  readonly growth: Growth;
}

/** An import that is ready to begin. */
export interface PreparedImport {
  readonly set: StreamedSet;
  readonly listener: ImportListener;
  /** Whether to write nothing. */
  readonly dryRun: boolean;
  /** Whether to remove what earlier imports brought. */
  readonly replace: boolean;
  /** Whether another data set of the graph may hold the same facts. */
  readonly beside: boolean;
  readonly tables: CrosswalkTables;
  /** Yields the records of the rows, batch by batch. */
  read(settings: ReadSettings): AsyncIterable<RecordBatch>;
  /** The report on the rows read so far, and on what was done with them. */
  report(done?: Partial<Pick<ImportReport, 'isUpToDate' | 'growth'>>): ImportReport;
}

/** Which actors the graph has, and where reading begins. */
export type ReadSettings = Pick<RunSettings, 'crosswalk' | 'existing' | 'skip' | 'batchSize'>;

/** Finds the importer, the files and the crosswalk tables, and computes their fingerprint: an import with the same one is up to date. */
export async function prepareImport(
  name: string,
  paths: readonly string[],
  {
    createUnknown = false,
    maxIssues = 100,
    dryRun = false,
    replace = false,
    beside = false,
    crosswalk,
    listener = {},
  }: ImportSettings = {},
): Promise<PreparedImport> {
  const importer = importerOf(name);
  const { files, unread } = await inputFiles(importer, paths);
  const tables = await crosswalkTables(crosswalk);
  const joining = [importer.id, String(createUnknown), factsOf(tables)];
  const before = await digestedWithin(files, listener);
  const tally = createTally();
  return {
    set: streamedSet(importer, fingerprintOf(before, joining), fingerprintOf([], joining)),
    listener,
    dryRun,
    replace,
    beside,
    tables,
    async *read(settings) {
      const share = shareOf(files);
      const fixed = { createUnknown, maxIssues, tally, onBytes: share.add };
      for await (const batch of run(importer, files, { ...settings, ...fixed })) {
        listener.rows?.(batch.steps, share.now());
        yield batch;
      }
      await expectSame(files, before, importer.id);
    },
    report: (done) => ({
      sums: tally.sums(),
      issues: tally.issues,
      unread,
      isUpToDate: false,
      isDryRun: dryRun,
      growth: noGrowth,
      ...done,
    }),
  };
}

/** The files with their digests. Large files take seconds, so that they are announced. */
async function digestedWithin(files: readonly InputFile[], { step }: ImportListener): Promise<readonly DigestedFile[]> {
  const megabytes = Math.round(files.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000_000);
  if (megabytes >= 100) step?.(`Computing the digests of the files: ${megabytes.toLocaleString('en')} MB.`);
  return await digested(files);
}

/** Refuses files that changed since their digests were taken: what was read of them is neither the one version nor the other. */
async function expectSame(files: readonly InputFile[], before: readonly DigestedFile[], set: string): Promise<void> {
  const after = await digested(files);
  const changed = before.find(({ digest }, at) => digest !== after[at]?.digest);
  if (changed !== undefined) throw fileChanged(changed.path, set);
}

/** The sums of an import as they are stored with the data set. */
export function storedSums({ rows, used, leftOut, rejected }: Sums): Readonly<Record<string, number>> {
  return { rows, used, leftOut: leftOut.reduce((sum, reason) => sum + reason.rows, 0), rejected };
}

/**
 * What tables say of actors, as one text without remarks: a corrected table makes another import, a corrected remark does not, nor do rules
 * that join what was imported.
 */
function factsOf({ sameAs: _, ...tables }: CrosswalkTables): string {
  return JSON.stringify(tables, (key, value: unknown) => (remarks.has(key) ? undefined : value));
}

/** Keys of the tables that no import reads. */
const remarks: ReadonlySet<string> = new Set(['note', 'source']);

function importerOf(name: string): Importer {
  const importer = importers.find(({ id }) => id === name);
  if (importer !== undefined) return importer;
  const known = importers.map(({ id }) => id);
  throw dataSetUnknown(name, known);
}

/** The share of the bytes of some files that was read, from 0 to 1. */
function shareOf(files: readonly InputFile[]): { readonly add: (bytes: number) => void; readonly now: () => number } {
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let read = 0;
  return {
    add: (bytes) => {
      read += bytes;
    },
    now: () => (total === 0 ? 1 : read / total),
  };
}

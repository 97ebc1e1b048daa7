import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Importer } from '../../../src/import/importer.ts';
import { inputFiles } from '../../../src/import/input-files.ts';
import { type RunSettings, run } from '../../../src/import/run.ts';
import { createTally, type Tally } from '../../../src/import/tally.ts';
import type { RecordBatch } from '../../../src/model/records.ts';
import { crosswalkOf } from './crosswalk-of.ts';

/** Files by their paths below the folder of a set. */
export type Files = Readonly<Record<string, string | Buffer>>;

/** What an import of some files makes. */
export interface RunSet {
  readonly batches: readonly RecordBatch[];
  readonly records: RecordBatch['records'];
  readonly tally: Tally;
}

/** Runs an import of these files into an empty graph. */
export async function runSet(importer: Importer, files: Files, given: Partial<RunSettings> = {}): Promise<RunSet> {
  return await withFolder(files, async (folder) => {
    const { maxIssues = 100 } = given;
    const tally = createTally();
    const settings = { crosswalk: crosswalkOf(), existing: new Set<string>(), createUnknown: false, tally };
    const rest = { maxIssues, skip: 0, batchSize: 3, onBytes: () => undefined };
    const batches: RecordBatch[] = [];
    const { files: found } = await inputFiles(importer, [folder]);
    const rows = run(importer, found, { ...settings, ...rest, ...given });
    for await (const batch of rows) batches.push(batch);
    return { batches, records: batches.flatMap(({ records }) => records), tally };
  });
}

/** Lends a folder that holds these files to some work. */
export async function withFolder<T>(files: Files, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'entente-set-'));
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

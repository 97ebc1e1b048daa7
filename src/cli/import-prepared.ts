import type { ImportError } from '../errors.ts';
import { fingerprintOf } from '../import/fingerprint.ts';
import type { Importer } from '../import/importer.ts';
import { importers } from '../import/importers.ts';
import { type InputFile, inputFiles } from '../import/input-files.ts';
import { actorsSet } from '../import/new-actors.ts';
import { type About, sourceOf } from '../import/source-of.ts';
import { createTally, type Sums, type Tally } from '../import/tally.ts';
import type { StreamedSet } from '../load/stream.ts';
import { maxComplaintsUnusable, setUnknown } from './complaints.ts';

/** What came of an import. */
export interface Imported {
  readonly sums: Sums;
  readonly complaints: readonly ImportError[];
  /** Whether the graph held it all before. */
  readonly isDone: boolean;
}

/** An import that can begin: its files in order, their fingerprint, and how it is to be done. */
export interface Prepared {
  readonly files: readonly InputFile[];
  readonly version: string;
  readonly tally: Tally;
  readonly strangers: boolean;
  readonly maxComplaints: number;
}

/** The importer of a data set. */
export function importerOf(set: string): Importer {
  const importer = importers.find(({ id }) => id === set);
  const known = importers.map(({ id }) => id);
  if (importer === undefined) throw setUnknown(set, known);
  return importer;
}

/** Finds the files and takes their fingerprint. */
export async function prepareImport(
  importer: Importer,
  paths: readonly string[],
  options: { readonly createUnknown?: boolean; readonly maxComplaints: string },
): Promise<Prepared> {
  if (!/^\d{1,6}$/.test(options.maxComplaints)) throw maxComplaintsUnusable(options.maxComplaints);
  const maxComplaints = Number(options.maxComplaints);
  const strangers = options.createUnknown === true;
  const files = await inputFiles(importer, paths);
  const version = await fingerprintOf(files, [importer.id, String(strangers)]);
  return { files, version, tally: createTally(maxComplaints + 1), strangers, maxComplaints };
}

/** The data sets an import writes: the one of its rows, and that of the states which rows name and the seeds lack. */
export function setsOf(importer: Importer, version: string): readonly [StreamedSet, StreamedSet] {
  return [streamedSet(importer, version), streamedSet(actorsSet, 'grows')];
}

/** The sums of an import as they are kept with the data set. */
export function keptSums({ rows, used, leftOut, complaints }: Sums): Readonly<Record<string, number>> {
  return { rows, used, leftOut: leftOut.reduce((sum, reason) => sum + reason.rows, 0), complaints };
}

/** Records to a transaction: more are not faster, and take memory on both sides. */
export const batchSize = 5_000;

function streamedSet(about: About, version: string): StreamedSet {
  const { id, title, publisher, version: edition, licence, citation, url } = about;
  return {
    dataset: id,
    version,
    about: { title, publisher, ...(edition === null ? {} : { edition }), licence, citation, url },
    first: [{ dataset: id, made: sourceOf(about) }],
  };
}

import { ImportError } from '../errors.ts';
import { type AnyRecord, type DataSetRecord, type RecordBatch, recordNouns } from '../model/records.ts';
import { type ActorSettings, createContext } from './context.ts';
import { noRows, recordUnusable, tooManyIssues } from './errors.ts';
import type { Importer, Row, RowRead } from './importer.ts';
import type { InputFile } from './input-files.ts';
import { onceForEachId } from './once-for-each-id.ts';
import { type Outcome, rejected } from './outcome.ts';
import { readRows } from './read-rows.ts';
import type { Tally } from './tally.ts';

/** Settings of a run. */
export interface RunSettings extends ActorSettings {
  readonly tally: Tally;
  /** Rejected rows after which the import stops. */
  readonly maxIssues: number;
  /** Steps done by an interrupted import: their rows are read and counted again, and make no records. */
  readonly skip: number;
  /** Approximate number of records in a batch; one with many parts counts as several. */
  readonly batchSize: number;
  /** Called with the number of bytes as they are read. */
  readonly onBytes: (bytes: number) => void;
}

/** Reads the files of a data set and makes records of their rows, batch by batch. The same files make the same batches. */
export async function* run(
  importer: Importer,
  files: readonly InputFile[],
  settings: RunSettings,
): AsyncIterable<RecordBatch> {
  const { context, endRow } = createContext(importer, settings);
  const { readers, last } = importer.open(context, files);
  const { tally, skip, batchSize } = settings;
  let records: DataSetRecord[] = [];
  let size = 0;
  let steps = 0;
  const step = (made: readonly AnyRecord[], isUsed: boolean) => {
    steps += 1;
    const actors = endRow(isUsed);
    if (steps <= skip) return;
    for (const actor of actors) records.push(actor);
    for (const one of made) records.push({ dataset: importer.id, made: one });
    size += actors.length + made.reduce((sum, one) => sum + sizeOf(one), 0);
  };
  const batch = (): RecordBatch => {
    const ready = { records, steps };
    records = [];
    size = 0;
    return ready;
  };
  const once = onceForEachId();
  for (const { path, kind } of files) {
    const read = readers[kind.kind];
    if (read === undefined) continue;
    const reader = once(kind, read);
    for await (const rows of readRows(path, kind.format, settings.onBytes)) {
      for (const row of rows) {
        const found = outcomeOf(row, reader);
        const outcome = kind.isChecked ? found : parsed(found, row);
        tally.count(outcome, row);
        if (outcome.became === 'rejected' && tally.rejected() > settings.maxIssues) {
          throw tooManyIssues(importer.id, tally.rejected(), tally.issues);
        }
        step(outcome.became === 'used' ? outcome.records : [], outcome.became === 'used');
        if (size >= batchSize) yield batch();
      }
    }
  }
  if (tally.sums().rows === 0) throw noRows(importer.id);
  for (const made of last?.() ?? []) {
    step([made], true);
    if (size >= batchSize) yield batch();
  }
  yield batch();
}

/** Parts that a record lists, such as parties, before it counts as two: each becomes an edge, and a transaction keeps its edges in memory. */
const FEW_PARTS = 8;

function sizeOf({ record }: AnyRecord): number {
  const parts = Object.values(record).reduce((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
  return 1 + Math.floor(parts / FEW_PARTS);
}

function outcomeOf(row: RowRead, reader: (row: Row) => Outcome): Outcome {
  return row instanceof ImportError ? rejected(row) : reader(row);
}

/** The outcome, or a rejection if a record of the row is invalid. */
function parsed(outcome: Outcome, row: RowRead): Outcome {
  if (outcome.became !== 'used' || row instanceof ImportError) return outcome;
  for (const { noun, record } of outcome.records) {
    const { error } = recordNouns[noun].safeParse(record);
    const issue = error?.issues[0];
    if (issue !== undefined) return rejected(recordUnusable(row, noun, issue.path.join('.'), issue.message));
  }
  return outcome;
}

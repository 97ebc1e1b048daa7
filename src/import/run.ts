import { ImportError } from '../errors.ts';
import { type AnyRecord, recordNouns } from '../model/records.ts';
import { recordUnusable, tooManyComplaints } from './complaints.ts';
import { type ActorSettings, surround } from './context.ts';
import type { Importer, Row, RowRead } from './importer.ts';
import type { InputFile } from './input-files.ts';
import { complaint, type Outcome } from './outcome.ts';
import { readRows } from './read-rows.ts';
import type { Tally } from './tally.ts';

/** A record on its way into the graph, and the data set it belongs to. */
export interface Outgoing {
  readonly dataset: string;
  readonly made: AnyRecord;
}

/** Records that go into the graph together. */
export interface Batch {
  readonly records: readonly Outgoing[];
  /** How many steps are done with them: a step is a row, or one of the records made after the last row. */
  readonly steps: number;
}

/** How an import is run. */
export interface RunSettings extends ActorSettings {
  /** Keeps one complaint more than are allowed. */
  readonly tally: Tally;
  readonly maxComplaints: number;
  /** Steps that an earlier import has done: their rows are read and counted again, and make nothing. */
  readonly skip: number;
  /** Records to a batch, about. */
  readonly batchSize: number;
  readonly heard: (bytes: number) => void;
}

/** Reads the files of a data set and makes records of their rows, batch by batch. The same files make the same batches. */
export async function* run(
  importer: Importer,
  files: readonly InputFile[],
  settings: RunSettings,
): AsyncIterable<Batch> {
  const { context, endRow } = surround(importer, settings);
  const { readers, last } = importer.open(context);
  const { tally, skip, batchSize } = settings;
  let records: Outgoing[] = [];
  let steps = 0;
  const step = (made: readonly AnyRecord[], isUsed: boolean) => {
    steps += 1;
    const actors = endRow(isUsed);
    if (steps <= skip) return;
    for (const actor of actors) records.push(actor);
    for (const one of made) records.push({ dataset: importer.id, made: one });
  };
  const batch = (): Batch => {
    const ready = { records, steps };
    records = [];
    return ready;
  };
  for (const { path, kind } of files) {
    const reader = readers[kind.kind];
    if (reader === undefined) continue;
    for await (const rows of readRows(path, kind.format, settings.heard)) {
      for (const row of rows) {
        const found = outcomeOf(row, reader);
        const outcome = kind.isChecked ? found : parsed(found, row);
        tally.count(outcome);
        if (outcome.became === 'complaint' && tally.complaints.length > settings.maxComplaints) {
          throw tooManyComplaints(importer.id, tally.complaints);
        }
        step(outcome.became === 'used' ? outcome.records : [], outcome.became === 'used');
        if (records.length >= batchSize) yield batch();
      }
    }
  }
  for (const made of last?.() ?? []) {
    step([made], true);
    if (records.length >= batchSize) yield batch();
  }
  yield batch();
}

function outcomeOf(row: RowRead, reader: (row: Row) => Outcome): Outcome {
  return row instanceof ImportError ? complaint(row) : reader(row);
}

/** The outcome, or a complaint where a record made of the row does not have the shape of its noun. */
function parsed(outcome: Outcome, row: RowRead): Outcome {
  if (outcome.became !== 'used' || row instanceof ImportError) return outcome;
  for (const { noun, record } of outcome.records) {
    const { error } = recordNouns[noun].safeParse(record);
    const issue = error?.issues[0];
    if (issue !== undefined) return complaint(recordUnusable(row, noun, issue.path.join('.'), issue.message));
  }
  return outcome;
}

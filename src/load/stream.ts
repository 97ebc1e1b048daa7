import type { Graph, Transaction } from '../graph/graph.ts';
import { toInteger } from '../graph/to-integer.ts';
import type { DataSetRecord, RecordBatch } from '../model/records.ts';
import { driverValues } from './driver-values.ts';
import { checkpointMoved, importDiffers } from './errors.ts';
import type { Properties } from './plan.ts';
import { planBatch } from './plan-batch.ts';
import { beginImport, completeImport, importState, moveCheckpoint } from './stream-queries.ts';
import { writeBatch } from './write-batch.ts';

/** A data set that comes in batches. */
export interface StreamedSet {
  readonly dataset: string;
  /** Fingerprint of all that comes. */
  readonly version: string;
  /** What is known of the set, kept on its bookkeeping node. */
  readonly about: Properties;
  /** What the set has beside its rows, such as the source that stands for it. */
  readonly first: readonly DataSetRecord[];
}

/** Where an import stands: done already, or to go on after so many steps. */
export type Standing = { readonly isDone: true } | { readonly isDone: false; readonly steps: number };

/** Begins an import, or finds where an earlier one of the same files broke off. One of other files is in the way. */
export async function beginStream(graph: Graph, set: StreamedSet): Promise<Standing> {
  const { dataset, version, about, first } = set;
  const [state] = await graph.ask(importState, { dataset });
  if (state?.version === version) return { isDone: true };
  if (state?.importing === version) return { isDone: false, steps: state.steps ?? 0 };
  if (state !== undefined && (state.version ?? state.importing) !== null) {
    throw importDiffers(dataset, state.version !== null);
  }
  await graph.write(async (transaction) => {
    await transaction.ask(beginImport, { dataset, about: driverValues(about), importing: version });
    await writeBatch(transaction, planBatch(first));
  });
  return { isDone: false, steps: 0 };
}

/**
 * Writes batches, one transaction each, that also moves the checkpoint: so whatever is killed, no row is lost or doubled. While one
 * is written the next is made ready. Sessions do not run side by side: nearly all edges begin or end at the same few actors, whose
 * locks would make them wait for each other.
 */
export async function stream(
  graph: Graph,
  { dataset, version }: StreamedSet,
  from: number,
  batches: AsyncIterable<RecordBatch>,
): Promise<void> {
  let steps = from;
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const batch of batches) {
      const plan = planBatch(batch.records);
      await writing;
      const checkpoint = { dataset, importing: version, from: toInteger(steps), to: toInteger(batch.steps) };
      writing = graph.write(async (transaction) => {
        if (await isAhead(transaction, checkpoint)) await writeBatch(transaction, plan);
      });
      writing.catch(leaveToNext);
      steps = batch.steps;
    }
  } finally {
    await writing;
  }
}

/** Ends an import: the version moves, and what became of the rows is kept. */
export async function completeStream(graph: Graph, { dataset, version }: StreamedSet, sums: Properties): Promise<void> {
  const facts = driverValues({ ...sums, loadedAt: new Date().toISOString() });
  await graph.write((transaction) => transaction.ask(completeImport, { dataset, version, sums: facts }));
}

/** The failure is thrown where the write is waited for; without this Node would take it for one nobody heard of. */
function leaveToNext(): void {}

/** What a batch expects of the checkpoint, and where it moves it. */
interface Checkpoint {
  readonly dataset: string;
  readonly importing: string;
  readonly from: bigint;
  readonly to: bigint;
}

/** Moves the checkpoint. False where this very batch was written before: its answer got lost, and the driver tries again. */
async function isAhead(transaction: Transaction, checkpoint: Checkpoint): Promise<boolean> {
  const [row] = await transaction.ask(moveCheckpoint, checkpoint);
  if (row?.isMoved === true) return true;
  if (row !== undefined && row.before !== null && row.before === Number(checkpoint.to)) return false;
  throw checkpointMoved(checkpoint.dataset);
}

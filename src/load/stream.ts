import type { Graph, Transaction } from '../graph/graph.ts';
import { toInteger } from '../graph/to-integer.ts';
import type { DataSetRecord, RecordBatch } from '../model/records.ts';
import { driverValues } from './driver-values.ts';
import { checkpointMoved, importDiffers } from './errors.ts';
import type { Properties } from './plan.ts';
import { planBatch } from './plan-batch.ts';
import { beginImport, completeImport, importState, moveCheckpoint } from './stream-queries.ts';
import { writeBatch } from './write-batch.ts';

/** A data set that is written in batches. */
export interface StreamedSet {
  readonly dataset: string;
  /** Fingerprint of its files, settings and tables. */
  readonly version: string;
  /** Title, publisher, licence and so on, stored on its bookkeeping node. */
  readonly about: Properties;
  /** Records beside those of its rows, such as its source. */
  readonly first: readonly DataSetRecord[];
}

/** The progress of an import: complete, or to continue after so many steps. */
export type StreamProgress = { readonly isDone: true } | { readonly isDone: false; readonly steps: number };

/** Begins an import, or finds where an interrupted one with the same fingerprint continues. One with another fingerprint is an error. */
export async function beginStream(graph: Graph, set: StreamedSet): Promise<StreamProgress> {
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
 * Writes each batch in one transaction that also moves the checkpoint, so an interruption loses or duplicates no row. The next batch is
 * prepared meanwhile. Batches are not written in parallel: nearly all edges end at the same few actors, whose locks would make them wait.
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
        if (await moveOnce(transaction, checkpoint)) await writeBatch(transaction, plan);
      });
      writing.catch(ignoreUntilAwaited);
      steps = batch.steps;
    }
  } finally {
    await writing;
  }
}

/** Completes an import: moves the version and stores how many rows were used, left out and rejected. */
export async function completeStream(graph: Graph, { dataset, version }: StreamedSet, sums: Properties): Promise<void> {
  const facts = driverValues({ ...sums, loadedAt: new Date().toISOString() });
  await graph.write((transaction) => transaction.ask(completeImport, { dataset, version, sums: facts }));
}

/** The error is thrown where the write is awaited; without a handler Node would report an unhandled rejection. */
function ignoreUntilAwaited(): void {}

/** The expected value of the checkpoint, and its next. */
interface Checkpoint {
  readonly dataset: string;
  readonly importing: string;
  readonly from: bigint;
  readonly to: bigint;
}

/** Moves the checkpoint. False if this batch was written already: its response was lost, and the driver retries. */
async function moveOnce(transaction: Transaction, checkpoint: Checkpoint): Promise<boolean> {
  const [row] = await transaction.ask(moveCheckpoint, checkpoint);
  if (row?.isMoved === true) return true;
  if (row !== undefined && row.before !== null && row.before === Number(checkpoint.to)) return false;
  throw checkpointMoved(checkpoint.dataset);
}

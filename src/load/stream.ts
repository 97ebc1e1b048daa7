import { createHash } from 'node:crypto';
import type { Graph, Transaction } from '../graph/graph.ts';
import { toInteger } from '../graph/to-integer.ts';
import type { DataSetRecord, RecordBatch } from '../model/records.ts';
import { coverageOf } from './coverage.ts';
import { driverValues } from './driver-values.ts';
import { checkpointMoved, importDiffers, rulesDiffer } from './errors.ts';
import { type Growth, noGrowth, plusGrowth } from './growth.ts';
import { mergeBatch } from './merge-batch.ts';
import type { Properties } from './plan.ts';
import { planBatch } from './plan-batch.ts';
import { beginGrowth, beginImport, completeImport, importState, moveCheckpoint } from './stream-queries.ts';
import { writeBatch } from './write-batch.ts';

/** A data set that is written in batches. */
export interface StreamedSet {
  readonly dataset: string;
  /** Fingerprint of its files, settings and tables. */
  readonly version: string;
  /** Title, publisher, licence and so on, stored on its bookkeeping node; `rules` is the fingerprint of its settings and tables. */
  readonly about: Properties;
  /** Records beside those of its rows, such as its source. */
  readonly first: readonly DataSetRecord[];
}

/** The progress of an import: complete, or to continue after so many steps. */
export type StreamProgress = { readonly isDone: true } | Unfinished;

/** An import that is not complete. */
export interface Unfinished {
  readonly isDone: false;
  /** Whether it was begun before, and interrupted. */
  readonly isBegun: boolean;
  readonly steps: number;
  /** The version of the data set that it adds to; null if it makes a new one. */
  readonly before: string | null;
  /** What earlier imports of the data set counted. */
  readonly sums: Readonly<Record<string, number>>;
}

/**
 * Begins an import, or finds where an interrupted one with the same fingerprint continues. One with another fingerprint adds to a complete
 * data set; to an unfinished one it is an error.
 */
export async function beginStream(graph: Graph, set: StreamedSet): Promise<StreamProgress> {
  const { dataset, version, about, first } = set;
  const progress = await findProgress(graph, set);
  if (progress.isDone || progress.isBegun) return progress;
  const { before } = progress;
  const begin = before === null ? beginImport : beginGrowth;
  await graph.writePart(async (transaction) => {
    await transaction.ask(begin, { dataset, about: driverValues(about), importing: version });
    const batch = planBatch(first);
    if (before === null) await writeBatch(transaction, batch);
    else await mergeBatch(transaction, dataset, batch);
  });
  return progress;
}

/** How an import would begin, or the error that `beginStream` would throw. Nothing is written. */
export async function findProgress(graph: Graph, { dataset, version, about }: StreamedSet): Promise<StreamProgress> {
  const [state] = await graph.ask(importState, { dataset });
  if (state === undefined) return { isDone: false, isBegun: false, steps: 0, before: null, sums: {} };
  const { importing, versionBefore } = state;
  if (state.version !== null && (state.imported ?? state.version) === version) return { isDone: true };
  const sums = sumsOf(state);
  if (importing === version) {
    return { isDone: false, isBegun: true, steps: state.steps ?? 0, before: versionBefore, sums };
  }
  if (importing !== null) throw importDiffers(dataset);
  if (state.rules !== about.rules) throw rulesDiffer(dataset);
  return { isDone: false, isBegun: false, steps: 0, before: state.version, sums };
}

/** The counts of rows among the facts of a data set. */
function sumsOf({ rows, used, leftOut, rejected }: Partial<Readonly<Record<string, unknown>>>) {
  const counts = Object.entries({ rows, used, leftOut, rejected });
  return Object.fromEntries(counts.filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
}

/**
 * Writes each batch in one transaction that also moves the checkpoint, so an interruption loses or duplicates no row. The next batch is
 * prepared meanwhile. Batches are not written in parallel: nearly all edges end at the same few actors, whose locks would make them wait.
 * Returns what the batches added and changed.
 */
export async function stream(
  graph: Graph,
  { dataset, version }: StreamedSet,
  { steps: from, before }: Pick<Unfinished, 'steps' | 'before'>,
  batches: AsyncIterable<RecordBatch>,
): Promise<Growth> {
  let growth = noGrowth;
  let steps = from;
  let writing: Promise<void> = Promise.resolve();
  try {
    for await (const batch of batches) {
      const plan = planBatch(batch.records);
      await writing;
      const moved = { from: toInteger(steps), to: toInteger(batch.steps) };
      const checkpoint = { dataset, importing: version, ...moved, ...coverageOf(plan) };
      const written = graph.writePart(async (transaction) => {
        if (!(await moveOnce(transaction, checkpoint))) return noGrowth;
        if (before !== null) return await mergeBatch(transaction, dataset, plan);
        await writeBatch(transaction, plan);
        return { ...noGrowth, added: { nodes: plan.nodes.length, edges: plan.edges.length } };
      });
      writing = written.then((more) => {
        growth = plusGrowth(growth, more);
      });
      writing.catch(ignoreUntilAwaited);
      steps = batch.steps;
    }
  } finally {
    await writing;
  }
  return growth;
}

/**
 * Completes an import: moves the version and stores how many rows were used, left out and rejected, with those of earlier imports. A data set
 * to which nothing was added keeps its version.
 */
export async function completeStream(
  graph: Graph,
  { dataset, version: imported }: StreamedSet,
  { before, sums: earlier }: Pick<Unfinished, 'before' | 'sums'>,
  { sums, isChanged }: { readonly sums: Readonly<Record<string, number>>; readonly isChanged: boolean },
): Promise<void> {
  const all = Object.entries(sums).map(([name, count]) => [name, count + (earlier[name] ?? 0)] as const);
  const about = driverValues({ ...Object.fromEntries(all), imported, loadedAt: new Date().toISOString() });
  const version = before === null ? imported : isChanged ? grown(before, imported) : before;
  await graph.write((transaction) => transaction.ask(completeImport, { dataset, version, about }));
}

/** The version of a data set after an import has added to it. */
function grown(before: string, imported: string): string {
  return createHash('sha256').update(`${before} ${imported}`).digest('hex').slice(0, 20);
}

/** The error is thrown where the write is awaited; without a handler Node would report an unhandled rejection. */
function ignoreUntilAwaited(): void {}

/** The expected value of the checkpoint, and its next. */
interface Checkpoint {
  readonly dataset: string;
  readonly importing: string;
  readonly from: bigint;
  readonly to: bigint;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
}

/** Moves the checkpoint. False if this batch was written already: its response was lost, and the driver retries. */
async function moveOnce(transaction: Transaction, checkpoint: Checkpoint): Promise<boolean> {
  const [row] = await transaction.ask(moveCheckpoint, checkpoint);
  if (row?.isMoved === true) return true;
  if (row !== undefined && row.before !== null && row.before === Number(checkpoint.to)) return false;
  throw checkpointMoved(checkpoint.dataset);
}

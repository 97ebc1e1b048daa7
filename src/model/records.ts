import type { z } from 'zod';
import { Event } from './event.ts';
import { nouns } from './nouns.ts';
import { Ballot, RollCall } from './roll-call.ts';
import { SameOfficial, SamePact } from './same-as-link.ts';

/** Every kind of record: those of the seeds, and those that data sets alone bring. */
export const recordNouns = {
  ...nouns,
  events: Event,
  'roll-calls': RollCall,
  ballots: Ballot,
  'same-pacts': SamePact,
  'same-officials': SameOfficial,
} as const;

/** The name of a kind of record. */
export type RecordNoun = keyof typeof recordNouns;

/** A record as it is written down, before it is parsed. */
export type RecordOf<N extends RecordNoun> = z.input<(typeof recordNouns)[N]>;

/** A record and its kind. */
export type AnyRecord = { readonly [N in RecordNoun]: { readonly noun: N; readonly record: RecordOf<N> } }[RecordNoun];

/** A record and the data set it belongs to. */
export interface DataSetRecord {
  readonly dataset: string;
  readonly made: AnyRecord;
}

/** Records that are written to the graph together. */
export interface RecordBatch {
  readonly records: readonly DataSetRecord[];
  /** Steps done so far, these records included: a step is a row, or one of the records made after the last row. */
  readonly steps: number;
}

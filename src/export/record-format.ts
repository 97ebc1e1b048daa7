import type { StoredRecord } from './record-shape.ts';

/** How records are written one after another: what stands before the first, between two, and after the last. */
export interface RecordFormat {
  readonly begin: string;
  readonly between: string;
  readonly write: (record: StoredRecord) => string;
  readonly end: string;
}

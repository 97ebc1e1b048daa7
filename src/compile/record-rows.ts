/** A row of a record: a value for each column, of which some are lists of rows again. */
export type Row = readonly unknown[];

/** The rows in a column. True by `print`, which writes every `COLLECT` as a list of lists; a column without rows holds none. */
export function rowsIn(value: unknown): readonly Row[] & Row {
  return listIn(value) as readonly Row[] & Row;
}

/** The values of a list in a column. */
export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The row of a root field: `print` writes every record as one list, and a root field has many of them or one. */
export function rootRow(isList: boolean, records: readonly unknown[]): Row {
  return isList ? [records] : rowsIn(records[0]);
}

/** Tells nodes of several labels apart. */
export function nodeKey(label: unknown, id: unknown): string {
  return `${String(label)}:${String(id)}`;
}

import { type Cell, type Column, columnsOf } from './columns.ts';
import { csvLine } from './csv-line.ts';
import { jsonLdFormat } from './json-ld.ts';
import type { RecordFormat } from './record-format.ts';
import type { RecordTable, StoredRecord } from './record-shape.ts';
import type { SelectionHead } from './selection.ts';

/** What stands between the values of a list in a cell of CSV. */
export const LIST_SEPARATOR = ' | ';

/** The kinds of files of records. */
export const recordFormats = {
  csv: { type: 'text/csv; charset=utf-8', make: csvFormat },
  jsonl: { type: 'application/jsonl; charset=utf-8', make: jsonLinesFormat },
  jsonld: { type: 'application/ld+json', make: jsonLdFormat },
} as const satisfies Readonly<
  Record<string, { readonly type: string; readonly make: (table: RecordTable, head: SelectionHead) => RecordFormat }>
>;

/** CSV (RFC 4180) in UTF-8 without a mark at its start, which R and Python would read as part of the first name. An empty cell was not found. */
function csvFormat({ fields }: RecordTable): RecordFormat {
  const columns = columnsOf(fields);
  return {
    begin: csvLine(columns.map(({ name }) => name)),
    between: '',
    write: (record) => csvLine(columns.map((column) => csvCell(column, column.valuesOf(record)))),
    end: '',
  };
}

/** A list in one cell; an empty one leaves it empty. */
function csvCell({ many }: Column, values: readonly Cell[]): Cell {
  return many && values.length > 0 ? values.join(LIST_SEPARATOR) : (values[0] ?? null);
}

/** JSON Lines: one object a line, with the columns of the CSV as keys. Lists are arrays; null was not found. */
function jsonLinesFormat({ fields }: RecordTable): RecordFormat {
  const columns = columnsOf(fields);
  return {
    begin: '',
    between: '',
    write: (record) =>
      `${JSON.stringify(Object.fromEntries(columns.map((one) => [one.name, jsonValue(one, record)])))}\n`,
    end: '',
  };
}

function jsonValue({ many, valuesOf }: Column, record: StoredRecord): Cell | readonly Cell[] {
  const values = valuesOf(record);
  return many ? values : (values[0] ?? null);
}

import { createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { type ColumnSource, fileWriter, ParquetWriter } from 'hyparquet-writer';
import { type Cell, type Column, columnsOf } from '../export/columns.ts';
import { LIST_SEPARATOR, recordFormats } from '../export/record-formats.ts';
import type { RecordTable, StoredRecord } from '../export/record-shape.ts';
import type { ReleasedFile } from '../export/release/release.ts';
import { fileDigest } from '../kit/file-digest.ts';

/** Rows that are compressed together, and so are in memory at a time. */
const GROUP_ROWS = 10_000;

/** Writes a table as CSV and as Parquet in one pass over its records; gives how many there were. */
export async function writeTable(
  paths: { readonly csv: string; readonly parquet: string },
  table: RecordTable,
  records: AsyncIterable<readonly StoredRecord[]>,
): Promise<number> {
  const { begin, write } = recordFormats.csv.make(table);
  const columns = columnsOf(table.fields);
  const parquet = new ParquetWriter({
    writer: fileWriter(paths.parquet),
    schema: parquetSchema(columns),
    createdBy: 'entente',
  });
  let [group, rows]: [StoredRecord[], number] = [[], 0];
  const flush = async () => {
    await parquet.write({
      columnData: columns.map((column) => parquetColumn(column, group)),
      rowGroupSize: GROUP_ROWS,
    });
    group = [];
  };
  await pipeline(async function* lines() {
    yield begin;
    for await (const page of records) {
      rows += page.length;
      yield page.map(write).join('');
      group.push(...page);
      if (group.length >= GROUP_ROWS) await flush();
    }
  }, createWriteStream(paths.csv));
  if (group.length > 0) await flush();
  await parquet.finish();
  return rows;
}

/** The types of columns in Parquet. A list is one text, as in the CSV, so that both have the same columns. */
const parquetTypes = {
  id: 'STRING',
  text: 'STRING',
  day: 'STRING',
  integer: 'INT32',
  decimal: 'DOUBLE',
  boolean: 'BOOLEAN',
} as const;

function parquetColumn({ name, type, many, valuesOf }: Column, group: readonly StoredRecord[]): ColumnSource {
  const cell = (values: readonly Cell[]) =>
    many ? (values.length === 0 ? null : values.join(LIST_SEPARATOR)) : (values[0] ?? null);
  return { name, data: group.map((record) => cell(valuesOf(record))), type: many ? 'STRING' : parquetTypes[type] };
}

function parquetSchema(columns: readonly Column[]): ConstructorParameters<typeof ParquetWriter>[0]['schema'] {
  const elements = columns.map(({ name, type, many }) => {
    const basic = many ? 'STRING' : parquetTypes[type];
    const physical = basic === 'STRING' ? ({ type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const) : { type: basic };
    return { name, repetition_type: 'OPTIONAL', ...physical } as const;
  });
  return [{ name: 'root', num_children: columns.length }, ...elements];
}

/** A file of a release, measured as it lies there. */
export async function measured(
  folder: string,
  about: Pick<ReleasedFile, 'path' | 'type' | 'description'>,
): Promise<ReleasedFile> {
  const path = `${folder}/${about.path}`;
  return { ...about, bytes: (await stat(path)).size, sha256: await fileDigest(path) };
}

import { isRecord } from '../kit/is-record.ts';
import { type CitedSource, citationLine } from '../model/citation-line.ts';
import type { RecordField, StoredRecord, ValueType } from './record-shape.ts';

/** A value of a table; null where it was not found. */
export type Cell = string | number | boolean | null;

/** A column of a table. Its name is the path of its field in the schema, such as `actor.name`. */
export interface Column {
  readonly name: string;
  readonly description: string;
  readonly type: ValueType;
  /** Whether a cell holds a list. */
  readonly many: boolean;
  readonly nullable: boolean;
  /** The values of a record; a column that holds no list has one or none. */
  readonly valuesOf: (record: StoredRecord) => readonly Cell[];
}

/**
 * The columns of some fields: one for each value, with what a field leads to beside it. A source has two: the line that cites it, under the
 * name of the field, and its id.
 */
export function columnsOf(fields: readonly RecordField[]): readonly Column[] {
  return fields.flatMap((field) => columnsOfField(field, within()));
}

/** Where a field stands: below which others, and how its values are reached. */
interface Place {
  readonly path: string;
  readonly words: string;
  readonly many: boolean;
  readonly nullable: boolean;
  readonly itemsOf: (record: StoredRecord) => readonly unknown[];
}

function within(): Place {
  return { path: '', words: '', many: false, nullable: false, itemsOf: (record) => [record] };
}

function columnsOfField(field: RecordField, place: Place): readonly Column[] {
  const { name, description } = field;
  const here: Place = {
    path: `${place.path}${name}`,
    words: place.words === '' ? description : `${place.words} ${description}`,
    many: place.many || field.many,
    nullable: place.nullable || field.nullable,
    itemsOf: (record) => place.itemsOf(record).flatMap((item) => (isRecord(item) ? itemsIn(item[name]) : [])),
  };
  if (field.kind === 'value') return [column(here, field.type, isCell)];
  const below = { ...here, path: `${here.path}.` };
  const inside = (of: readonly RecordField[]) => of.flatMap((one) => columnsOfField(one, below));
  if (field.kind !== 'source') return inside(field.fields);
  const cited = column(here, 'text', (item): item is Cell => typeof item === 'string');
  const line = { ...cited, valuesOf: (record: StoredRecord) => here.itemsOf(record).flatMap(lineOf) };
  return [line, ...inside(field.fields.filter((one) => one.name === 'id'))];
}

function column(place: Place, type: ValueType, isValue: (item: unknown) => item is Cell): Column {
  const { path: name, words: description, many, nullable, itemsOf } = place;
  return { name, description, type, many, nullable, valuesOf: (record) => itemsOf(record).filter(isValue) };
}

function itemsIn(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function isCell(item: unknown): item is Cell {
  return typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean';
}

function lineOf(source: unknown): readonly string[] {
  return isSource(source) ? [citationLine(source)] : [];
}

/** Whether a record has what a citation needs: readers ask for all of it wherever the schema leads to a source. */
function isSource(item: unknown): item is CitedSource {
  return isRecord(item) && typeof item.title === 'string' && typeof item.language === 'string';
}

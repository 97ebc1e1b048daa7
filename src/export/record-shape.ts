/** A record of the graph as it was read: the names of the schema with their values. */
export type StoredRecord = Readonly<Record<string, unknown>>;

/** What a value is. A day is as exact as its source: `2001-07-16`, `2001-07` or `2001`. An id names a node in the whole graph. */
export type ValueType = 'id' | 'text' | 'day' | 'integer' | 'decimal' | 'boolean';

/** A field that holds a value, or a list of values. */
export interface ValueField {
  readonly kind: 'value';
  readonly name: string;
  readonly description: string;
  readonly type: ValueType;
  readonly many: boolean;
  readonly nullable: boolean;
}

/** A field that leads to another thing, or to several: a node, of which its id and its name are read, a source, which is cited, or a part of the record. */
export interface GroupField {
  readonly kind: 'node' | 'source' | 'part';
  readonly name: string;
  readonly description: string;
  /** Name of its type in the schema. */
  readonly of: string;
  readonly many: boolean;
  readonly nullable: boolean;
  readonly fields: readonly RecordField[];
}

/** A field of a record. */
export type RecordField = ValueField | GroupField;

/** Records of one sort: a noun, or one kind of link or part of it. */
export interface RecordTable {
  /** `stances`, or `pacts.parties` for what belongs to each pact. */
  readonly name: string;
  readonly description: string;
  /** Name of the type of a record in the schema. */
  readonly of: string;
  readonly fields: readonly RecordField[];
}

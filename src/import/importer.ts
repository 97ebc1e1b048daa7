import type { ImportError } from '../errors.ts';
import type { AnyRecord } from '../model/records.ts';
import type { ActorsOf } from './actors.ts';
import type { Outcome } from './outcome.ts';
import type { About } from './source-of.ts';

/** One public data set: where it comes from, which files it has, and what becomes of their rows. */
export interface Importer extends About {
  /** The files the set may have, in the order in which they are read. */
  readonly files: readonly FileKind[];
  /** Begins an import. What a row must know of earlier rows is kept in the readers that are returned. */
  open(context: ImportContext): Opened;
}

/** A sort of file that a data set has. */
export interface FileKind {
  readonly kind: string;
  /** What it holds, for the help and for issues. */
  readonly what: string;
  /** How its path ends, without `.gz`. */
  readonly named: RegExp;
  readonly format: Format;
  /** Whether nothing can be made of the others without it. */
  readonly needed: boolean;
  /** Set where the reader looks at every cell itself, so that what it makes of millions of rows need not be parsed once more. */
  readonly isChecked?: boolean;
}

/** How the rows of a file are written. Files are strict UTF-8 unless they say otherwise, packed with gzip or not. */
export type Format = Delimited | JsonObjects;

/** Cells between delimiters. The columns are those the importer reads: a header must hold them, a file without one has no others. */
export interface Delimited {
  readonly kind: 'delimited';
  readonly delimiter: ',' | ';' | '\t';
  /** Whether a cell may stand in double quotes, as RFC 4180 has it. */
  readonly quoted: boolean;
  readonly header: boolean;
  /** Set for a file that was spoilt at its source: each byte is a letter, so that what is ASCII can be read. */
  readonly isLatin1?: boolean;
  readonly columns: readonly string[];
}

/** JSON objects, one on a line or all in one array. The values of the keys are read as texts; null and what is missing as ''. */
export interface JsonObjects {
  readonly kind: 'json-lines' | 'json-array';
  readonly columns: readonly string[];
}

/** One row of a file: the cells the importer reads, each under the name of its column. */
export interface Row {
  /** The path as it was given. */
  readonly file: string;
  /** The line on which the row begins, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row that could be read, or why it could not. */
export type RowRead = Row | ImportError;

/** What a reader of rows has at hand. */
export interface ImportContext extends ActorsOf {
  /** The id of the set. */
  readonly dataset: string;
  /** The id of the source that stands for the set; facts that must cite one cite this. */
  readonly source: string;
  /** An id within the set, made of the words given: `unvotes--3001`. The same words make the same id. */
  idOf(...words: readonly string[]): string;
}

/** An import under way. */
export interface Opened {
  /** What becomes of a row, by the kind of its file. */
  readonly readers: Readonly<Record<string, (row: Row) => Outcome>>;
  /** What can only be told once every row was read. */
  readonly last?: () => Iterable<AnyRecord>;
}

import type { ImportError } from '../errors.ts';
import type { AnyRecord } from '../model/records.ts';
import type { ActorsOf } from './actors.ts';
import type { Outcome } from './outcome.ts';
import type { About, Redistribution } from './source-of.ts';

/** A public data set: where it comes from, which files it has, and how their rows are read. */
export interface Importer extends About {
  /** Whether a release may pass its rows on. */
  readonly redistribution: Redistribution;
  /** Size of the files, in words. */
  readonly size: string;
  /** Kinds of files, in the order in which they are read. */
  readonly files: readonly FileKind[];
  /** Begins an import of some files. The readers that it returns keep what later rows need. */
  open(context: ImportContext, files: readonly GivenFile[]): Opened;
}

/** A file of an import: its path, and which kind it is. */
export interface GivenFile {
  readonly path: string;
  readonly kind: Pick<FileKind, 'kind'>;
}

/** A kind of file of a data set. */
export interface FileKind {
  readonly kind: string;
  /** Its content in words, for messages. */
  readonly what: string;
  /** The end of its path, without `.gz`. */
  readonly named: RegExp;
  readonly format: Format;
  /** Whether the data set cannot be imported without it. */
  readonly needed: boolean;
  /** Whether the reader checks every cell itself, so that the records of millions of rows need not be parsed again. */
  readonly isChecked?: boolean;
  /** The column with the id of a row, or the columns that make one. Files of a set with the same columns share their ids; a repeated id is found by `run`. */
  readonly id?: string | readonly string[];
}

/** The format of a file: UTF-8, gzipped or not. */
export type Format = Delimited | JsonObjects | PlainLines | WholeText;

/** Lines of text. A row is a line, in the cell `line`. */
export interface PlainLines {
  readonly kind: 'lines';
  readonly columns: readonly ['line'];
}

/** A text. A row is the whole file, in the cell `text`. */
export interface WholeText {
  readonly kind: 'text';
  readonly columns: readonly ['text'];
}

/** Delimited cells. The columns are those that the importer reads: a header must have them, a file without a header has no others. */
export interface Delimited {
  readonly kind: 'delimited';
  readonly delimiter: ',' | ';' | '\t';
  /** Whether cells in double quotes may contain delimiters and line breaks (RFC 4180). Quotes around a whole cell are removed anyway. */
  readonly quoted: boolean;
  readonly header: boolean;
  /** What the first line looks like, for a table without a header that its name need not tell. */
  readonly firstLine?: RegExp;
  /** Whether to read what is not UTF-8 as Latin-1: for older files, and for one with a broken encoding, so that its ASCII parts can be used. */
  readonly isLatin1?: boolean;
  readonly columns: readonly string[];
  /** Columns that are read where the header has them; their cells are '' where it does not. */
  readonly optional?: readonly string[];
  /** Whether every other column of the header is read as well, under its own name. */
  readonly isOpen?: boolean;
  /** Cells that stand for a missing value, such as `NA`; they are read as ''. */
  readonly missing?: readonly string[];
  /** Columns in which these are values: `NA` is the code of Namibia. */
  readonly neverMissing?: readonly string[];
}

/** JSON objects, one a line or all in one array. Values are read as text; null and missing values as ''. */
export interface JsonObjects {
  readonly kind: 'json-lines' | 'json-array';
  readonly columns: readonly string[];
}

/** A row of a file: the cells that the importer reads, by column. */
export interface Row {
  /** Path of the file. */
  readonly file: string;
  /** Line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** A row, or the issue if it could not be read. */
export type RowRead = Row | ImportError;

/** What a reader of rows can use. */
export interface ImportContext extends ActorsOf {
  /** Id of the data set. */
  readonly dataset: string;
  /** Id of the source that stands for the data set; its facts cite it. */
  readonly source: string;
  /** An id in the data set, made of words: `unvotes--3001`. Equal words make equal ids. */
  idOf(...words: readonly string[]): string;
}

/** An import that has begun. */
export interface Opened {
  /** The reader of rows for each kind of file. */
  readonly readers: Readonly<Record<string, (row: Row) => Outcome>>;
  /** Records that are made after all rows were read. */
  readonly last?: () => Iterable<AnyRecord>;
}

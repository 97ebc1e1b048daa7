import type { Delimited } from './importer.ts';
import { splitCells } from './split-cells.ts';

/** The header of a file: how its cells are delimited, where each column is, and the lines before the first row. */
export interface Header {
  readonly delimiter: string;
  readonly width: number;
  /** Columns that are read, with the position of each; -1 if the header lacks it. */
  readonly columns: readonly { readonly name: string; readonly position: number }[];
  /** Columns that the header lacks. */
  readonly lacking: readonly string[];
  readonly lines: number;
}

/**
 * Reads the header of a file. A file that was saved again may have another delimiter than the published one, a first line such as
 * `sep=;` or names in other capitals; the header tells. Of several readings the one that lacks the fewest columns is taken.
 */
export function headerOf(format: Delimited, lines: readonly (string | undefined)[]): Header {
  const declared = /^sep=(.)$/.exec(lines[0] ?? '')?.[1];
  const skipped = declared === undefined ? 0 : 1;
  const delimiters = declared === undefined ? [format.delimiter, ',', ';', '\t'] : [declared];
  const readings = delimiters.map((delimiter) => readingOf(format, delimiter, lines[skipped] ?? '', skipped + 1));
  return readings.reduce((best, other) => (other.lacking.length < best.lacking.length ? other : best));
}

function readingOf(
  { columns, optional = [], isOpen, quoted }: Delimited,
  delimiter: string,
  line: string,
  lines: number,
): Header {
  const split = splitCells(line, delimiter, quoted);
  const names = typeof split === 'string' ? [] : split.map((name) => name.trim());
  const plain = names.map((name) => name.toLowerCase());
  const positionOf = (column: string) =>
    names.includes(column) ? names.indexOf(column) : plain.indexOf(column.toLowerCase());
  const asked = [...columns, ...optional].map((name) => ({ name, position: positionOf(name) }));
  const taken = new Set(asked.map(({ position }) => position));
  const others = isOpen === true ? names.map((name, position) => ({ name, position })) : [];
  const lacking = columns.filter((_, index) => asked[index]?.position === -1);
  const open = others.filter(({ position }) => !taken.has(position));
  return { delimiter, width: names.length, columns: [...asked, ...open], lacking, lines };
}

/** A value of a table; null where it was not found, which leaves the cell empty. */
export type CsvValue = string | number | boolean | null;

/** A line of CSV (RFC 4180). */
export function csvLine(cells: readonly CsvValue[]): string {
  return `${cells.map((cell) => (cell === null ? '' : quoted(String(cell)))).join(',')}\r\n`;
}

/** The mark at the start of a file tells spreadsheets that the text is UTF-8; without it they misread names in other scripts. */
export const byteOrderMark = '\uFEFF';

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cells of a row; `open` if the last one continues after the text, `bad` if a quote is in the wrong place. */
export type Cells = readonly string[] | 'open' | 'bad';

/**
 * Splits a row into cells. In a quoted format a cell in double quotes may contain delimiters, line breaks and doubled quotes; in
 * another, quotes around a whole cell are removed and all others belong to it.
 */
export function splitCells(text: string, delimiter: string, quoted: boolean): Cells {
  if (!text.includes('"')) return text.split(delimiter);
  if (!quoted) return text.split(delimiter).map(withoutQuotes);
  const cells: string[] = [];
  let at = 0;
  while (at <= text.length) {
    if (text[at] !== '"') {
      const end = endOf(text, delimiter, at);
      const cell = text.slice(at, end);
      if (cell.includes('"')) return 'bad';
      cells.push(cell);
      at = end + 1;
      continue;
    }
    const close = closingQuote(text, at + 1);
    if (close < 0) return 'open';
    if (close + 1 < text.length && text[close + 1] !== delimiter) return 'bad';
    cells.push(text.slice(at + 1, close).replaceAll('""', '"'));
    at = close + 2;
  }
  return cells;
}

function withoutQuotes(cell: string): string {
  const isWithin = cell.length > 1 && cell.startsWith('"') && cell.endsWith('"');
  return isWithin ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

function endOf(text: string, delimiter: string, from: number): number {
  const end = text.indexOf(delimiter, from);
  return end < 0 ? text.length : end;
}

/** The index of the quote that ends a cell, or -1. A doubled quote is part of the cell. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

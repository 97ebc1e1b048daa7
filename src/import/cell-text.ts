/** The text of a cell, with single spaces; null where there is none. */
export function cellText(cell: string): string | null {
  const text = cell.replaceAll(/\s+/g, ' ').trim();
  return text === '' ? null : text;
}

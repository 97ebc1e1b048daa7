import { type Attribute, linkAttributes, nodeAttributes } from './attributes.ts';
import type { Selection } from './selection.ts';

/** The nodes of a selection as CSV (RFC 4180), one row each, with the number of their links. */
export function toNodesCsv({ nodes, links }: Selection): string {
  const ends = links.flatMap(({ from, to }) => [...new Set([from, to])]);
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  return csv(
    nodes.map((node) => [
      { name: 'id', value: node.id },
      { name: 'name', value: node.caption },
      { name: 'links', value: String(counts.get(node.id) ?? 0) },
      ...nodeAttributes(node),
    ]),
  );
}

/** The links of a selection as CSV, one row each, with the names of their ends. */
export function toLinksCsv({ nodes, links }: Selection): string {
  const names = new Map(nodes.map(({ id, caption }) => [id, caption]));
  return csv(
    links.map((link) => [
      { name: 'id', value: link.id },
      { name: 'from', value: link.from },
      { name: 'fromName', value: names.get(link.from) ?? null },
      { name: 'to', value: link.to },
      { name: 'toName', value: names.get(link.to) ?? null },
      ...linkAttributes(link),
    ]),
  );
}

type Cell = Pick<Attribute, 'name' | 'value'>;

/** The mark at the start tells spreadsheets that the text is UTF-8; without it they misread names in other scripts. */
function csv(rows: readonly (readonly Cell[])[]): string {
  const header = (rows[0] ?? []).map(({ name }) => name);
  const lines = [header, ...rows.map((row) => row.map(({ value }) => (value === null ? '' : String(value))))];
  return `\uFEFF${lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

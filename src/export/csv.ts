import { linkAttributeNames, linkAttributes, nodeAttributeNames, nodeAttributes } from './attributes.ts';
import { byteOrderMark, csvLine } from './csv-line.ts';
import type { StreamedSelection } from './selection.ts';

/** The nodes of a selection as CSV (RFC 4180), one row each, with the number of their links, piece by piece. */
export function* nodesCsvParts({ nodes, links }: StreamedSelection): Generator<string> {
  const counts = new Map<string, number>();
  for (const { from, to } of links) for (const end of new Set([from, to])) counts.set(end, (counts.get(end) ?? 0) + 1);
  yield byteOrderMark;
  yield csvLine(['id', 'name', 'links', ...nodeAttributeNames.map(({ name }) => name)]);
  for (const node of nodes) {
    const { id, caption } = node;
    yield csvLine([id, caption, counts.get(id) ?? 0, ...nodeAttributes(node).map(({ value }) => value)]);
  }
}

/** The links of a selection as CSV, one row each, with the names of their ends, piece by piece. */
export function* linksCsvParts({ nodes, links }: StreamedSelection): Generator<string> {
  const names = new Map<string, string>();
  for (const { id, caption } of nodes) names.set(id, caption);
  yield byteOrderMark;
  yield csvLine(['id', 'from', 'fromName', 'to', 'toName', ...linkAttributeNames.map(({ name }) => name)]);
  for (const link of links) {
    const { id, from, to } = link;
    const ends = [id, from, names.get(from) ?? null, to, names.get(to) ?? null];
    yield csvLine([...ends, ...linkAttributes(link).map(({ value }) => value)]);
  }
}

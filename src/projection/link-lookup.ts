import type { ProjectionColumns } from './columns.ts';
import type { CompressedRows } from './compressed-rows.ts';
import type { LinkDirection } from './projection.ts';

/** Links of a node in one direction; given the number of a type, those of that type. */
export type LinkLookup = (node: number, direction: LinkDirection, type?: number) => Uint32Array;

/** Finds the links of nodes. Each row is sorted by type, so one type is a stretch of it. */
export function createLinkLookup({
  out,
  in: into,
  links,
}: Pick<ProjectionColumns, 'out' | 'in' | 'links'>): LinkLookup {
  return (node, direction, type) => {
    const { starts, order } = direction === 'OUT' ? out : into;
    const [start = 0, end = 0] = [starts[node], starts[node + 1]];
    if (type === undefined) return order.subarray(start, end);
    return order.subarray(
      firstOfType({ starts, order }, links.type, start, end, type),
      firstOfType({ starts, order }, links.type, start, end, type + 1),
    );
  };
}

/** Visits the links of a node in one direction, of a type with this number. */
export type LinkVisitor = (node: number, direction: LinkDirection, type: number, visit: (link: number) => void) => void;

/** Visits the links of nodes without a list of them. */
export function createLinkVisitor({
  out,
  in: into,
  links,
}: Pick<ProjectionColumns, 'out' | 'in' | 'links'>): LinkVisitor {
  return (node, direction, type, visit) => {
    const rows = direction === 'OUT' ? out : into;
    const { starts, order } = rows;
    const end = starts[node + 1] ?? 0;
    for (let at = firstOfType(rows, links.type, starts[node] ?? 0, end, type); at < end; at += 1) {
      const link = order[at] ?? 0;
      if (links.type[link] !== type) return;
      visit(link);
    }
  };
}

/** Where in a row the first link of a type, or of one after it, stands. */
function firstOfType({ order }: CompressedRows, types: Uint8Array, start: number, end: number, type: number): number {
  let [low, high] = [start, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((types[order[middle] ?? 0] ?? 0) < type) low = middle + 1;
    else high = middle;
  }
  return low;
}

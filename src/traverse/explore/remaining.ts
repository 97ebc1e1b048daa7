import type { TypeCount } from './known-nodes.ts';
import type { EdgeRow } from './texts.ts';

/** How many edges of a node are still to come, once those that lead to something shown are taken off. */
export function remaining(
  place: string,
  counts: readonly TypeCount[],
  shown: readonly Pick<EdgeRow, 'from' | 'type' | 'to'>[],
): readonly TypeCount[] {
  const told = (end: 'from' | 'to', type: string) =>
    shown.filter((edge) => edge[end] === place && edge.type === type).length;
  return counts.map(({ type, out, in: inward }) => ({
    type,
    out: out - told('from', type),
    in: inward - told('to', type),
  }));
}

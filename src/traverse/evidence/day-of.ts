import type { Projection } from '../../projection/projection.ts';

/** The day of a stance or a statement, of which every one has one: as it is written, and the last whole day that it can mean. */
export function writtenAndLatest(
  graph: Projection,
  node: number,
): { readonly written: string; readonly latest: string } {
  const life = graph.nodeLife(node);
  return { written: life?.written.since ?? '', latest: life?.since?.latest ?? '' };
}

import type { AskedDay } from '../../../../src/model/node-ref.ts';
import type { Projection } from '../../../../src/projection/projection.ts';
import { findEdgesAmong } from '../../../../src/traverse/explore/edges-among.ts';
import { findNeighbourhood } from '../../../../src/traverse/explore/neighbourhood.ts';
import { runToEnd } from '../../projection/run-to-end.ts';

/** Finds the links among nodes, at once, and makes them. */
export function edgesAmong(graph: Projection, args: Parameters<typeof findEdgesAmong>[1], day?: AskedDay) {
  const found = runToEnd(findEdgesAmong(graph, args, day));
  return { ...found, links: found.links.slice() };
}

/** What surrounds some nodes, at once, with the links made. */
export function neighbourhood(graph: Projection, args: Parameters<typeof findNeighbourhood>[1], day?: AskedDay) {
  const found = runToEnd(findNeighbourhood(graph, args, day));
  return { ...found, links: found.links.slice() };
}

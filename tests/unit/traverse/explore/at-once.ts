import type { AskedDay } from '../../../../src/model/node-ref.ts';
import type { Projection } from '../../../../src/projection/projection.ts';
import { findEdgesAmong } from '../../../../src/traverse/explore/edges-among.ts';
import { findNeighbourhood } from '../../../../src/traverse/explore/neighbourhood.ts';
import { runToEnd } from '../../projection/run-to-end.ts';

/** Finds the links among nodes, at once. */
export function edgesAmong(graph: Projection, args: Parameters<typeof findEdgesAmong>[1], day?: AskedDay) {
  return runToEnd(findEdgesAmong(graph, args, day));
}

/** What surrounds some nodes, at once. */
export function neighbourhood(graph: Projection, args: Parameters<typeof findNeighbourhood>[1], day?: AskedDay) {
  return runToEnd(findNeighbourhood(graph, args, day));
}

import { type CooperativeTask, yieldAfter } from '../../projection/cooperative-task.ts';
import { growingColumn } from '../../projection/growing-column.ts';
import { SLICE, STEPS_OF_LIST } from './limits.ts';
import type { MeasuredGraph, TieRows, TooLarge } from './measured-graph.ts';

/** Visits the place of each node that a node is tied to: as often as the tie weighs. It may be there itself. */
export type VisitEnds = (node: number, visit: (far: number) => void) => void;

/** The ties of a graph before they are added up. */
export interface TieSource {
  /** The numbers of its nodes in the projection. */
  readonly nodes: readonly number[];
  /** Lists of ties that are looked up to visit those of a node. */
  readonly listsOfNode: number;
  /** Ties whichever way they point, from both ends. */
  readonly both: VisitEnds;
  /** Ties as they point; undefined where they point both ways. */
  readonly outward: VisitEnds | undefined;
}

/** Adds up the ties of every node, in slices, and leaves out isolates. */
export function* sumTies(source: TieSource, most: number): CooperativeTask<MeasuredGraph | TooLarge> {
  const { nodes, both, outward } = source;
  const ties = yield* buildTieRows(source, both, 2 * most);
  if (ties === undefined) return { of: 'ties', most };
  const tied = nodes.map((_, at) => at).filter((at) => hasTies(ties, at));
  yield;
  const kept = restrictTies(ties, tied);
  yield;
  return {
    nodes: tied.map((at) => nodes[at] ?? 0),
    ties: kept,
    *outward() {
      const rows = outward && (yield* buildTieRows(source, outward, 2 * most));
      return rows === undefined ? kept : restrictTies(rows, tied);
    },
    tieCount: kept.ends.length / 2,
    isolateCount: nodes.length - tied.length,
  };
}

function hasTies({ starts }: TieRows, node: number): boolean {
  return (starts[node] ?? 0) < (starts[node + 1] ?? 0);
}

/** The ties of all nodes; undefined where there are too many. The sums of each row are made in one column, which all rows share. */
function* buildTieRows(
  { nodes, listsOfNode }: TieSource,
  visitEnds: VisitEnds,
  most: number,
): CooperativeTask<TieRows | undefined> {
  const sums = new Uint32Array(nodes.length);
  const starts = new Uint32Array(nodes.length + 1);
  const [ends, weights] = [growingColumn(), growingColumn()];
  const shouldYield = yieldAfter(SLICE);
  for (let node = 0; node < nodes.length; node += 1) {
    const { met, visits } = addTo(sums, node, visitEnds);
    for (const far of met) {
      ends.push(far);
      weights.push(sums[far] ?? 0);
      sums[far] = 0;
    }
    starts[node + 1] = ends.length;
    if (ends.length > most) return undefined;
    if (shouldYield(visits + STEPS_OF_LIST * listsOfNode)) yield;
  }
  return { starts, ends: ends.finish(), weights: weights.finish() };
}

/** Adds the ends of the ties of a node to sums that are all zero; gives those other than itself, sorted, and how many were visited. */
function addTo(sums: Uint32Array, node: number, visitEnds: VisitEnds) {
  const met: number[] = [];
  let visits = 0;
  visitEnds(node, (far) => {
    visits += 1;
    if (far === node) return;
    const sum = sums[far] ?? 0;
    if (sum === 0) met.push(far);
    sums[far] = sum + 1;
  });
  return { met: new Uint32Array(met).sort(), visits };
}

/** The rows of some nodes, renumbered. None of the others is tied to anything. */
function restrictTies(rows: TieRows, nodes: readonly number[]): TieRows {
  const { starts, ends, weights } = rows;
  if (nodes.length === starts.length - 1) return rows;
  const numbers = new Uint32Array(starts.length);
  const newStarts = new Uint32Array(nodes.length + 1).fill(ends.length);
  nodes.forEach((node, at) => {
    numbers[node] = at;
    newStarts[at] = starts[node] ?? 0;
  });
  return { starts: newStarts, ends: ends.map((end) => numbers[end] ?? 0), weights };
}

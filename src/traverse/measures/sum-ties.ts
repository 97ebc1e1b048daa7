import { type CooperativeTask, yieldAfter } from '../../projection/cooperative-task.ts';
import { SLICE, STEPS_OF_LIST } from './limits.ts';
import type { MeasuredGraph, TieRows, TooLarge } from './measured-graph.ts';

/** The places of the nodes that a node is tied to, in lists: a node is there as often as the tie weighs, and may be there itself. */
export type Ends = (node: number) => readonly ArrayLike<number>[];

/** The ties of a graph before they are added up. */
export interface TieSource {
  /** The numbers of its nodes in the projection. */
  readonly nodes: readonly number[];
  /** Ties whichever way they point, from both ends. */
  readonly both: Ends;
  /** Ties as they point; undefined where they point both ways. */
  readonly outward: Ends | undefined;
}

/** Adds up the ties of every node, in slices, and leaves out isolates. */
export function* sumTies({ nodes, both, outward }: TieSource, most: number): CooperativeTask<MeasuredGraph | TooLarge> {
  const ties = yield* buildTieRows(nodes.length, both, 2 * most);
  if (ties === undefined) return { of: 'ties', most };
  const directed = outward === undefined ? ties : yield* buildTieRows(nodes.length, outward, 2 * most);
  yield;
  const tied = nodes.map((_, at) => at).filter((at) => hasTies(ties, at));
  const kept = restrictTies(ties, tied);
  yield;
  return {
    nodes: tied.map((at) => nodes[at] ?? 0),
    ties: kept,
    outward: directed === undefined || directed === ties ? kept : restrictTies(directed, tied),
    tieCount: kept.ends.length / 2,
    isolateCount: nodes.length - tied.length,
  };
}

function hasTies({ starts }: TieRows, node: number): boolean {
  return (starts[node] ?? 0) < (starts[node + 1] ?? 0);
}

/** The ties of so many nodes; undefined where there are too many. The sums of each row are made in one column, which all rows share. */
function* buildTieRows(count: number, endsOf: Ends, most: number): CooperativeTask<TieRows | undefined> {
  const sums = new Float64Array(count);
  const starts = new Uint32Array(count + 1);
  const [ends, weights]: [number[], number[]] = [[], []];
  const shouldYield = yieldAfter(SLICE);
  for (let node = 0; node < count; node += 1) {
    const lists = endsOf(node);
    for (const far of addTo(sums, node, lists)) {
      ends.push(far);
      weights.push(sums[far] ?? 0);
      sums[far] = 0;
    }
    starts[node + 1] = ends.length;
    if (ends.length > most) return undefined;
    if (shouldYield(lists.reduce((sum, { length }) => sum + length + STEPS_OF_LIST, 0))) yield;
  }
  return { starts, ends: new Uint32Array(ends), weights: new Float64Array(weights) };
}

/** Adds the ends of the ties of a node to sums that are all zero; gives those other than itself, sorted. */
function addTo(sums: Float64Array, node: number, lists: readonly ArrayLike<number>[]): Uint32Array {
  const met: number[] = [];
  for (const list of lists) {
    for (let at = 0; at < list.length; at += 1) {
      const far = list[at] ?? 0;
      const sum = sums[far] ?? 0;
      if (sum === 0 && far !== node) met.push(far);
      if (far !== node) sums[far] = sum + 1;
    }
  }
  return new Uint32Array(met).sort();
}

/** The rows of some nodes, renumbered. None of the others is tied to anything. */
function restrictTies({ starts, ends, weights }: TieRows, nodes: readonly number[]): TieRows {
  const numbers = new Uint32Array(starts.length);
  nodes.forEach((node, at) => {
    numbers[node] = at;
  });
  const newStarts = nodes.map((node) => starts[node] ?? 0);
  return { starts: new Uint32Array([...newStarts, ends.length]), ends: ends.map((end) => numbers[end] ?? 0), weights };
}

import { type CooperativeTask, yieldAfter } from '../../projection/cooperative-task.ts';
import { growingColumn } from '../../projection/growing-column.ts';
import { SLICE, STEPS_OF_LIST } from './limits.ts';
import type { MeasuredGraph, TieRows, TooLarge } from './measured-graph.ts';

/** The places of the nodes that a node is tied to, in lists: a node is there as often as the tie weighs, and may be there itself. */
export type Ends = (node: number) => Iterable<readonly number[]>;

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
  const tied = nodes.map((_, at) => at).filter((at) => hasTies(ties, at));
  yield;
  const kept = restrictTies(ties, tied);
  yield;
  return {
    nodes: tied.map((at) => nodes[at] ?? 0),
    ties: kept,
    *outward() {
      const rows = outward && (yield* buildTieRows(nodes.length, outward, 2 * most));
      return rows === undefined ? kept : restrictTies(rows, tied);
    },
    tieCount: kept.ends.length / 2,
    isolateCount: nodes.length - tied.length,
  };
}

function hasTies({ starts }: TieRows, node: number): boolean {
  return (starts[node] ?? 0) < (starts[node + 1] ?? 0);
}

/** The ties of so many nodes; undefined where there are too many. The sums of each row are made in one column, which all rows share. */
function* buildTieRows(count: number, endsOf: Ends, most: number): CooperativeTask<TieRows | undefined> {
  const sums = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  const [ends, weights] = [growingColumn(), growingColumn()];
  const shouldYield = yieldAfter(SLICE);
  for (let node = 0; node < count; node += 1) {
    const met: number[] = [];
    for (const list of endsOf(node)) {
      addTo(sums, met, node, list);
      if (shouldYield(list.length + STEPS_OF_LIST)) yield;
    }
    for (const far of new Uint32Array(met).sort()) {
      ends.push(far);
      weights.push(sums[far] ?? 0);
      sums[far] = 0;
    }
    starts[node + 1] = ends.length;
    if (ends.length > most) return undefined;
  }
  return { starts, ends: ends.finish(), weights: weights.finish() };
}

/** Adds a list of ends of the ties of a node to their sums; those other than itself whose sum was zero are added to `met`. */
function addTo(sums: Uint32Array, met: number[], node: number, list: readonly number[]): void {
  for (const far of list) {
    if (far === node) continue;
    const sum = sums[far] ?? 0;
    if (sum === 0) met.push(far);
    sums[far] = sum + 1;
  }
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

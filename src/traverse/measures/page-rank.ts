import { type CooperativeTask, yieldAfter } from '../../projection/cooperative-task.ts';
import { SLICE } from './limits.ts';
import type { MeasuredGraph } from './measured-graph.ts';

/** Ranks that add up to 1, and the rounds that it took to find them. */
export interface PageRank {
  readonly scores: Float64Array;
  readonly rounds: number;
}

/** Rounds end once all ranks together change by no more than this. */
const TOLERANCE = 1e-12;

/** Rounds at the most. With a damping of 0.99 it takes 2,750 to come to the tolerance. */
const MAX_ROUNDS = 3_000;

/**
 * The chance to be at each node on a walk without end, which goes on along a tie as it points, in proportion to its weight, and with a
 * chance of 1 less the damping, or where no tie leads on, anywhere: Brin and Page, "The anatomy of a large-scale hypertextual Web search
 * engine", 1998; Page, Brin, Motwani and Winograd, "The PageRank citation ranking", 1998.
 */
export function* pageRank({ nodes: { length }, outward }: MeasuredGraph, damping: number): CooperativeTask<PageRank> {
  const { starts, ends, weights } = yield* outward();
  const sums = Float64Array.from({ length }, (_, node) => sumOf(weights.subarray(starts[node], starts[node + 1])));
  let scores = new Float64Array(length).fill(1 / length);
  let rounds = 0;
  const shouldYield = yieldAfter(SLICE);
  for (let change = 1; change > TOLERANCE && rounds < MAX_ROUNDS; rounds += 1) {
    const stuck = scores.reduce((sum, score, node) => (sums[node] === 0 ? sum + score : sum), 0);
    const next = new Float64Array(length).fill((1 - damping + damping * stuck) / length);
    for (let node = 0; node < length; node += 1) {
      const each = (damping * (scores[node] ?? 0)) / (sums[node] ?? 1);
      for (let tie = starts[node] ?? 0; tie < (starts[node + 1] ?? 0); tie += 1) {
        const far = ends[tie] ?? 0;
        next[far] = (next[far] ?? 0) + each * (weights[tie] ?? 0);
      }
    }
    change = next.reduce((sum, score, node) => sum + Math.abs(score - (scores[node] ?? 0)), 0);
    scores = next;
    if (shouldYield(length + ends.length)) yield;
  }
  return { scores, rounds };
}

function sumOf(weights: Uint32Array): number {
  return weights.reduce((sum, weight) => sum + weight, 0);
}

import { seededRandom } from '../../kit/seeded-random.ts';
import { type CooperativeTask, yieldAfter } from '../../projection/cooperative-task.ts';
import { MAX_BETWEENNESS_STEPS, SLICE } from './limits.ts';
import type { MeasuredGraph, TieRows } from './measured-graph.ts';

/** Betweenness of every node, and the number of sources: all nodes, or a sample. */
export interface Betweenness {
  readonly scores: Float64Array;
  readonly sources: number;
}

/**
 * How many shortest paths between two other nodes pass each node, a part of one counting as a part: Freeman, "A set of measures of
 * centrality based on betweenness", Sociometry 40, 1977, by the algorithm of Brandes, Journal of Mathematical Sociology 25, 2001.
 * Ties count alike, whatever they weigh and whichever way they point. Where all nodes as sources take too many steps, a sample drawn by
 * the seed stands for them, scaled up: Brandes and Pich, International Journal of Bifurcation and Chaos 17, 2007.
 */
export function* betweenness(
  { nodes: { length }, ties }: MeasuredGraph,
  seed: number,
  mostSteps = MAX_BETWEENNESS_STEPS,
): CooperativeTask<Betweenness> {
  const each = length + ties.ends.length;
  const sources = sample(length, Math.max(1, Math.floor(mostSteps / each)), seed);
  const scores = new Float64Array(length);
  const search = searchFrom(ties, length);
  const shouldYield = yieldAfter(SLICE);
  for (const source of sources) {
    search(source, scores);
    if (shouldYield(each)) yield;
  }
  const scale = length / sources.length / 2;
  return { scores: scores.map((score) => score * scale), sources: sources.length };
}

/** Every number below a count, or so many of them at random: the beginning of a shuffle of all (Fisher and Yates). */
function sample(count: number, most: number, seed: number): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at);
  if (count <= most) return all;
  const random = seededRandom(seed);
  for (let at = 0; at < most; at += 1) {
    const other = at + Math.floor(random() * (count - at));
    [all[at], all[other]] = [all[other] ?? 0, all[at] ?? 0];
  }
  return all.slice(0, most);
}

/** Counts shortest paths from a source outwards, and adds up on the way back what each node has of them. */
function searchFrom({ starts, ends }: TieRows, length: number): (source: number, scores: Float64Array) => void {
  const distance = new Int32Array(length);
  const paths = new Float64Array(length);
  const share = new Float64Array(length);
  const order = new Uint32Array(length);
  return (source, scores) => {
    distance.fill(-1);
    paths.fill(0);
    share.fill(0);
    distance[source] = 0;
    paths[source] = 1;
    order[0] = source;
    let met = 1;
    for (let at = 0; at < met; at += 1) {
      const near = order[at] ?? 0;
      const next = (distance[near] ?? 0) + 1;
      const through = paths[near] ?? 0;
      const last = starts[near + 1] ?? 0;
      for (let tie = starts[near] ?? 0; tie < last; tie += 1) {
        const far = ends[tie] ?? 0;
        if (distance[far] === -1) {
          distance[far] = next;
          order[met] = far;
          met += 1;
        }
        if (distance[far] === next) paths[far] = (paths[far] ?? 0) + through;
      }
    }
    for (let at = met - 1; at > 0; at -= 1) {
      const far = order[at] ?? 0;
      const before = (distance[far] ?? 0) - 1;
      const each = (1 + (share[far] ?? 0)) / (paths[far] ?? 1);
      const last = starts[far + 1] ?? 0;
      for (let tie = starts[far] ?? 0; tie < last; tie += 1) {
        const near = ends[tie] ?? 0;
        if (distance[near] === before) share[near] = (share[near] ?? 0) + (paths[near] ?? 0) * each;
      }
      scores[far] = (scores[far] ?? 0) + (share[far] ?? 0);
    }
  };
}

import type { MeasuredGraph } from './measured-graph.ts';

/** What of the ties of a community lies within it, and all that its nodes have. */
export interface CommunityWeights {
  /** Each tie within counts once. */
  readonly within: number;
  /** Each tie within counts twice, once for either end. */
  readonly ofNodes: number;
}

/** The weights of ties by community. */
export function weightsOf(
  { ties }: MeasuredGraph,
  communities: readonly number[],
): ReadonlyMap<number, CommunityWeights> {
  const found = new Map<number, { within: number; ofNodes: number }>();
  communities.forEach((community, node) => {
    const sums = found.get(community) ?? { within: 0, ofNodes: 0 };
    for (let tie = ties.starts[node] ?? 0; tie < (ties.starts[node + 1] ?? 0); tie += 1) {
      const weight = ties.weights[tie] ?? 0;
      sums.ofNodes += weight;
      if (communities[ties.ends[tie] ?? 0] === community) sums.within += weight / 2;
    }
    found.set(community, sums);
  });
  return found;
}

/**
 * How much more of the weight lies within communities than if ties were drawn anew and each node kept its weight: Newman and Girvan,
 * Physical Review E 69, 2004, with a resolution that weighs what is to be expected. Null where there are no ties.
 */
export function modularityOf(weights: ReadonlyMap<number, CommunityWeights>, resolution: number): number | null {
  const twice = [...weights.values()].reduce((sum, { ofNodes }) => sum + ofNodes, 0);
  if (twice === 0) return null;
  return [...weights.values()].reduce(
    (sum, { within, ofNodes }) => sum + (2 * within) / twice - resolution * (ofNodes / twice) ** 2,
    0,
  );
}

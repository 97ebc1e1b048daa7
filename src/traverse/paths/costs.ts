import { memoize } from '../../kit/memoize.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import { edgesOf, everyKind } from './link-kinds.ts';
import type { PathGraph } from './path-graph.ts';
import type { LinkWeights } from './path-query.ts';
import type { PathRules } from './path-rules.ts';

/** Costs are summed in millionths, as whole numbers: sums of fractions would differ with the order of the links. */
const UNIT = 1_000_000;

/** What paths cost, in millionths. */
export interface Costs {
  /** A link: the weight of its kind, and for a party of a pact with more than two parties log2 of their number on top. */
  readonly link: (link: number) => number;
  /** Passing through a node: log10 of its degree over the kinds that are followed. The ends of a path cost nothing. */
  readonly passing: (node: number) => number;
}

/** What paths over a graph cost by these weights. */
export function costsOf(graph: PathGraph, { degree }: PathRules, weights: LinkWeights): Costs {
  const weightOf = new Map<EdgeType, number>(
    everyKind.flatMap((kind) => edgesOf(kind).map(({ type }) => [type, weights[kind]] as const)),
  );
  const many = memoize((pact: number) => {
    const parties = graph.degree(pact, 'IN', 'PARTY_TO');
    return parties > 2 ? Math.log2(parties) : 0;
  });
  return {
    link(link) {
      const type = graph.type(link);
      return Math.round(((weightOf.get(type) ?? 0) + (type === 'PARTY_TO' ? many(graph.to(link)) : 0)) * UNIT);
    },
    passing: memoize((node: number) => Math.round(Math.log10(Math.max(degree(node), 1)) * UNIT)),
  };
}

/** A cost as the answer gives it. */
export function fromMillionths(millionths: number): number {
  return millionths / UNIT;
}

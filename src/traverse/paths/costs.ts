import type { EdgeType } from '../../model/edge-types.ts';
import { edgesOf, everyKind } from './link-kinds.ts';
import type { PathGraph } from './path-graph.ts';
import type { LinkWeights } from './path-query.ts';
import type { Subgraph } from './subgraph.ts';

/** Costs are summed in millionths, as whole numbers: sums of fractions would differ with the order of the links. */
const UNIT = 1_000_000;

/** What the links and nodes of a subgraph cost on a path, in millionths. */
export interface Costs {
  /** An incident edge: the weight of its kind, and for a party of a pact with more than two parties log2 of their number on top. */
  readonly link: (edge: number) => number;
  /** Passing through a node: log10 of its degree over the kinds that are followed. The ends of a path cost nothing. */
  readonly passing: (local: number) => number;
}

/** The costs of a subgraph by these weights. */
export function costsOf(subgraph: Subgraph, weights: LinkWeights): Costs {
  const { graph, links, nodes, passingCosts } = subgraph;
  const parties = partyCostsOf(graph);
  const weightOf = new Map<EdgeType, number>(
    everyKind.flatMap((kind) => edgesOf(kind).map(({ type }) => [type, weights[kind] * UNIT] as const)),
  );
  return {
    link(edge) {
      const link = links[edge] ?? 0;
      const type = graph.type(link);
      return Math.round((weightOf.get(type) ?? 0) + (type === 'PARTY_TO' ? parties(graph.to(link)) : 0));
    },
    passing(local) {
      const known = passingCosts[local];
      if (known !== undefined) return known;
      const cost = Math.round(Math.log10(Math.max(subgraph.rules.degree(nodes[local] ?? 0), 1)) * UNIT);
      passingCosts[local] = cost;
      return cost;
    },
  };
}

const partyCosts = new WeakMap<PathGraph, (pact: number) => number>();

/** What each party of a pact costs more because it has many, in millionths. */
function partyCostsOf(graph: PathGraph): (pact: number) => number {
  const known = partyCosts.get(graph);
  if (known !== undefined) return known;
  const costs = new Float64Array(graph.nodeCount).fill(-1);
  const costOf = (pact: number) => {
    if (costs[pact] === -1) {
      const parties = graph.degree(pact, 'IN', 'PARTY_TO');
      costs[pact] = parties > 2 ? Math.log2(parties) * UNIT : 0;
    }
    return costs[pact] ?? 0;
  };
  partyCosts.set(graph, costOf);
  return costOf;
}

/** A cost as the answer gives it. */
export function fromMillionths(millionths: number): number {
  return millionths / UNIT;
}

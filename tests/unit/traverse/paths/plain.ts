import type { FoundConnections } from '../../../../src/traverse/paths/connections.ts';
import type { PathGraph } from '../../../../src/traverse/paths/path-graph.ts';
import { type Plain, textOf } from './brute-force.ts';

/** What the engine answers, in the form that the other search answers in. */
export function plain(graph: PathGraph, { groups, reason }: FoundConnections): Plain {
  const linkOf = (link: number) => ({
    type: graph.type(link),
    id: graph.linkId(link),
    from: graph.ref(graph.from(link)),
    to: graph.ref(graph.to(link)),
  });
  return {
    groups: groups.map(({ actors, shortest, cost, tieCount, paths }) => ({
      actors: actors.map(graph.id).join(' '),
      shortest,
      cost,
      tieCount,
      paths: paths.map(({ nodes, links }) =>
        textOf({ nodes: Array.from(nodes, graph.ref), links: Array.from(links, linkOf) }),
      ),
    })),
    reason: reason?.reason ?? null,
    excludedBy: reason?.excludedBy ?? [],
    nearest: reason?.nearest ?? null,
    hops: reason?.hops ?? null,
  };
}

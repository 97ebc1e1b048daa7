import type { CooperativeTask } from '../../../../src/projection/cooperative-task.ts';
import type { findConnections } from '../../../../src/traverse/paths/find-connections.ts';
import type { PathGraph } from '../../../../src/traverse/paths/path-graph.ts';
import { type Plain, textOf } from './brute-force.ts';

type FoundConnections = ReturnType<typeof findConnections> extends CooperativeTask<infer Found> ? Found : never;

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

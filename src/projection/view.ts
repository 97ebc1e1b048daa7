import { boundsOf } from '../model/days.ts';
import type { AskedDay } from '../model/node-ref.ts';
import type { Projection } from './projection.ts';

/** What a traversal sees of a projection: all of it, or what holds on a day. */
export interface View {
  readonly graph: Projection;
  /** Whether a node is seen. */
  readonly has: (node: number) => boolean;
  /** Whether a link is seen, and with it both of its ends. */
  readonly shows: (link: number) => boolean;
  /** The links of a node that are seen, in the order of the projection. */
  readonly links: Projection['links'];
  /** How many links of a node are seen. */
  readonly degree: Projection['degree'];
}

/** Looks at a projection as of a day; without one all is seen. */
export function viewOf(graph: Projection, day: AskedDay | undefined): View {
  if (day === undefined) {
    return { graph, has: () => true, shows: () => true, links: graph.links, degree: graph.degree };
  }
  const { nodeHolds, linkHolds } = graph.on(boundsOf(day.date));
  const shows = (link: number) => linkHolds(link, day.certainty);
  const count = (links: Uint32Array) => links.reduce((sum, link) => (shows(link) ? sum + 1 : sum), 0);
  return {
    graph,
    has: (node) => nodeHolds(node, day.certainty),
    shows,
    links: (node, direction, type) => graph.links(node, direction, type).filter(shows),
    degree: (node, direction, type) =>
      direction === undefined
        ? count(graph.links(node, 'OUT', type)) + count(graph.links(node, 'IN', type))
        : count(graph.links(node, direction, type)),
  };
}

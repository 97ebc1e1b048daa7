import { boundsOf } from '../model/days.ts';
import type { AskedDay } from '../model/node-ref.ts';
import type { Projection } from './projection.ts';

/** The part of a projection that a traversal uses: all of it, or what holds on a day. */
export interface View {
  readonly graph: Projection;
  /** Whether a node is in the view. */
  readonly has: (node: number) => boolean;
  /** Whether a link and both of its ends are in the view. */
  readonly shows: (link: number) => boolean;
  /** The links of a node in the view, in the order of the projection. */
  readonly links: Projection['links'];
  /** Number of links of a node in the view. */
  readonly degree: Projection['degree'];
}

/** Creates the view of a day, or of everything if there is no day. */
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

import { createProjectionBuilder } from '../../../src/projection/build-projection.ts';
import type { PlainFormerId, PlainLink, PlainNode } from '../../../src/projection/plain-graph.ts';
import type { Projection } from '../../../src/projection/projection.ts';
import { runToEnd } from './run-to-end.ts';

/** A graph as plain objects. */
export interface PlainGraph {
  readonly nodes: Iterable<PlainNode>;
  readonly links: Iterable<PlainLink>;
  readonly formerIds?: Iterable<PlainFormerId>;
}

/** Builds a projection of a graph that is at hand as plain objects. */
export function buildProjection({ nodes, links, formerIds = [] }: PlainGraph, version = ''): Projection {
  const builder = createProjectionBuilder();
  for (const node of nodes) builder.addNode(node);
  const linkBuilder = runToEnd(builder.finishNodes());
  for (const link of links) linkBuilder.addLink(link);
  return runToEnd(linkBuilder.finishLinks({ version, leftOut: [], formerIds }));
}

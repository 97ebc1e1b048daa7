import type { EdgeType } from '../model/edge-types.ts';
import { keyOf } from './columns.ts';
import { newFacts } from './facts.ts';
import { newLifetimes } from './lifetimes.ts';
import { collectLinks } from './link-columns.ts';
import { linksOf } from './links-of.ts';
import { collectNodes } from './node-columns.ts';
import type { PlainFormerId, PlainGraph, PlainLink, PlainNode } from './plain.ts';
import type { Projection } from './projection.ts';
import { projectionOf } from './projection-of.ts';
import { supersede } from './superseded.ts';
import { doAll, type Steps } from './turns.ts';
import { voteMatrix } from './votes.ts';

/** Builds a projection of a graph that is at hand as plain objects. */
export function buildProjection({ nodes, links, formerIds = [] }: PlainGraph, version = ''): Projection {
  const builder = projectionBuilder();
  for (const node of nodes) builder.node(node);
  const linkBuilder = doAll(builder.nodesDone());
  for (const link of links) linkBuilder.link(link);
  return doAll(linkBuilder.linksDone({ version, leftOut: [], formerIds }));
}

/** Takes all nodes, and then all links. */
export interface ProjectionBuilder {
  node(node: PlainNode): void;
  nodesDone(): Steps<LinkBuilder>;
}

/** Takes links between the nodes that were given before. */
export interface LinkBuilder {
  link(link: PlainLink): void;
  linksDone(rest: RestOfGraph): Steps<Projection>;
}

/** What a projection says beside its nodes and links. */
export interface RestOfGraph {
  readonly version: string;
  /** Types of links that were not given. */
  readonly leftOut: readonly EdgeType[];
  readonly formerIds: Iterable<PlainFormerId>;
}

/** Builds a projection of nodes and links that come one by one, in any order. */
export function projectionBuilder(): ProjectionBuilder {
  const lifetimes = newLifetimes();
  const facts = newFacts();
  const nodes = collectNodes(lifetimes, facts);
  return {
    node: nodes.add,
    *nodesDone() {
      const nodeTable = yield* nodes.done();
      const links = collectLinks(nodeTable, lifetimes, facts);
      return {
        link: links.add,
        *linksDone({ version, leftOut, formerIds }) {
          const { columns, out, in: into } = yield* links.done();
          const found = linksOf({ out, in: into, links: columns });
          const { life } = nodeTable.columns;
          supersede(lifetimes, {
            stances: numbersIn(nodeTable.ranges.get('Stance')),
            life,
            linksOf: found,
            ends: columns,
          });
          yield;
          const all = {
            nodes: nodeTable.columns,
            links: columns,
            out,
            in: into,
            ranges: nodeTable.ranges,
            formerIds: new Map([...formerIds].map(({ noun, id, now }) => [keyOf(noun, id), now])),
            lifetimes: lifetimes.values,
            nodeFacts: facts.nodes.values,
            linkFacts: facts.links.values,
          };
          return projectionOf({ version, leftOut }, { ...all, votes: yield* voteMatrix(all, found) });
        },
      };
    },
  };
}

/** The numbers of a range. */
function* numbersIn([start, end]: readonly [number, number] = [0, 0]): Iterable<number> {
  for (let number = start; number < end; number += 1) yield number;
}

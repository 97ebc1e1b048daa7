import type { EdgeType } from '../model/edge-types.ts';
import { nodeKey } from './columns.ts';
import type { CooperativeTask } from './cooperative-task.ts';
import { createProjection } from './create-projection.ts';
import { createVoteMatrix } from './create-vote-matrix.ts';
import { newFacts } from './facts.ts';
import { newLifetimes } from './lifetimes.ts';
import { createLinkCollector } from './link-columns.ts';
import { createLinkLookup } from './link-lookup.ts';
import { createNodeCollector } from './node-columns.ts';
import type { PlainFormerId, PlainLink, PlainNode } from './plain-graph.ts';
import type { Projection } from './projection.ts';
import { supersedeStances } from './supersede-stances.ts';

/** Accepts all nodes first, then all links. */
export interface ProjectionBuilder {
  addNode(node: PlainNode): void;
  finishNodes(): CooperativeTask<LinkBuilder>;
}

/** Accepts links between the nodes added before. */
export interface LinkBuilder {
  addLink(link: PlainLink): void;
  finishLinks(rest: ProjectionMetadata): CooperativeTask<Projection>;
}

/** Facts about a projection as a whole. */
export interface ProjectionMetadata {
  readonly version: string;
  /** Types of links that were left out. */
  readonly leftOut: readonly EdgeType[];
  readonly formerIds: Iterable<PlainFormerId>;
}

/** Creates a builder that accepts nodes and links one by one, in any order. It needs less memory if it is told how many links to expect. */
export function createProjectionBuilder(expectedLinks?: number): ProjectionBuilder {
  const lifetimes = newLifetimes();
  const facts = newFacts();
  const nodes = createNodeCollector(lifetimes, facts);
  return {
    addNode: nodes.add,
    *finishNodes() {
      const nodeTable = yield* nodes.done();
      const links = createLinkCollector(nodeTable, { lifetimes, facts }, expectedLinks);
      return {
        addLink: links.add,
        *finishLinks({ version, leftOut, formerIds }) {
          const { columns, out, in: into } = yield* links.done();
          const found = createLinkLookup({ out, in: into, links: columns });
          const { life } = nodeTable.columns;
          supersedeStances(lifetimes, {
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
            index: nodeTable.index,
            formerIds: new Map([...formerIds].map(({ noun, id, now }) => [nodeKey(noun, id), now])),
            lifetimes: lifetimes.values,
            nodeFacts: facts.nodes.values,
            linkFacts: facts.links.values,
          };
          return createProjection({ version, leftOut }, { ...all, votes: yield* createVoteMatrix(all, found) });
        },
      };
    },
  };
}

/** The numbers of a range. */
function* numbersIn([start, end]: readonly [number, number] = [0, 0]): Iterable<number> {
  for (let number = start; number < end; number += 1) yield number;
}

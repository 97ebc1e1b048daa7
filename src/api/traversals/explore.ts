import type { EdgeType as Type } from '../../model/edge-types.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { runCooperatively } from '../../projection/cooperative-task.ts';
import { between } from '../../traverse/explore/between.ts';
import {
  MOST_FOUND,
  MOST_JOINED,
  MOST_LINKS,
  MOST_NEIGHBOURS,
  MOST_NEW,
  MOST_NODES,
  MOST_SHOWN,
  MOST_STARTS,
  MOST_STEPS,
  mostFound,
  mostLinks,
} from '../../traverse/explore/bounds.ts';
import { edgesAmongSteps } from '../../traverse/explore/edges-among.ts';
import { neighbourCounts } from '../../traverse/explore/neighbour-counts.ts';
import { neighbourhoodSteps } from '../../traverse/explore/neighbourhood.ts';
import { schemaGraph } from '../../traverse/explore/schema-graph.ts';
import { builder } from '../builder.ts';
import { choice, fields, flag, texts } from '../fields.ts';
import { foundAll } from '../found.ts';
import { addTraversals } from './add.ts';
import { Common, Counted, Expanded, GraphLink, GraphNode, Neighbour } from './explore-types.ts';
import { EdgeType } from './graph-enums.ts';
import { expectNamed } from './names.ts';
import { SchemaGraph } from './schema-graph.ts';

const Cut = builder.enumType('ExploreCut', {
  description: 'Which limit cut an answer short.',
  values: {
    NODES: { description: `More than ${MOST_FOUND} nodes were found.` },
    LINKS: {
      description: `More links were found than an answer holds: ${MOST_LINKS}, or 4 for each node that it can have where that is more.`,
    },
  },
});

const unknown = texts('Ids that nothing has. Inside a snapshot, also those of what does not hold on its day.');
const complete = flag('No limit cut the answer short.');
const cuts = { ...choice(Cut, 'Limits that cut the answer short.'), list: true };

/** Nodes that an expansion can find, by the arguments as graphql-js coerced them. */
function mostAround({ ids, exclude, first, depth }: Readonly<Record<string, unknown>>): number {
  return mostFound({ ids: lengthOf(ids), exclude: lengthOf(exclude), first: Number(first), depth: Number(depth) });
}

function lengthOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

const Neighbourhood = builder.objectRef<object>('Neighbourhood').implement({
  description: 'What surrounds some nodes and is not shown yet, the links to it, and what is left for the next time.',
  fields: (t) =>
    fields(t, {
      starts: foundAll(Expanded, MOST_STARTS, 'The nodes that were expanded, with what of each is still to come.'),
      nodes: foundAll(
        Neighbour,
        mostAround,
        'The neighbours found, each once: nearer ones first, then in the order of the nodes they were found from, then in turns of the kinds of link.',
      ),
      links: foundAll(
        GraphLink,
        (args) => mostLinks(mostAround(args)),
        'All links followed to the neighbours found; with "allLinks", all links of the neighbours found to one another, to the nodes expanded and to those in "exclude". By type and id; where "cuts" has LINKS, those of nearer nodes are given.',
      ),
      unknown,
      complete,
      cuts,
    }),
});

const NeighbourCounts = builder.objectRef<object>('NeighbourCounts').implement({
  description: 'How many edges some nodes have, by kind.',
  fields: (t) => fields(t, { nodes: foundAll(Counted, MOST_NODES, 'The nodes, in the order asked for.'), unknown }),
});

const EdgesAmong = builder.objectRef<object>('EdgesAmong').implement({
  description: 'All links within a set of nodes.',
  fields: (t) =>
    fields(t, {
      nodes: foundAll(GraphNode, ({ ids }) => lengthOf(ids), 'The nodes, in the order asked for.'),
      links: foundAll(
        GraphLink,
        ({ ids }) => mostLinks(lengthOf(ids)),
        'The links, by type and id; where "cuts" has LINKS, those of nodes named first are given.',
      ),
      unknown,
      complete,
      cuts,
    }),
});

const Between = builder.objectRef<object>('Between').implement({
  description: 'Neighbours that two nodes have in common.',
  fields: (t) =>
    fields(t, {
      common: foundAll(
        Common,
        'first',
        'The neighbours: those with most ties first, then those with fewer links of their own, then by id.',
      ),
      more: flag('There are more than were asked for.'),
      unknown,
      complete,
      cuts,
    }),
});

addTraversals({
  neighbourhood: {
    type: Neighbourhood,
    description:
      'What surrounds some nodes, up to a distance of 3 links (their ego networks), a few of every kind of link in turns. Asked again with what was found in "exclude", it goes on where it ended.',
    args: () =>
      builder.args((a) => ({
        ids: a.idList({
          required: true,
          description: `Global ids of the nodes to expand, at most ${MOST_STARTS}. More are refused with BAD_USER_INPUT, as are values outside the limits below.`,
        }),
        exclude: a.idList({
          required: true,
          defaultValue: [],
          description: `Global ids of nodes that are shown already, at most ${MOST_SHOWN}. They are not given again, and beyond a depth of 1 the walk goes on from those it meets.`,
        }),
        through: a.field({ type: [EdgeType], description: 'Types of edges to follow, either way. Null: all.' }),
        first: a.int({
          required: true,
          defaultValue: 25,
          description: `New neighbours of each node whose edges are followed, from 1 to ${MOST_NEW}; of all together at most ${MOST_FOUND} are given.`,
        }),
        depth: a.int({
          required: true,
          defaultValue: 1,
          description: `Links to go out from the nodes, from 1 to ${MOST_STEPS}.`,
        }),
        allLinks: a.boolean({
          required: true,
          defaultValue: false,
          description:
            'Gives all links, of the types in "through", of the neighbours found to one another and to the nodes in "exclude" as well, so that a drawing of all of them needs no second question.',
        }),
      })),
    walk: async ({ projection }, { ids, exclude, through, first, depth, allLinks }, day) =>
      runCooperatively(
        neighbourhoodSteps(
          await projection(),
          {
            ids: refs('ids', ids),
            exclude: refs('exclude', exclude),
            through: types(through),
            first: Number(first),
            depth: Number(depth),
            allLinks: allLinks === true,
          },
          day,
        ),
      ),
  },
  neighbourCounts: {
    type: NeighbourCounts,
    description: 'The exact numbers of edges of many nodes, by kind. A hub costs no more than any other node.',
    args: () =>
      builder.args((a) => ({
        ids: a.idList({ required: true, description: `Global ids of the nodes, at most ${MOST_NODES}.` }),
      })),
    walk: async ({ projection }, { ids }, day) => neighbourCounts(await projection(), { ids: refs('ids', ids) }, day),
  },
  edgesAmong: {
    type: EdgesAmong,
    description: 'All links within a set of nodes, so that a drawing of them is whole.',
    args: () =>
      builder.args((a) => ({
        ids: a.idList({ required: true, description: `Global ids of the nodes, at most ${MOST_JOINED}.` }),
      })),
    walk: async ({ projection }, { ids }, day) =>
      runCooperatively(edgesAmongSteps(await projection(), { ids: refs('ids', ids) }, day)),
  },
  between: {
    type: Between,
    description: 'What two nodes have in common, with the links by which they do.',
    args: () =>
      builder.args((a) => ({
        a: a.id({ required: true, description: 'Global id of one node.' }),
        b: a.id({ required: true, description: 'Global id of the other.' }),
        through: a.field({ type: [EdgeType], description: 'Types of edges that tie, either way. Null: all.' }),
        first: a.int({ required: true, defaultValue: 25, description: `Neighbours, from 1 to ${MOST_NEIGHBOURS}.` }),
      })),
    walk: async ({ projection }, { a, b, through, first }, day) =>
      between(
        await projection(),
        { a: expectNamed('a', a), b: expectNamed('b', b), through: types(through), first: Number(first) },
        day,
      ),
  },
  schemaGraph: {
    type: SchemaGraph,
    description:
      'The graph seen from afar: kinds of nodes and edges, how many there are, and how a page may draw them.',
    walk: async ({ projection }, _, day) => schemaGraph(await projection(), day),
  },
});

/** The nodes that a list of global ids names. graphql-js has made sure that it is a list. */
function refs(argument: string, ids: unknown): readonly NodeRef[] {
  return (ids as readonly unknown[]).map((id) => expectNamed(argument, id));
}

/** Types of edges as graphql-js coerced them; null where none were named. */
function types(through: unknown): readonly Type[] | null {
  return (through ?? null) as readonly Type[] | null;
}

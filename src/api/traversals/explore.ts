import { type CommonNeighbours as BetweenAnswer, between } from '../../traverse/explore/between.ts';
import { type EdgesAmong as Among, findEdgesAmong } from '../../traverse/explore/edges-among.ts';
import {
  foundLimit,
  type ExploreLimit as Limit,
  linkLimit,
  MAX_COMMON,
  MAX_COUNTED_NODES,
  MAX_DEPTH,
  MAX_EXCLUDED,
  MAX_FOUND,
  MAX_JOINED_NODES,
  MAX_NEW_PER_NODE,
  MAX_STARTS,
  MIN_LINK_LIMIT,
} from '../../traverse/explore/limits.ts';
import { type NeighbourCounts as Counts, neighbourCounts } from '../../traverse/explore/neighbour-counts.ts';
import { type Neighbourhood as Around, findNeighbourhood } from '../../traverse/explore/neighbourhood.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, flag, list, texts } from '../fields.ts';
import { anyLabel, idsOf } from '../id-words.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, objects } from './answer-type.ts';
import { CommonNeighbour, CountedNode, ExpandedNode, GraphLink, GraphNode, Neighbour } from './explore-types.ts';
import { EdgeType } from './graph-enums.ts';
import { nodeIn } from './names.ts';

const ExploreLimit = describedEnum<Limit>('ExploreLimit', 'A limit that cut a result short.', {
  NODES: `More than ${MAX_FOUND} nodes were found.`,
  LINKS: `More than ${MIN_LINK_LIMIT} links were found or, for a larger number of nodes, more than 4 links per node.`,
});

const unknown = texts(
  'Given IDs that match nothing. Inside a snapshot, this includes IDs of objects that do not hold on its day.',
);
const complete = flag('True if no limit cut the result short.');
const limitsReached = list(choice(ExploreLimit, 'Limits that cut the result short.'));

/** Nodes that an expansion can find, by its arguments. */
function mostAround({ ids, exclude, first, depth }: Readonly<Record<string, unknown>>): number {
  return foundLimit({ ids: lengthOf(ids), exclude: lengthOf(exclude), first: Number(first), depth: Number(depth) });
}

function lengthOf(items: unknown): number {
  return Array.isArray(items) ? items.length : 0;
}

const Neighbourhood = answerType<Around>('Neighbourhood', 'The nodes around some nodes, and the links to them.', {
  starts: objects(ExpandedNode, MAX_STARTS, 'The expanded nodes, with the number of edges that are not shown yet.'),
  nodes: objects(
    Neighbour,
    mostAround,
    'The neighbours found, each once: nearest first, then in the order of the nodes from which they were found, alternating between types of edges.',
  ),
  links: objects(
    GraphLink,
    (args) => linkLimit(mostAround(args)),
    'The links that were followed. With `allLinks`, all links among the neighbours found, the expanded nodes and the nodes in `exclude`. Ordered by type and ID. If `limitsReached` contains `LINKS`, links of nearer nodes are kept.',
  ),
  unknown,
  complete,
  limitsReached,
});

const NeighbourCounts = answerType<Counts>('NeighbourCounts', 'The number of edges of some nodes.', {
  nodes: objects(CountedNode, MAX_COUNTED_NODES, 'The nodes, in the requested order.'),
  unknown,
});

const EdgesAmong = answerType<Among>('EdgesAmong', 'All links within a set of nodes.', {
  nodes: objects(GraphNode, ({ ids }) => lengthOf(ids), 'The nodes, in the requested order.'),
  links: objects(
    GraphLink,
    ({ ids }) => linkLimit(lengthOf(ids)),
    'The links, ordered by type and ID. If `limitsReached` contains `LINKS`, links of the first nodes are kept.',
  ),
  unknown,
  complete,
  limitsReached,
});

const Between = answerType<BetweenAnswer>('Between', 'Neighbours that two nodes have in common.', {
  common: objects(
    CommonNeighbour,
    'first',
    'The common neighbours, ordered by number of ties (most first), then by number of edges (fewest first), then by ID.',
  ),
  more: flag('True if there are more than `first`.'),
  unknown,
  complete,
  limitsReached,
});

/** The day for which a traversal says of each node and link whether it holds. */
const holdsOn = builder.args((t) => ({
  holdsOn: t.field({
    type: 'PartialDate',
    description:
      'A day. Each node and link then has in `holds` the certainty with which it holds on that day. Nothing is left out.',
  }),
}));

addTraversal('neighbourhood', {
  type: Neighbourhood,
  description:
    'Returns the nodes around some nodes (their ego networks), up to 3 links away, alternating between types of edges. To load more, repeat the request with the nodes found in `exclude`.',
  args: {
    ...builder.args((t) => ({
      ids: t.idList({
        required: true,
        ...idsOf(
          anyLabel,
          `IDs of the nodes to expand, such as \`State:japan\`; at most ${MAX_STARTS}. Values beyond this or another limit are refused with \`BAD_USER_INPUT\`.`,
        ),
      }),
      exclude: t.idList({
        required: true,
        defaultValue: [],
        ...idsOf(
          anyLabel,
          `IDs of nodes that are already shown; at most ${MAX_EXCLUDED}. They are not returned again, and with a depth of 2 or more the expansion continues from them.`,
        ),
      }),
      through: t.field({
        type: [EdgeType],
        description: 'Types of edges to follow, in both directions. If null, all types.',
      }),
      first: t.int({
        required: true,
        defaultValue: 25,
        description: `Number of new neighbours per expanded node, from 0 to ${MAX_NEW_PER_NODE}; at most ${MAX_FOUND} are returned in all.`,
      }),
      depth: t.int({
        required: true,
        defaultValue: 1,
        description: `Maximum number of links from the nodes, from 1 to ${MAX_DEPTH}.`,
      }),
      allLinks: t.boolean({
        required: true,
        defaultValue: false,
        description:
          'Whether to also return the links among the neighbours found and the nodes in `exclude`, so that a drawing is complete without a second request.',
      }),
    })),
    ...holdsOn,
  },
  walk: (graph, { ids, exclude, ...args }, day) =>
    findNeighbourhood(graph, { ...args, ids: ids.map(nodeIn), exclude: exclude.map(nodeIn) }, day),
});

/** The argument of a traversal that takes up to so many nodes. */
function nodeIds(most: number) {
  return builder.args((t) => ({
    ids: t.idList({
      required: true,
      ...idsOf(anyLabel, `IDs of the nodes, such as \`State:japan\`; at most ${most}.`),
    }),
  }));
}

addTraversal('neighbourCounts', {
  type: NeighbourCounts,
  description:
    'Returns the exact number of edges of many nodes, by type and direction. A node with many edges takes no longer than any other.',
  args: nodeIds(MAX_COUNTED_NODES),
  walk: (graph, { ids }, day) => neighbourCounts(graph, { ids: ids.map(nodeIn) }, day),
});

addTraversal('edgesAmong', {
  type: EdgesAmong,
  description: 'Returns all links within a set of nodes, for a complete drawing of it.',
  args: { ...nodeIds(MAX_JOINED_NODES), ...holdsOn },
  walk: (graph, { ids, ...args }, day) => findEdgesAmong(graph, { ...args, ids: ids.map(nodeIn) }, day),
});

addTraversal('between', {
  type: Between,
  description: 'Returns the neighbours that two nodes have in common, with the links to them.',
  args: builder.args((t) => ({
    a: t.id({ required: true, ...idsOf(anyLabel, 'ID of the first node, such as `State:japan`.') }),
    b: t.id({ required: true, ...idsOf(anyLabel, 'ID of the second node, such as `State:china`.') }),
    through: t.field({
      type: [EdgeType],
      description: 'Types of edges to follow, in both directions. If null, all types.',
    }),
    first: t.int({
      required: true,
      defaultValue: 25,
      description: `Number of neighbours to return, from 0 to ${MAX_COMMON}.`,
    }),
  })),
  walk: (graph, { a, b, ...args }, day) => between(graph, { ...args, a: nodeIn(a), b: nodeIn(b) }, day),
});

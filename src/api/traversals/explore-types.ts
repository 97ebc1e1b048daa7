import type { CommonNeighbour as Common } from '../../traverse/explore/between.ts';
import type { GraphLink as Link } from '../../traverse/explore/graph-link.ts';
import type { DatedNode, GraphNode as DrawnNode } from '../../traverse/explore/graph-node.ts';
import { MAX_COMMON } from '../../traverse/explore/limits.ts';
import type { LinkCount as Count, CountedNode as Counted } from '../../traverse/explore/neighbour-counts.ts';
import type { ExpandedStart, Neighbour as Found } from '../../traverse/explore/neighbourhood.ts';
import { MAX_LINK_SOURCES } from '../../traverse/link-support.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, day, flag, maybe, one, type Spec, type SpecsOf, text } from '../fields.ts';
import { Node, Source } from '../nouns.ts';
import { Certainty } from '../snapshot.ts';
import { answerType, object, objects } from './answer-type.ts';
import { EdgeType, Label } from './graph-enums.ts';

const LinkDirection = describedEnum('LinkDirection', 'The direction of an edge, seen from the requested node.', {
  OUT: 'The edge leaves the node.',
  IN: 'The edge points to the node.',
});

/** A global id that the traversal gives; inside a snapshot it carries the day. */
function globalId(description: string): Spec<string> {
  return one('ID', { kind: 'globalId' }, description);
}

/** What a drawing needs of a node. */
export const drawn: SpecsOf<DrawnNode> = {
  id: globalId('Global ID, such as `State:japan`. It never changes, so a view can be saved as a list of IDs.'),
  label: choice(Label, 'The narrowest label of the node.'),
  caption: text(
    'A few words that name the node, such as `Japan: takes note · Taiwan is part of China · 1972`. Made for reading: it may change, so use `id` as a key.',
  ),
  node: maybe(
    object(
      Node,
      'The node itself. Null if it is part of another node, such as a period of a pact; query that node instead.',
    ),
  ),
};

const holds = maybe(
  choice(
    Certainty,
    'The certainty with which it holds on the day of the argument `holdsOn`. Null if it does not hold on that day, or if no day was given.',
  ),
);

export const GraphNode = answerType<DatedNode>('GraphNode', 'A node with what is needed to draw it.', {
  ...drawn,
  holds,
});

export const Neighbour = answerType<Found>('Neighbour', 'A node found around others, with its distance.', {
  ...drawn,
  holds,
  distance: count(
    'Number of links on the shortest path to the nearest expanded node, from 1 to `depth`, over nodes of this result and of `exclude`.',
  ),
  moreCount: maybe(
    count(
      'Number of its edges, of the types followed, to nodes that are not shown yet. Null at full depth, where edges are not followed; `neighbourCounts` counts them.',
    ),
  ),
});

const LinkPeriod = answerType<Link['inForce'][number]>(
  'LinkPeriod',
  'A period in which the pact of a link is in force. `until` is the first day after it.',
  {
    since: maybe(day('First day in force. Null if it is not known.')),
    until: maybe(day('First day no longer in force. Null if no end is known; it may still have ended.')),
    certain: flag('True if neither bound is disputed or missing.'),
  },
);

/** Periods of one pact, for the cost of a request. */
const MOST_PERIODS = 5;

export const GraphLink = answerType<Link>(
  'GraphLink',
  'An edge with what is needed to draw and label it. Properties that its type does not have are null.',
  {
    id: globalId('The type of the edge with its own ID or the IDs of its ends. It never changes.'),
    type: choice(EdgeType, 'The type of the edge.'),
    direction: maybe(
      choice(
        LinkDirection,
        'Direction seen from the requested node. Null if no node was requested, or the edge joins two others.',
      ),
    ),
    from: globalId('Global ID of the node where the edge starts.'),
    to: globalId('Global ID of the node where the edge ends.'),
    role: maybe(text('Role of one end, as a value of the enum of that role. Null if the edge has none.')),
    kind: maybe(text('Kind of reply or relation, as a value of its enum. Null if the edge has none.')),
    title: maybe(text('Title of an office. Null if the edge is not an office.')),
    position: maybe(text('Position of a clause, as a value of `Position`. Null if the edge is not a clause.')),
    choice: maybe(text('How a vote was cast, as a value of `VoteChoice`. Null if the edge is not a vote.')),
    since: maybe(
      day(
        'First day of the link, or of the recognition, period or suspension at one of its ends. Null if it is not known or there is none.',
      ),
    ),
    until: maybe(
      day(
        'Day on which the link, or the recognition, period, suspension or stance at one of its ends, ended. Null if no end is known; it may still have ended.',
      ),
    ),
    attestedOn: maybe(
      day(
        'A day on which a source shows the link, or the recognition at one of its ends. Null if it is not known or there is none.',
      ),
    ),
    date: maybe(
      day(
        'Day of the statement, stance, event, roll call or renewal at one of its ends; for a reply, the day of the reply. Null if there is none or the day is not known.',
      ),
    ),
    signed: maybe(
      day(
        'Day on which the pact at one of its ends was signed; for a relation between two pacts, the later one. Null if there is none or the day is not known.',
      ),
    ),
    inForce: objects(
      LinkPeriod,
      MOST_PERIODS,
      'For a party of a pact: the periods in which the pact is in force. Inside a snapshot, only those that hold on its day. Empty for other types, or if no period is recorded.',
    ),
    verified: maybe(
      flag(
        'Whether the source of the link, or of the fact it belongs to, was seen by those who entered it. Null if no source is recorded.',
      ),
    ),
    sources: objects(
      Source,
      MAX_LINK_SOURCES,
      `Sources for the link or, if it has none, for the fact it belongs to, ordered by ID; at most ${MAX_LINK_SOURCES}.`,
    ),
    sourceCount: count('Number of sources that the link, or the fact it belongs to, was read in.'),
    holds,
  },
);

const LinkCount = answerType<Count>('LinkCount', 'The number of edges of one type and direction at a node.', {
  type: choice(EdgeType, 'The type of the edges.'),
  direction: choice(LinkDirection, 'The direction of the edges.'),
  neighbourLabel: maybe(choice(Label, 'Label of the nodes at the other end. Null if there are several.')),
  count: count('Number of edges.'),
});

/** Types and directions of edges at one node, for the cost of a request. */
const mostKinds = 60;

export const ExpandedNode = answerType<ExpandedStart>('ExpandedNode', 'A node that was expanded.', {
  ...drawn,
  more: objects(LinkCount, mostKinds, 'Number of edges to nodes that are not shown yet, by type and direction.'),
  moreCount: count('Total number of these edges.'),
});

export const CountedNode = answerType<Counted>('CountedNode', 'A node with the number of its edges.', {
  ...drawn,
  degree: count('Total number of edges.'),
  counts: objects(LinkCount, mostKinds, 'Number of edges by type and direction. Zero counts are left out.'),
});

export const CommonNeighbour = answerType<Common>('CommonNeighbour', 'A node that is linked to both requested nodes.', {
  ...drawn,
  tieCount: count('Number of links to the two nodes.'),
  degree: count('Total number of its edges. A common neighbour with few edges says more than one with many.'),
  ties: objects(GraphLink, MAX_COMMON, 'The links to the two nodes.'),
});

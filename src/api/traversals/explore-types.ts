import { MOST_NEIGHBOURS } from '../../traverse/explore/bounds.ts';
import { builder } from '../builder.ts';
import { choice, count, day, fields, flag, maybe, one, type Spec, type Specs, text } from '../fields.ts';
import { found, foundAll } from '../found.ts';
import { Node } from '../nouns.ts';
import { EdgeType, Label } from './graph-enums.ts';

const Direction = builder.enumType('LinkDirection', {
  description: 'Whether an edge leaves the node that was asked about, or points to it.',
  values: { OUT: { description: 'It leaves the node.' }, IN: { description: 'It points to the node.' } },
});

/** A global id that the traversal gives; inside a snapshot it carries the day. */
function globalId(description: string): Spec {
  return one('ID', { kind: 'globalId' }, description);
}

/** What a drawing needs of a node. */
export const drawn: Specs = {
  id: globalId('Id in the whole graph, "State:japan". It never changes, so a list of them is a view.'),
  label: choice(Label, 'What it is, as narrowly as the graph knows.'),
  caption: text('A few words for it: the property that "labelField" of its display hints names, else its id.'),
  node: maybe(found(Node, 'The node itself. Null: it is a part, which is asked of the thing it belongs to.')),
};

export const GraphNode = builder.objectRef<object>('GraphNode').implement({
  description: 'A node as a drawing needs it.',
  fields: (t) => fields(t, drawn),
});

/** What a drawing needs of a node that was found around others. */
export const Neighbour = builder.objectRef<object>('Neighbour').implement({
  description: 'A node found around others, and how far from them.',
  fields: (t) =>
    fields(t, {
      ...drawn,
      distance: count(
        'Links on the shortest way to it from the nearest of the nodes expanded, from 1 to "depth", over nodes of this answer and of "exclude".',
      ),
      moreCount: maybe(
        count(
          'Edges of it, of the types followed, to nodes that are not shown yet. Null: it lies at the full depth, so its edges were not followed; "neighbourCounts" counts them.',
        ),
      ),
    }),
});

const LinkPeriod = builder.objectRef<object>('LinkPeriod').implement({
  description: 'A period in which the pact of a link is in force, half-open: the day "until" is no longer in it.',
  fields: (t) =>
    fields(t, {
      since: maybe(day('First day in force. Null: not found.')),
      until: maybe(day('First day no longer in force. Null: no end was found; it may still have ended.')),
      certain: flag('Neither bound is disputed or missing.'),
    }),
});

/** Periods of one pact, for reckoning what an answer can hold. */
const MOST_PERIODS = 5;

export const GraphLink = builder.objectRef<object>('GraphLink').implement({
  description: 'An edge as a drawing needs it, with the few facts that fit beside a line.',
  fields: (t) =>
    fields(t, {
      id: globalId('Its type, and its own id or the ids of its ends. It never changes.'),
      type: choice(EdgeType, 'What it says.'),
      direction: maybe(
        choice(Direction, 'Seen from the node that was asked about. Null: none was, or it joins two others.'),
      ),
      from: globalId('Id of the node it leaves.'),
      to: globalId('Id of the node it points to.'),
      role: maybe(text('How one stands to the other, as the enum of that role names it. Null: it says none.')),
      kind: maybe(text('What sort of reply or relation it is, as the enum of it names it. Null: it says none.')),
      title: maybe(text('Title of an office. Null: it is none.')),
      position: maybe(text('How far a clause goes, as the enum Position names it. Null: it is none.')),
      choice: maybe(text('How a vote went, as the enum VoteChoice names it. Null: it is none.')),
      since: maybe(
        day(
          'First day of the link, or of the recognition, period or suspension at one of its ends. Null: not found, or it has none of its own.',
        ),
      ),
      until: maybe(
        day(
          'Day on which the link, or the recognition, period, suspension or stance at one of its ends, ended. Null: no end was found; it may still have ended.',
        ),
      ),
      attestedOn: maybe(
        day(
          'A day on which a source shows the link, or the recognition at one of its ends. Null: not found, or it has none.',
        ),
      ),
      date: maybe(
        day(
          'Day of the statement, stance, event, roll call or renewal at one of its ends: of a reply, that of the answer. Null: there is none, or the day was not found.',
        ),
      ),
      signed: maybe(
        day(
          'Day on which the pact at one of its ends was signed: of a relation between two pacts, that of the later one. Null: there is none, or the day was not found.',
        ),
      ),
      inForce: foundAll(
        LinkPeriod,
        MOST_PERIODS,
        'Of a party to a pact: the periods in which the pact is in force; inside a snapshot, those that hold on its day. Empty: no period is recorded, or the link is of another type.',
      ),
    }),
});

const LinkCount = builder.objectRef<object>('LinkCount').implement({
  description: 'How many edges of one type a node has in one direction.',
  fields: (t) =>
    fields(t, {
      type: choice(EdgeType, 'The type.'),
      direction: choice(Direction, 'The direction.'),
      farLabel: maybe(choice(Label, 'What they lead to. Null: the type leads to several kinds of things.')),
      count: count('How many.'),
    }),
});

/** Types and directions that one node can have at the most. */
const mostKinds = 60;

export const Expanded = builder.objectRef<object>('ExpandedNode').implement({
  description: 'A node that was expanded.',
  fields: (t) =>
    fields(t, {
      ...drawn,
      more: foundAll(LinkCount, mostKinds, 'Edges to nodes that are not shown yet, by kind.'),
      moreCount: count('All of these together.'),
    }),
});

export const Counted = builder.objectRef<object>('CountedNode').implement({
  description: 'A node with the numbers of its edges.',
  fields: (t) =>
    fields(t, {
      ...drawn,
      degree: count('How many edges it has in all.'),
      counts: foundAll(LinkCount, mostKinds, 'How many of each kind; kinds that it has none of are left out.'),
    }),
});

export const Common = builder.objectRef<object>('CommonNeighbour').implement({
  description: 'A neighbour of two nodes.',
  fields: (t) =>
    fields(t, {
      ...drawn,
      tieCount: count('How many links it has to the two.'),
      degree: count('How many edges it has in all: a neighbour of few says more than one of many.'),
      ties: foundAll(GraphLink, MOST_NEIGHBOURS, 'The links to the two.'),
    }),
});

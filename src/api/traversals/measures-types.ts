import { MOST_PAIRS, MOST_STEPS, MOST_TIES, MOST_TIES_OF_COMMUNITIES } from '../../traverse/measures/bounds.ts';
import { measures } from '../../traverse/measures/kinds.ts';
import { builder } from '../builder.ts';
import { choice, count, day, fields, flag, maybe, measure, type Specs, text } from '../fields.ts';
import { found, foundAll, foundPage } from '../found.ts';
import { Certainty } from '../snapshot.ts';
import { drawn } from './explore-types.ts';
import { EdgeType, Label } from './graph-enums.ts';

export const MeasuredGraph = builder.enumType('MeasuredGraph', {
  description: 'Which graph is measured. It has no loops, and whatever ties two nodes is one tie with a weight.',
  values: {
    SHARED: {
      description:
        'Actors, tied where both have an edge of the same type to the same thing: two parties to one pact, two members of one organisation. The weight is the number of things that they share, counted once for each type. Edges that leave actors count; of a type that never does, such as ADDRESSED_TO, those that point to them. Observers and depositaries of a pact do not count. On a day, a pact counts while it is in force, or from its signature on where no period is recorded. This is the one-mode projection of Breiger, "The duality of persons and groups", Social Forces 53, 1974.',
    },
    LINKS: {
      description:
        'Nodes and edges as they are stored. The weight is the number of edges between the two. PAGERANK follows edges as they point; nothing else looks at their direction.',
    },
  },
});

export const CentralityMeasure = builder.enumType('CentralityMeasure', {
  description: 'What makes a node central.',
  values: Object.fromEntries(Object.entries(measures).map(([name, description]) => [name, { description }])),
});

const NoMeasureReason = builder.enumType('NoMeasureReason', {
  description: 'Why a graph was not measured.',
  values: {
    EMPTY: { description: 'No two nodes are tied.' },
    TOO_LARGE: {
      description: `There are more than ${MOST_TIES} ties, in communities more than ${MOST_TIES_OF_COMMUNITIES}, or more than ${MOST_PAIRS} pairs of actors that share a thing, each counted both ways.`,
    },
  },
});

const NoMeasure = builder.objectRef<object>('NoMeasure').implement({
  description: 'Why a graph was not measured.',
  fields: (t) =>
    fields(t, {
      reason: choice(NoMeasureReason, 'Why.'),
      detail: text('The reason in a sentence, with what to ask instead.'),
    }),
});

/** Arguments that say which graph is measured, echoed. */
const graphAsked: Specs = {
  graph: choice(MeasuredGraph, 'Which graph was measured.'),
  through: { ...choice(EdgeType, 'Types of edges that tie.'), list: true },
  labels: maybe({ ...choice(Label, 'Labels of the nodes measured. Null: all.'), list: true }),
  maxDegree: maybe(count('Most edges of a shared thing. Null: no limit.')),
  asOf: maybe(day('The day on which nodes and edges hold. Null: days did not count.')),
  certainty: choice(Certainty, 'How sure it had to be that they hold on the day.'),
};

/** The size of the graph measured. */
const sizes: Specs = {
  nodeCount: count('Nodes measured: those with a tie. 0 where the graph is too large.'),
  tieCount: count('Pairs of nodes that are tied.'),
  isolateCount: count(
    'Isolates: nodes with an edge of these types that ties them to no other. They are left out of all measures and counts.',
  ),
  reason: maybe(found(NoMeasure, 'Why there is nothing. Null: the graph was measured.')),
};

const CentralityAsked = builder.objectRef<object>('CentralityAsked').implement({
  description: 'What was asked, defaults included.',
  fields: (t) =>
    fields(t, {
      measure: choice(CentralityMeasure, 'What makes a node central.'),
      ...graphAsked,
      damping: maybe(measure('Of PAGERANK: the chance to go on along a tie. Null: another measure.')),
      seed: maybe(count('Of a sample of BETWEENNESS: the seed it was drawn by. Null: no sample was drawn.')),
    }),
});

const RankedNode = builder.objectRef<object>('RankedNode').implement({
  description: 'A node in a ranking.',
  fields: (t) =>
    fields(t, {
      ...drawn,
      rank: count('From 1: one more than there are nodes with a greater score, so equal scores share a rank.'),
      score: measure('The value of the measure, to 8 digits, so that what is equal is equal.'),
      normalised: maybe(
        measure(
          'From 0 to 1: the score as a part of the greatest that a graph of this size allows (Freeman 1979), which is one tie to each other node, or a place between all pairs of others. Null: the measure has no such form, or the graph has two nodes.',
        ),
      ),
      neighbours: count('Nodes that it is tied to.'),
      weight: count('The weights of its ties together.'),
    }),
});

export const Centrality = builder.objectRef<object>('Centrality').implement({
  description:
    'The most central nodes of a graph, the method, and what it was measured on. It does not tell power or status.',
  fields: (t) =>
    fields(t, {
      asked: found(CentralityAsked, 'What was asked, defaults included.'),
      method: text('The definition of the measure, with its source.'),
      nodes: foundAll(RankedNode, 'first', 'The nodes: greatest score first, equal ones by main label and id.'),
      ...sizes,
      exact: flag('False: BETWEENNESS was estimated from a sample of sources.'),
      sources: maybe(
        count(
          `Of BETWEENNESS: nodes from which shortest paths were counted. Fewer than "nodeCount" where all of them would take more than ${MOST_STEPS} steps along ties. Null: another measure.`,
        ),
      ),
      rounds: maybe(
        count('Of PAGERANK: rounds until all scores together changed by no more than 1e-12. Null: another measure.'),
      ),
    }),
});

const CommunitiesAsked = builder.objectRef<object>('CommunitiesAsked').implement({
  description: 'What was asked, defaults included.',
  fields: (t) =>
    fields(t, {
      ...graphAsked,
      resolution: measure('How much a tie that was to be expected weighs against one that was found.'),
      seed: count('The seed of the random numbers.'),
    }),
});

const CommunityMember = builder.objectRef<object>('CommunityMember').implement({
  description: 'A node in its community.',
  fields: (t) =>
    fields(t, {
      ...drawn,
      weightWithin: count('The weights of its ties to other members.'),
      weight: count('The weights of all its ties.'),
    }),
});

const Community = builder.objectRef<object>('Community').implement({
  description: 'Nodes that are tied to one another more than to others.',
  fields: (t) =>
    fields(t, {
      number: count('From 1: larger communities first, then the one with the first node by main label and id.'),
      size: count('How many members it has.'),
      weightWithin: count('The weights of ties between members.'),
      weightOut: count('The weights of ties that lead out of it.'),
      members: foundPage(
        'CommunityMember',
        CommunityMember,
        'members',
        'The members: those with most weight within the community first, equal ones by main label and id.',
      ),
    }),
});

export const Communities = builder.objectRef<object>('Communities').implement({
  description:
    'Communities of a graph, the method, and what they were found in. Each node is in one. Others may be as good: ask with several seeds.',
  fields: (t) =>
    fields(t, {
      asked: found(CommunitiesAsked, 'What was asked, defaults included.'),
      method: text('The method, with its source.'),
      modularity: maybe(
        measure(
          'The part of the weight that lies within communities, less "resolution" times the part to be expected if ties were drawn anew and each node kept its weight: Newman and Girvan, Physical Review E 69, 2004. At most 1. Null: there is no tie.',
        ),
      ),
      communityCount: count('How many communities there are in all.'),
      communities: foundAll(Community, 'first', 'The communities, largest first.'),
      ...sizes,
    }),
});

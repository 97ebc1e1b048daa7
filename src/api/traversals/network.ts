import type { NoMeasure as Reason } from '../../traverse/measures/answer.ts';
import { MAX_PAIRS, MAX_TIES, MAX_TIES_FOR_COMMUNITIES } from '../../traverse/measures/limits.ts';
import type { NetworkKind as Kind } from '../../traverse/measures/measured-graph.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, day, list, maybe, text } from '../fields.ts';
import { Certainty } from '../snapshot.ts';
import { answerType, object } from './answer-type.ts';
import { EdgeType, Label } from './graph-enums.ts';

const NetworkKind = describedEnum<Kind>(
  'NetworkKind',
  'The network to measure. It has no loops; all edges that join the same two nodes form one tie with a weight.',
  {
    SHARED:
      'A network of actors, tied if both have an edge of the same type to the same node: two parties to one pact, two members of one organisation. The weight is the number of nodes they share, counted once per type. Edges that leave actors count; for types that never do, such as `ADDRESSED_TO`, edges that point to actors count. Observers and depositaries of a pact do not count. On a day, a pact counts while it is in force or, if no period is recorded, from its signature. This is the one-mode projection of Breiger, "The duality of persons and groups", Social Forces 53, 1974.',
    LINKS:
      'Nodes and edges as stored. The weight is the number of edges between two nodes. `PAGERANK` follows the direction of edges; all other methods ignore it.',
  },
);

const NoMeasureReason = describedEnum<Reason['reason']>('NoMeasureReason', 'Why a network was not measured.', {
  EMPTY: 'No two nodes are tied.',
  TOO_LARGE: `There are more than ${MAX_TIES} ties, more than ${MAX_TIES_FOR_COMMUNITIES} ties for \`communities\`, or more than ${MAX_PAIRS} pairs of actors that share a node, each counted in both directions.`,
});

const NoMeasure = answerType<Reason>('NoMeasure', 'Why a network was not measured.', {
  reason: choice(NoMeasureReason, 'The reason.'),
  detail: text('The reason in a sentence, with a suggestion.'),
});

/** The arguments that say which network is measured. */
export const networkArguments = builder.args((t) => ({
  network: t.field({
    type: NetworkKind,
    required: true,
    defaultValue: 'SHARED',
    description: 'The network to measure.',
  }),
  through: t.field({
    type: [EdgeType],
    required: true,
    defaultValue: ['PARTY_TO'],
    description: 'Types of edges that tie nodes. With `PARTY_TO`, actors are tied by the pacts that bind both.',
  }),
  labels: t.field({
    type: [Label],
    description: 'Measure only nodes with these labels, such as `STATE`. If null, all nodes.',
  }),
  maxDegree: t.int({
    description:
      'For `SHARED`: the largest number of edges of one type, on the day, with which a node still ties those who share it. With `2`, only bilateral pacts count. If null, no limit.',
  }),
}));

/** The same arguments in a result. */
export const echoedNetwork = {
  network: choice(NetworkKind, 'The network that was measured.'),
  through: list(choice(EdgeType, 'Types of edges that tie nodes.')),
  labels: maybe(list(choice(Label, 'Labels of the nodes that were measured. Null if all were.'))),
  maxDegree: maybe(count('Largest number of edges of a shared node. Null if there is no limit.')),
  asOf: maybe(day('The day on which nodes and edges hold. Null if all recorded ones count.')),
  certainty: choice(Certainty, 'Required certainty that they hold on the day.'),
};

/** The size of the network measured. */
export const networkSize = {
  nodeCount: count('Number of nodes with at least one tie. 0 if the network is too large.'),
  tieCount: count('Number of pairs of nodes that are tied.'),
  isolateCount: count(
    'Number of isolates: nodes with an edge of these types that ties them to no other node. They are left out of all other numbers.',
  ),
  reason: maybe(object(NoMeasure, 'Why the network was not measured. Null if it was.')),
};

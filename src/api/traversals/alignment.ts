import type { AlignedObservation, Matrix } from '../../traverse/compare/align.ts';
import { type Alignment as Answer, alignment, type AlignmentLimit as Limit } from '../../traverse/compare/alignment.ts';
import { alignmentLimits } from '../../traverse/compare/alignment-rules.ts';
import type { AlignmentCell as Cell, SideOfItem } from '../../traverse/compare/cells.ts';
import type { ActorPair } from '../../traverse/compare/pairs.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, day, maybe, measure, texts } from '../fields.ts';
import { idsOf } from '../id-words.ts';
import { Actor, Node } from '../nouns.ts';
import { addTraversal } from './add-traversal.ts';
import { AlignmentRules, ruleArguments } from './alignment-rules.ts';
import { answerType, object, objectPage, objects } from './answer-type.ts';
import { lastDay } from './day-arguments.ts';
import { slugsIn } from './names.ts';

const value = measure('The value computed by the rule, after normalisation.');
const behind = {
  observationCount: count('Number of observations behind it.'),
  evidence: objects(
    Node,
    alignmentLimits.evidence,
    `Stances, roll calls or events behind it, ordered by day; at most ${alignmentLimits.evidence}. A roll call represents all votes in it.`,
  ),
};

const AlignmentPair = answerType<ActorPair>('AlignmentPair', 'The alignment of two actors over the items they share.', {
  a: object(Actor, 'The actor whose ID comes first.'),
  b: object(Actor, 'The other actor.'),
  value,
  agreement: measure('Agreement, before normalisation.'),
  disagreement: measure('Disagreement, before normalisation.'),
  shared: count('Number of items with an observation of both.'),
  ...behind,
});

const AlignmentSide = describedEnum<SideOfItem>('AlignmentSide', 'On which side of an item an actor is.', {
  FOR: 'For the item.',
  AGAINST: 'Against the item.',
  BOTH: 'On both sides, by different observations.',
  NEITHER: 'On neither side: both sides were weighed.',
});

const AlignmentCell = answerType<Cell>('AlignmentCell', 'The position of one actor on one item.', {
  actor: object(Actor, 'The actor.'),
  item: object(Node, 'The item: a proposition, a roll call, or the target actor of events.'),
  value,
  agreement: measure('Observations for the item, before normalisation.'),
  disagreement: measure('Observations against the item, before normalisation.'),
  side: choice(AlignmentSide, 'The side of the actor.'),
  ...behind,
});

const AlignmentObservation = answerType<AlignedObservation>('AlignmentObservation', 'An observation that counts.', {
  actor: object(Actor, 'The actor.'),
  item: object(Node, 'The item: a proposition, a roll call, or the target actor of an event.'),
  evidence: object(Node, 'The stance, roll call or event where it was read.'),
  value: measure('The value as it counts, from -1 to 1.'),
  amount: measure('Its weight: 1, or 0.5 if a partial side counts half.'),
});

const AlignmentWindow = answerType<Matrix>(
  'AlignmentWindow',
  'The result for one window. The mode decides which of the three lists is filled.',
  {
    from: maybe(day('First day of the window. Null if there is no lower bound.')),
    to: maybe(day('Last day of the window, included. Null if there is no upper bound.')),
    observationCount: count('Number of observations that count.'),
    withoutSide: count('Number of stances left out because they take no side.'),
    pairs: objectPage(
      'AlignmentPair',
      AlignmentPair,
      'pairs',
      'Every pair of actors that share enough items, largest absolute value first.',
    ),
    cells: objectPage('AlignmentCell', AlignmentCell, 'cells', 'Actors by items, largest absolute value first.'),
    observations: objectPage(
      'AlignmentObservation',
      AlignmentObservation,
      'observations',
      'Observations, ordered by day.',
    ),
    leftOut: count('Number of pairs, cells or observations beyond the limit.'),
  },
);

const AlignmentLimitKind = describedEnum<Limit['kind']>('AlignmentLimitKind', 'A limit of an alignment.', {
  ACTORS: `Actors: the ${alignmentLimits.actors} with the most observations are kept.`,
  OBSERVATIONS: `Observations: the latest ${alignmentLimits.shared} votes or events are read, divided evenly among the given actors. All stances count.`,
  WINDOWS: `Windows: the last ${alignmentLimits.windows} are kept, or fewer if they hold more than ${alignmentLimits.inWindows} observations together.`,
  CELLS: `Pairs, cells or observations: ${alignmentLimits.cells} are kept, divided among the windows.`,
});

const AlignmentLimit = answerType<Limit>('AlignmentLimit', 'A limit that cut an alignment short.', {
  kind: choice(AlignmentLimitKind, 'The limit.'),
  kept: count('Number that were kept.'),
  total: maybe(count('Total number. Null if it is larger but was not counted.')),
});

const Alignment = answerType<Answer>(
  'Alignment',
  'Actors compared with each other, or with items, by recorded stances, votes or events, as Discourse Network Analyzer (Leifeld 2017) does with statements. It counts what was said and done, and judges no one.',
  {
    rules: object(AlignmentRules, 'The arguments with which it was computed, including defaults.'),
    actors: objects(Actor, alignmentLimits.actors, 'The actors, ordered by ID.'),
    items: objectPage('AlignmentItem', Node, 'items', 'The items, ordered by ID: propositions, roll calls or actors.'),
    unknown: texts('Given IDs that match nothing in the graph.'),
    windows: objects(
      AlignmentWindow,
      ({ windows }) => ((windows ?? null) === null ? 1 : alignmentLimits.windows),
      'The result for each window, oldest first. Without windows, a single one for all days.',
    ),
    limitsReached: objects(AlignmentLimit, 4, 'Limits that cut the result short. Empty if it is complete.'),
  },
);

addTraversal('alignment', {
  type: Alignment,
  description:
    'Compares actors with each other, or with propositions, roll calls or other actors, by recorded stances, votes or events. Every rule is an argument, and every number comes with its evidence. For vote agreement, use `voting`.',
  args: {
    ...builder.args((t) => ({
      actors: t.idList(
        idsOf(
          ['Actor'],
          `IDs of actors; at most ${alignmentLimits.actors}. Required for votes and events. If null, all actors.`,
        ),
      ),
      propositions: t.idList(
        idsOf(
          ['Proposition'],
          `IDs of propositions; at most ${alignmentLimits.propositions}. Only for stances. If null, all propositions.`,
        ),
      ),
    })),
    ...ruleArguments,
  },
  dayArgs: lastDay,
  needs: ({ source }) => linksOfSource[source],
  walk: (graph, { actors, propositions, ...rules }) =>
    alignment(graph, { actors: slugsIn(actors), propositions: slugsIn(propositions) }, rules),
});

/** The links that a source is read from; null where they are always in memory. */
const linksOfSource = { STANCES: null, VOTES: 'VOTED', EVENTS: 'INITIATED' } as const;

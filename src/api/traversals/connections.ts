import { connections } from '../../traverse/paths/connections.ts';
import type { Connections as Answer, PathRulesEcho, SearchLimit } from '../../traverse/paths/connections-result.ts';
import type { PathOrder as Order } from '../../traverse/paths/path-query.ts';
import { MAX_STEPS } from '../../traverse/paths/search-budget.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, day, flag, maybe, measure } from '../fields.ts';
import { anyLabel, idsOf } from '../id-words.ts';
import { Certainty, certaintyArgument } from '../snapshot.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objects } from './answer-type.ts';
import { optionalDay } from './day-arguments.ts';
import { nodeIn } from './names.ts';
import { NoPath } from './path-reasons.ts';
import { LinkKind, PathDirection, PathGroup } from './path-types.ts';

const PathOrder = describedEnum<Order>(
  'PathOrder',
  'How paths are ranked. Equal paths are ordered by length, first day and names.',
  {
    SHORTEST: 'By number of links, fewest first.',
    CHEAPEST: 'By cost, lowest first.',
    CHRONOLOGICAL:
      'By number of links, on paths where no link is earlier than the one before it. With `PRESUMED` and `POSSIBLE` this must hold on one reading of the dates, and links without a date fit anywhere. With `CERTAIN` it must hold on every reading, and they fit nowhere.',
    MOST_TIES:
      'Groups by their number of shortest paths, most first, whatever their length. All paths of up to `maxHops` links are counted.',
  },
);

const Through = builder.inputType('Through', {
  description: 'A kind of link to follow, and its direction.',
  fields: (t) => ({
    kind: t.field({ type: LinkKind, required: true, description: 'The kind of link.' }),
    direction: t.field({
      type: PathDirection,
      required: true,
      defaultValue: 'BOTH',
      description: 'The direction in which to follow it.',
    }),
  }),
});

const LinkWeight = builder.inputType('LinkWeight', {
  description: 'The cost of a kind of link.',
  fields: (t) => ({
    kind: t.field({ type: LinkKind, required: true, description: 'The kind of link.' }),
    weight: t.float({ required: true, description: 'The cost of one link, from 0 to 1000.' }),
  }),
});

const FollowedLinkKind = answerType<PathRulesEcho['through'][number]>(
  'FollowedLinkKind',
  'A kind of link that was followed.',
  {
    kind: choice(LinkKind, 'The kind of link.'),
    direction: choice(PathDirection, 'The direction in which it was followed.'),
    weight: measure(
      'The cost of one link. For a party of a pact with more than two parties, log2 of the number of parties is added.',
    ),
  },
);

const PathArguments = answerType<PathRulesEcho>('PathArguments', 'The arguments of the request, including defaults.', {
  order: choice(PathOrder, 'How paths are ranked.'),
  maxHops: count('Maximum number of links on a path.'),
  k: count('Maximum number of groups.'),
  ties: count('Maximum number of paths per group.'),
  oneParty: flag('Whether a pact with fewer than two parties may join two actors.'),
  maxDegree: maybe(count('Maximum number of links at a node between the ends. Null if there is no limit.')),
  asOf: maybe(day('The day on which all links hold. Null if all recorded links count.')),
  certainty: choice(
    Certainty,
    'Required certainty that a link holds on the day, or follows the one before it in time.',
  ),
  through: objects(FollowedLinkKind, 12, 'The kinds of link that were followed.'),
});

const PathLimit = describedEnum<SearchLimit>('PathLimit', 'A limit of the search.', {
  EXPANSIONS: `The search stopped after ${MAX_STEPS} steps.`,
});

const PathWork = answerType<Answer['work']>('PathWork', 'The work of a search.', {
  expanded: count(
    `Number of steps from one node of a path to the next, at most ${MAX_STEPS}. Sixteen links looked at count as one more step.`,
  ),
  links: count('Number of links looked at around the ends. A link can be looked at from both of its ends.'),
});

const Connections = answerType<Answer>('Connections', 'Paths between nodes, grouped by the actors on them.', {
  groups: objects(PathGroup, 'k', 'Groups of paths, best first. If empty, `reason` tells why.'),
  reason: maybe(object(NoPath, 'Why there is no path. Null if there is one.')),
  complete: flag('True if no limit excluded a path that could change the groups or their counts.'),
  limitReached: maybe(choice(PathLimit, 'The limit that stopped the search. Null if none did.')),
  work: object(PathWork, 'The work of the search.'),
  arguments: object(PathArguments, 'The arguments of the request, including defaults.'),
});

addTraversal('connections', {
  type: Connections,
  description:
    'Returns the best paths between two sets of nodes, grouped by the actors on them; if there is none, the reason and what would change that. A path visits no node twice. On a day, a link counts if it and both of its ends hold, and a party of a pact while the pact is in force. A pact with fewer than two parties, such as a law or a resolution, does not join two actors unless `oneParty` is true.',
  args: builder.args((t) => ({
    from: t.idList({
      required: true,
      ...idsOf(anyLabel, 'IDs of the start nodes, such as `Statement:lavrov-tass-20251228`; at most 20.'),
    }),
    to: t.idList({ required: true, ...idsOf(anyLabel, 'IDs of the end nodes; at most 20.') }),
    through: t.field({
      type: [Through],
      description:
        'Kinds of link to follow. If null, all kinds marked "Followed by default" in `LinkKind`, in both directions.',
    }),
    via: t.idList(idsOf(anyLabel, 'IDs of nodes that must all be on a path, ends included; at most 4.')),
    avoid: t.idList(idsOf(anyLabel, 'IDs of nodes that must not be on a path, ends included; at most 100.')),
    maxDegree: t.int({
      description:
        'Maximum number of links, of the kinds followed and on all days, at a node between the ends. If null, no limit.',
    }),
    oneParty: t.boolean({
      required: true,
      defaultValue: false,
      description: 'Whether a pact with fewer than two parties may join two actors.',
    }),
    order: t.field({
      type: PathOrder,
      required: true,
      defaultValue: 'SHORTEST',
      description: 'How paths are ranked.',
    }),
    weights: t.field({
      type: [LinkWeight],
      description: 'Costs of links. Kinds that are not listed, or all if null, keep the weight given in `LinkKind`.',
    }),
    maxHops: t.int({
      required: true,
      defaultValue: 4,
      description: 'Maximum number of links on a path, from 1 to 8.',
    }),
    k: t.int({ required: true, defaultValue: 5, description: 'Maximum number of groups, from 1 to 50.' }),
    ties: t.int({
      required: true,
      defaultValue: 20,
      description: 'Maximum number of paths to return per group, from 1 to 500.',
    }),
  })),
  dayArgs: {
    ...optionalDay,
    certainty: certaintyArgument(
      'Required certainty that a link holds on the day or, with `CHRONOLOGICAL`, follows the one before it.',
    ),
  },
  walk: (graph, { from, to, via, avoid, weights, ...args }, _, { selects }) =>
    connections(graph, {
      ...args,
      listsPaths: selects('groups', 'paths') || selects('groups', 'cost'),
      from: from.map(nodeIn),
      to: to.map(nodeIn),
      via: (via ?? []).map(nodeIn),
      avoid: (avoid ?? []).map(nodeIn),
      weights: Object.fromEntries((weights ?? []).map(({ kind, weight }) => [kind, weight])),
    }),
});

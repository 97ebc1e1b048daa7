import type { Day } from '../../model/days.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import {
  type Centrality as CentralityAnswer,
  centrality,
  type CentralityArguments as EchoableCentrality,
  type RankedNode as Ranked,
} from '../../traverse/measures/centrality.ts';
import { centralityMeasures, type CentralityMeasure as Measure } from '../../traverse/measures/centrality-measures.ts';
import {
  type Communities as CommunitiesAnswer,
  type Community as CommunityAnswer,
  communities,
  type CommunitiesArguments as EchoableCommunities,
  type CommunityMember as Member,
} from '../../traverse/measures/communities.ts';
import { MAX_BETWEENNESS_STEPS, MAX_RANKED } from '../../traverse/measures/limits.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, flag, maybe, measure, text } from '../fields.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objectPage, objects } from './answer-type.ts';
import { optionalDay } from './day-arguments.ts';
import { drawn } from './explore-types.ts';
import { echoedNetwork, networkArguments, networkSize } from './network.ts';

/** Arguments as an answer repeats them. */
type Echoed<Args> = Omit<Args, 'first'> & { readonly asOf: Day | null; readonly certainty: Certainty };

const CentralityMeasure = describedEnum<Measure>('CentralityMeasure', 'A measure of centrality.', centralityMeasures);

type EchoedCentrality = Omit<Echoed<EchoableCentrality>, 'damping' | 'seed'> & {
  readonly damping: number | null;
  readonly seed: number | null;
};

const CentralityArguments = answerType<EchoedCentrality>(
  'CentralityArguments',
  'The arguments of the request, including defaults.',
  {
    measure: choice(CentralityMeasure, 'The measure.'),
    ...echoedNetwork,
    damping: maybe(measure('Damping factor of `PAGERANK`. Null for other measures.')),
    seed: maybe(count('Random seed of the sample for `BETWEENNESS`. Null if there was no sample.')),
  },
);

const RankedNode = answerType<Ranked>('RankedNode', 'A node in a ranking.', {
  ...drawn,
  rank: count('Rank, from 1. Nodes with equal scores share a rank.'),
  score: measure('Value of the measure, rounded to 8 digits.'),
  normalised: maybe(
    measure(
      'Score divided by the largest possible in a network of this size (Freeman 1979), from 0 to 1. Null for measures without such a maximum, or if the network has two nodes.',
    ),
  ),
  neighbours: count('Number of nodes to which it is tied.'),
  weight: count('Sum of the weights of its ties.'),
});

const Centrality = answerType<CentralityAnswer & { readonly arguments: EchoedCentrality }>(
  'Centrality',
  'The most central nodes of a network, with the method and the size of the network. Centrality does not measure power or status.',
  {
    arguments: object(CentralityArguments, 'The arguments of the request, including defaults.'),
    method: text('Definition of the measure, with its source.'),
    nodes: objects(RankedNode, 'first', 'The nodes, highest score first, then by main label and ID.'),
    ...networkSize,
    exact: flag('False if `BETWEENNESS` was estimated from a sample of sources.'),
    sources: maybe(
      count(
        `For \`BETWEENNESS\`: number of nodes from which shortest paths were counted. Smaller than \`nodeCount\` if all of them would take more than ${MAX_BETWEENNESS_STEPS} steps. Null for other measures.`,
      ),
    ),
    rounds: maybe(
      count(
        'For `PAGERANK`: number of iterations until the sum of all changes was at most 1e-12. Null for other measures.',
      ),
    ),
  },
);

const CommunitiesArguments = answerType<Echoed<EchoableCommunities>>(
  'CommunitiesArguments',
  'The arguments of the request, including defaults.',
  {
    ...echoedNetwork,
    resolution: measure('Resolution of modularity.'),
    seed: count('Random seed.'),
  },
);

const CommunityMember = answerType<Member>('CommunityMember', 'A node in its community.', {
  ...drawn,
  weightWithin: count('Sum of the weights of its ties to other members.'),
  weight: count('Sum of the weights of all its ties.'),
});

const Community = answerType<CommunityAnswer>('Community', 'Nodes with many ties among them and few to others.', {
  number: count('Number of the community, from 1: largest first, then by the main label and ID of the first member.'),
  size: count('Number of members.'),
  weightWithin: count('Sum of the weights of ties between members.'),
  weightOut: count('Sum of the weights of ties to other communities.'),
  members: objectPage(
    'CommunityMember',
    CommunityMember,
    'members',
    'The members, largest weight within the community first, then by main label and ID.',
  ),
});

const Communities = answerType<CommunitiesAnswer & { readonly arguments: Echoed<EchoableCommunities> }>(
  'Communities',
  'The communities of a network, with the method and the size of the network. Each node is in one community. Other partitions may be as good: compare several seeds.',
  {
    arguments: object(CommunitiesArguments, 'The arguments of the request, including defaults.'),
    method: text('The method, with its source.'),
    modularity: maybe(
      measure(
        'Modularity of the partition, at most 1: the share of weight within communities, minus `resolution` times the share expected at random for the same node weights. Newman and Girvan, Physical Review E 69, 2004. Null if there is no tie.',
      ),
    ),
    communityCount: count('Total number of communities.'),
    communities: objects(Community, 'first', 'The communities, largest first.'),
    ...networkSize,
  },
);

addTraversal('centrality', {
  type: Centrality,
  description:
    'Returns the most central nodes of a network, ranked by a measure of network analysis. For a large network, `exact` tells whether the scores are estimates, and `reason` why it was not measured.',
  args: {
    ...builder.args((t) => ({
      measure: t.field({ type: CentralityMeasure, required: true, description: 'The measure of centrality.' }),
    })),
    ...networkArguments,
    ...builder.args((t) => ({
      damping: t.float({
        required: true,
        defaultValue: 0.85,
        description: 'For `PAGERANK`: the damping factor, which is the probability of following a tie, from 0 to 0.99.',
      }),
      seed: t.int({
        required: true,
        defaultValue: 1,
        description: 'For `BETWEENNESS` in a large network: random seed of the sample of sources.',
      }),
      first: t.int({
        required: true,
        defaultValue: 25,
        description: `Number of nodes to return, from 0 to ${MAX_RANKED}.`,
      }),
    })),
  },
  dayArgs: optionalDay,
  *walk(graph, args) {
    const answer = yield* centrality(graph, args, dayOf(args));
    const damping = args.measure === 'PAGERANK' ? args.damping : null;
    return { ...answer, arguments: { ...args, damping, seed: answer.exact ? null : args.seed } };
  },
});

addTraversal('communities', {
  type: Communities,
  description: 'Returns the communities of a network: groups of nodes with many ties among them and few to others.',
  args: {
    ...networkArguments,
    ...builder.args((t) => ({
      resolution: t.float({
        required: true,
        defaultValue: 1,
        description: 'Resolution, from 0.01 to 100. Above 1, communities are smaller; below 1, they are larger.',
      }),
      seed: t.int({
        required: true,
        defaultValue: 1,
        description: 'Random seed: the same seed gives the same result.',
      }),
      first: t.int({
        required: true,
        defaultValue: 25,
        description: `Number of communities to return, from 0 to ${MAX_RANKED}.`,
      }),
    })),
  },
  dayArgs: optionalDay,
  *walk(graph, args) {
    return { ...(yield* communities(graph, args, dayOf(args))), arguments: args };
  },
});

function dayOf({
  asOf,
  certainty,
}: {
  readonly asOf: Day | null;
  readonly certainty: Certainty;
}): AskedDay | undefined {
  return asOf === null ? undefined : { date: asOf, certainty };
}

import type { InputFieldMap } from '@pothos/core';
import type { Day } from '../../model/days.ts';
import type { AskedDay } from '../../model/node-ref.ts';
import type { Certainty as HowSure } from '../../model/validity.ts';
import { runCooperatively } from '../../projection/cooperative-task.ts';
import { MOST_RANKED } from '../../traverse/measures/bounds.ts';
import { type CentralityAsked, centrality } from '../../traverse/measures/centrality.ts';
import { type CommunitiesAsked, communities } from '../../traverse/measures/communities.ts';
import { builder } from '../builder.ts';
import { addTraversals, seenDay } from './add.ts';
import { EdgeType, Label } from './graph-enums.ts';
import { Centrality, CentralityMeasure, Communities, MeasuredGraph } from './measures-types.ts';

/** Arguments that say which graph is measured. */
function graphArguments(): InputFieldMap {
  return builder.args((a) => ({
    graph: a.field({
      type: MeasuredGraph,
      required: true,
      defaultValue: 'SHARED',
      description: 'Which graph is measured.',
    }),
    through: a.field({
      type: [EdgeType],
      required: true,
      defaultValue: ['PARTY_TO'],
      description: 'Types of edges that tie. Default: PARTY_TO, so that actors are tied by the pacts that bind both.',
    }),
    labels: a.field({
      type: [Label],
      description:
        'Labels of the nodes that are measured; others are left out. STATE measures states alone. Null: all.',
    }),
    maxDegree: a.int({
      description:
        'Of SHARED: most edges of a type, on the day, that a thing may have to tie those who share it. 2 counts pacts of two sides alone. Null: no limit.',
    }),
  }));
}

addTraversals({
  centrality: {
    type: Centrality,
    description:
      'Which nodes are the most central: a ranking by one of the measures of network analysis. Nothing is kept back of a large graph without being told in "exact" or "reason".',
    args: () => ({
      ...builder.args((a) => ({
        measure: a.field({ type: CentralityMeasure, required: true, description: 'What makes a node central.' }),
      })),
      ...graphArguments(),
      ...builder.args((a) => ({
        damping: a.float({
          required: true,
          defaultValue: 0.85,
          description: 'Of PAGERANK: the chance to go on along a tie, from 0 to 0.99. Other measures pass it over.',
        }),
        seed: a.int({
          required: true,
          defaultValue: 1,
          description: 'Of BETWEENNESS in a large graph: what the sample of sources is drawn by.',
        }),
        first: a.int({
          required: true,
          defaultValue: 25,
          description: `Nodes of the ranking, from 1 to ${MOST_RANKED}. More are refused with BAD_USER_INPUT.`,
        }),
      })),
    }),
    day: seenDay,
    walk: async ({ projection }, args) => {
      const asked = askedIn(args);
      const answer = await runCooperatively(centrality(await projection(), asked, dayIn(asked)));
      const damping = asked.measure === 'PAGERANK' ? asked.damping : null;
      return { ...answer, asked: { ...asked, damping, seed: answer.exact ? null : asked.seed } };
    },
  },
  communities: {
    type: Communities,
    description: 'Communities: groups of nodes with many ties among them and few to others.',
    args: () => ({
      ...graphArguments(),
      ...builder.args((a) => ({
        resolution: a.float({
          required: true,
          defaultValue: 1,
          description: 'From 0.01 to 100. More than 1 finds smaller communities, less finds larger ones.',
        }),
        seed: a.int({
          required: true,
          defaultValue: 1,
          description: 'What the random numbers follow from: the same seed gives the same answer.',
        }),
        first: a.int({
          required: true,
          defaultValue: 25,
          description: `Communities, from 1 to ${MOST_RANKED}. More are refused with BAD_USER_INPUT.`,
        }),
      })),
    }),
    day: seenDay,
    walk: async ({ projection }, args) => {
      const asked = askedIn(args);
      return { ...(await runCooperatively(communities(await projection(), asked, dayIn(asked)))), asked };
    },
  },
});

/** What either traversal asks. */
interface Asked extends CentralityAsked, CommunitiesAsked {
  readonly asOf: Day | null;
  readonly certainty: HowSure;
}

/** The arguments as graphql-js coerced them to what the schema above allows; each traversal reads its own. */
function askedIn(args: Readonly<Record<string, unknown>>): Asked {
  return { labels: null, maxDegree: null, asOf: null, ...args } as unknown as Asked;
}

function dayIn({ asOf, certainty }: Asked): AskedDay | undefined {
  return asOf === null ? undefined : { date: asOf, certainty };
}

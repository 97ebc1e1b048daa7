import type { MatrixRow } from '../../traverse/votes/matrix-rows.ts';
import { type VotingMatrix as Answer, MAX_ACTORS, votingMatrix } from '../../traverse/votes/voting-matrix.ts';
import { builder } from '../builder.ts';
import { count, counts, day, maybe, measures, texts } from '../fields.ts';
import { idsOf } from '../id-words.ts';
import { Actor } from '../nouns.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objects } from './answer-type.ts';
import { slugsIn } from './names.ts';
import { agreementValue, ruleArguments, VotingRules } from './voting-rules.ts';

const VotingMatrixRow = answerType<MatrixRow>(
  'VotingMatrixRow',
  'The agreement of one actor with each actor of the matrix, including itself. Both lists are in the order of `VotingMatrix.actors`.',
  {
    values: measures(agreementValue),
    rollCalls: counts('Number of roll calls that count for the two: the n of each value.'),
  },
);

const VotingMatrix = answerType<Answer>(
  'VotingMatrix',
  'The agreement of all pairs of actors in recorded votes, as a matrix. It shows how they voted, not why.',
  {
    rules: object(VotingRules, 'The arguments with which agreement was computed. The window is always `ALL`.'),
    since: maybe(day('Day of the first roll call that counts. Null if none counts.')),
    until: maybe(day('Day of the last roll call that counts. Null if none counts.')),
    rollCallCount: count('Number of roll calls in which one of the actors has a vote.'),
    actors: objects(
      Actor,
      actorsIn,
      'The actors of the rows and columns, in the requested order, or all that voted, by ID.',
    ),
    rows: objects(VotingMatrixRow, (args) => actorsIn(args) ** 2, 'One row per actor, in the order of `actors`.'),
    leftOut: count(
      `Number of actors that voted but are not in the matrix, which has room for ${MAX_ACTORS}. Those with the fewest votes are left out.`,
    ),
    unknown: texts('Given IDs that match no actor.'),
  },
);

addTraversal('votingMatrix', {
  type: VotingMatrix,
  description:
    'Returns the agreement of all pairs of actors that voted, over one period. For a single year, set `from` and `to` to that year. Roll calls without a date are not counted. For changes over time, use `voting`.',
  args: {
    ...builder.args((t) => ({
      actors: t.idList({
        ...idsOf(['Actor'], `IDs of actors; at most ${MAX_ACTORS}. If null, all actors that voted.`),
      }),
    })),
    ...ruleArguments,
  },
  needs: () => 'VOTED',
  walk: (graph, { actors, ...rules }, day) => {
    const partners = actors === null ? 'ALL' : 'EACH_OTHER';
    return votingMatrix(graph, { actors: slugsIn(actors), rules: { ...rules, window: 'ALL', with: partners } }, day);
  },
});

/** Actors that a matrix can have. Its rows count for as many values as they hold. */
function actorsIn({ actors }: Readonly<Record<string, unknown>>): number {
  return Array.isArray(actors) ? actors.length : MAX_ACTORS;
}

import { runCooperatively } from '../../projection/cooperative-task.ts';
import { MOST_ACTORS, votingMatrix } from '../../traverse/votes/voting-matrix.ts';
import { builder } from '../builder.ts';
import { count, counts, day, fields, maybe, measures, texts } from '../fields.ts';
import { found, foundAll } from '../found.ts';
import { Actor } from '../nouns.ts';
import { addTraversals } from './add.ts';
import { expectHeld } from './graph-in-memory.ts';
import { idsIn } from './names.ts';
import { ruleArguments, rulesIn, VotingRules } from './voting-rules.ts';

const Row = builder.objectRef<object>('VotingMatrixRow').implement({
  description:
    'How far one actor agrees with each actor of the matrix, itself included. The places in both lists are those of `VotingMatrix.actors`.',
  fields: (t) =>
    fields(t, {
      values: measures(
        'The agreement. Null: fewer roll calls count than `minimum`, or both always vote the same one way, which leaves no chance to correct for.',
      ),
      rollCalls: counts('Roll calls that count for the two: the n that belongs to each value.'),
    }),
});

const Matrix = builder.objectRef<object>('VotingMatrix').implement({
  description:
    'The agreement of all pairs of actors in the recorded votes of one stretch of time, as rows of numbers. It tells how they voted, not why.',
  fields: (t) =>
    fields(t, {
      rules: found(VotingRules, 'How it was computed. The window is always `ALL`.'),
      since: maybe(day('Day of the first roll call that counts. Null: none counts.')),
      until: maybe(day('Day of the last. Null: none counts.')),
      rollCallCount: count('Roll calls in which one of the actors has a vote.'),
      actors: foundAll(
        Actor,
        actorsIn,
        'The actors of the rows, and of the places in each row: in the order asked for, or all that voted by id.',
      ),
      rows: foundAll(Row, (args) => actorsIn(args) ** 2, 'One row for each actor, in the order of `actors`.'),
      leftOut: count(`Actors that voted beyond the ${MOST_ACTORS} that are given, who have the fewest votes.`),
      unknown: texts('Ids asked for that name no actor of the graph.'),
    }),
});

addTraversals({
  votingMatrix: {
    type: Matrix,
    description:
      'How far all actors agree that voted in a body, in a year or another stretch of time: all pairs at once. Ask for one year with the same year in `from` and `to`. Roll calls that have a day of their own are counted.',
    args: () =>
      builder.args((t) => ({
        actors: t.idList({
          description: `Ids of actors, with or without the type before them: ${MOST_ACTORS} at the most. Left out: all that voted.`,
        }),
        ...ruleArguments(),
      })),
    walk: async ({ projection }, args, day) => {
      const actors = idsIn('Actor', args.actors);
      const partners = actors === null ? 'ALL' : 'EACH_OTHER';
      const rules = rulesIn({ ...args, window: 'ALL', with: partners });
      const graph = await projection();
      expectHeld(graph, 'votingMatrix', 'VOTED');
      return runCooperatively(votingMatrix(graph, { actors, rules }, day));
    },
  },
});

/** How many actors a matrix can have. Its rows count for as many values as they hold. */
function actorsIn({ actors }: Readonly<Record<string, unknown>>): number {
  return Array.isArray(actors) ? actors.length : MOST_ACTORS;
}

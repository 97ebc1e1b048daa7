import { type ActorComparison as Answer, compare } from '../../traverse/compare/compare.ts';
import type {
  Alone,
  ComparisonCounts as Counts,
  SharedProposition as Shared,
  Sides,
} from '../../traverse/compare/side-by-side.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, day, flag, maybe } from '../fields.ts';
import { idsOf } from '../id-words.ts';
import { Actor, Proposition, Stance } from '../nouns.ts';
import { Certainty } from '../snapshot.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objectPage } from './answer-type.ts';
import { lastDay } from './day-arguments.ts';
import { slugIn } from './names.ts';

const ComparisonSides = describedEnum<Sides>(
  'ComparisonSides',
  'How two stances on one proposition relate, by the sign of their polarities.',
  {
    SAME_SIDE: 'Both are for the proposition, or both are against it.',
    OPPOSED: 'One is for the proposition and the other is against it.',
    NEITHER: 'At least one of the two takes no side or weighs both sides.',
  },
);

const SharedProposition = answerType<Shared>('SharedProposition', 'A proposition on which both actors have a stance.', {
  proposition: object(Proposition, 'The proposition.'),
  ofA: object(Stance, 'The stance of actor `a` on the day.'),
  ofB: object(Stance, 'The stance of actor `b` on the day.'),
  sides: choice(ComparisonSides, 'How the two stances relate.'),
  samePosition: flag('True if both stances take the same position, such as `ENDORSES`.'),
});

const LoneProposition = answerType<Alone>(
  'LoneProposition',
  'A proposition on which only one of the two actors has a recorded stance. The other may still have spoken about it.',
  {
    proposition: object(Proposition, 'The proposition.'),
    stance: object(Stance, 'The stance of that actor on the day.'),
  },
);

const ComparisonCounts = answerType<Counts>('ComparisonCounts', 'Number of propositions of each kind.', {
  shared: count('Propositions on which both actors have a stance.'),
  sameSide: count('Shared propositions with stances on the same side.'),
  opposed: count('Shared propositions with stances on opposite sides.'),
  neither: count('Shared propositions where at least one stance takes no side or weighs both.'),
  samePosition: count('Shared propositions on which both take the same position.'),
  onlyA: count('Propositions on which only actor `a` has a stance.'),
  onlyB: count('Propositions on which only actor `b` has a stance.'),
});

const Comparison = answerType<Answer>(
  'Comparison',
  'The stances of two actors side by side. For each actor and proposition, the latest stance recorded by the day counts, unless it has ended. If the dates leave open which stance is the latest, the last in date order counts; with `CERTAIN`, none does.',
  {
    a: maybe(object(Actor, 'The first actor. Null if the graph has no actor with that ID.')),
    b: maybe(object(Actor, 'The second actor. Null if the graph has no actor with that ID.')),
    asOf: maybe(day('The day that was requested. Null if all records count.')),
    certainty: choice(Certainty, 'The certainty that was required.'),
    shared: objectPage(
      'SharedProposition',
      SharedProposition,
      'propositions',
      'Propositions on which both actors have a stance, ordered by ID.',
    ),
    onlyA: objectPage(
      'OnlyA',
      LoneProposition,
      'propositions',
      'Propositions on which only actor `a` has a stance, ordered by ID.',
    ),
    onlyB: objectPage(
      'OnlyB',
      LoneProposition,
      'propositions',
      'Propositions on which only actor `b` has a stance, ordered by ID.',
    ),
    counts: object(ComparisonCounts, 'Number of propositions of each kind.'),
    complete: flag('Always true: all stances of both actors are compared.'),
  },
);

addTraversal('compare', {
  type: Comparison,
  description:
    'Compares the stances of two actors: where they agree, where they oppose each other, and where only one of them has a recorded stance.',
  args: builder.args((t) => ({
    a: t.id({ required: true, ...idsOf(['Actor'], 'ID of the first actor.') }),
    b: t.id({ required: true, ...idsOf(['Actor'], 'ID of the second actor.') }),
  })),
  dayArgs: lastDay,
  walk: (graph, { a, b, ...on }) => compare(graph, slugIn(a), slugIn(b), on),
});

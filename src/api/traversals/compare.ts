import type { Day } from '../../model/days.ts';
import type { Certainty as Certain } from '../../model/validity.ts';
import { compare } from '../../traverse/compare/compare.ts';
import { builder } from '../builder.ts';
import { choice, count, day, fields, flag, maybe } from '../fields.ts';
import { found, foundPage } from '../found.ts';
import { Actor, Proposition, Stance } from '../nouns.ts';
import { Certainty } from '../snapshot.ts';
import { addTraversals, untilDay } from './add.ts';
import { namedAs } from './names.ts';

const Sides = builder.enumType('ComparisonSides', {
  description: 'How two stances on one proposition lie to each other, by the sign of their polarities.',
  values: {
    SAME_SIDE: { description: 'Both for the sentence, or both against it.' },
    OPPOSED: { description: 'One for it, and the other against it.' },
    NEITHER: { description: 'At least one of them takes no side or weighs both.' },
  },
});

const SharedProposition = builder.objectRef<object>('SharedProposition').implement({
  description: 'A proposition on which both actors were recorded.',
  fields: (t) =>
    fields(t, {
      proposition: found(Proposition, 'The proposition.'),
      ofA: found(Stance, 'The stance of the first actor on the day.'),
      ofB: found(Stance, 'The stance of the second.'),
      sides: choice(Sides, 'How the two lie to each other.'),
      samePosition: flag('Whether both take the same position, verb for verb.'),
    }),
});

const LoneProposition = builder.objectRef<object>('LoneProposition').implement({
  description:
    'A proposition on which one of two actors alone was recorded. It does not mean that the other is silent.',
  fields: (t) =>
    fields(t, {
      proposition: found(Proposition, 'The proposition.'),
      stance: found(Stance, 'Its stance on the day.'),
    }),
});

const Counts = builder.objectRef<object>('ComparisonCounts').implement({
  description: 'How many propositions there are of each kind.',
  fields: (t) =>
    fields(t, {
      shared: count('On which both were recorded.'),
      sameSide: count('Shared, and on the same side.'),
      opposed: count('Shared, and on opposite sides.'),
      neither: count('Shared, where at least one takes no side or weighs both.'),
      samePosition: count('Shared, and with the same position.'),
      onlyA: count('On which the first alone was recorded.'),
      onlyB: count('On which the second alone was recorded.'),
    }),
});

const Comparison = builder.objectRef<object>('Comparison').implement({
  description:
    'The stances of two actors on a day side by side: of each on a proposition the latest recorded by the day, unless it has ended. Where the days leave open which is the latest, the last in the order of days; under `CERTAIN` none.',
  fields: (t) =>
    fields(t, {
      a: maybe(found(Actor, 'The first actor. Null: the graph has none with that id.')),
      b: maybe(found(Actor, 'The second actor. Null: the graph has none with that id.')),
      asOf: maybe(day('The day asked for. Null: the end of all records.')),
      certainty: choice(Certainty, 'How sure the answer must be, as asked for.'),
      shared: foundPage('SharedProposition', SharedProposition, 'propositions', 'Propositions of both, by id.'),
      onlyA: foundPage('OnlyA', LoneProposition, 'propositions', 'Propositions of the first alone, by id.'),
      onlyB: foundPage('OnlyB', LoneProposition, 'propositions', 'Propositions of the second alone, by id.'),
      counts: found(Counts, 'How many there are of each.'),
      complete: flag('Always true: all stances of both are compared.'),
    }),
});

addTraversals({
  compare: {
    type: Comparison,
    description: 'Where two actors coincide, where they oppose each other, and where one of them alone was recorded.',
    args: () =>
      builder.args((a) => ({
        a: a.id({ required: true, description: 'Id of the first actor, with or without the type before it.' }),
        b: a.id({ required: true, description: 'Id of the second actor, with or without the type before it.' }),
      })),
    day: untilDay,
    walk: async ({ projection }, { a, b, ...args }) =>
      compare(await projection(), namedAs('Actor', a).id, namedAs('Actor', b).id, dayIn(args)),
  },
});

/** Arguments come as graphql-js coerced them: the cast says what the schema above allows. */
function dayIn(args: Readonly<Record<string, unknown>>) {
  const { asOf, certainty } = args as { readonly asOf?: Day | null; readonly certainty: Certain };
  return { asOf: asOf ?? null, certainty };
}

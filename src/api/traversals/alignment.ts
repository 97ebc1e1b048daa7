import { alignment, type Cut } from '../../traverse/compare/alignment.ts';
import { alignmentLimits, type Rules } from '../../traverse/compare/rules.ts';
import { builder } from '../builder.ts';
import { choice, count, day, fields, maybe, measure, texts } from '../fields.ts';
import { found, foundAll, foundPage, walked } from '../found.ts';
import { Actor, Proposition, Stance } from '../nouns.ts';
import { rootField } from '../roots.ts';
import { AlignmentRules, dayArguments, ruleArguments } from './alignment-rules.ts';
import { idsIn } from './ids-in.ts';

const behind = {
  stanceCount: count('How many stances it rests on.'),
  stances: foundAll(
    Stance,
    alignmentLimits.evidence,
    `The stances it rests on, in the order of their days: ${alignmentLimits.evidence} at the most.`,
  ),
};

const Pair = builder.objectRef<object>('AlignmentPair').implement({
  description: 'How two actors stand to each other over the propositions on which both count.',
  fields: (t) =>
    fields(t, {
      a: found(Actor, 'The one whose id comes first.'),
      b: found(Actor, 'The other.'),
      value: measure('What the rule makes of agreement and disagreement, divided as asked for.'),
      agreement: measure('How much they are on the same side, undivided.'),
      disagreement: measure('How much they are on opposite sides, undivided.'),
      shared: count('Propositions on which a stance of both counts.'),
      ...behind,
    }),
});

const Side = builder.enumType('AlignmentSide', {
  description: 'On which side of a proposition the stances of an actor are.',
  values: {
    FOR: { description: 'For the sentence.' },
    AGAINST: { description: 'Against it.' },
    BOTH: { description: 'One for it, and another against it.' },
    NEITHER: { description: 'Neither: both sides were weighed.' },
  },
});

const Cell = builder.objectRef<object>('AlignmentCell').implement({
  description: 'How one actor stands to one proposition.',
  fields: (t) =>
    fields(t, {
      actor: found(Actor, 'The actor.'),
      proposition: found(Proposition, 'The proposition.'),
      value: measure('What the rule makes of agreement and disagreement, divided as asked for.'),
      agreement: measure('How much was said for the sentence, undivided.'),
      disagreement: measure('How much was said against it, undivided.'),
      side: choice(Side, 'On which side its stances are.'),
      ...behind,
    }),
});

const CountedStance = builder.objectRef<object>('AlignmentEvent').implement({
  description: 'A stance that counted.',
  fields: (t) =>
    fields(t, {
      actor: found(Actor, 'Who held it.'),
      proposition: found(Proposition, 'The proposition it is on.'),
      stance: found(Stance, 'The stance.'),
      value: measure('The polarity as it counted, from -1 to 1.'),
      amount: measure('For how much it counted: 1, or 0.5 where a partial side is half.'),
    }),
});

const Window = builder.objectRef<object>('AlignmentWindow').implement({
  description: 'The matrix of one window. Of the three lists, the one that the mode asks for is filled.',
  fields: (t) =>
    fields(t, {
      from: maybe(day('First day of the window. Null: it has no first.')),
      to: maybe(day('Last day of the window, still in it. Null: it has no last.')),
      stanceCount: count('Stances that count in it.'),
      withoutSide: count('Stances left out of it because they take no side.'),
      pairs: foundPage(
        'AlignmentPair',
        Pair,
        'pairs',
        'Actors by actors: each two that share enough once, those with the largest value, on either side of 0, first.',
      ),
      cells: foundPage(
        'AlignmentCell',
        Cell,
        'cells',
        'Actors by propositions, those with the largest value, on either side of 0, first.',
      ),
      events: foundPage('AlignmentEvent', CountedStance, 'stances', 'Stances that count, in the order of their days.'),
      leftOut: count('How many more there are than are kept.'),
    }),
});

const CutKind = builder.enumType('AlignmentCutKind', {
  description: 'What an alignment did not take in or give back in full.',
  values: {
    ACTORS: { description: `Actors: the ${alignmentLimits.actors} with the most stances were kept.` },
    PROPOSITIONS: { description: `Propositions: the ${alignmentLimits.propositions} with the most stances were kept.` },
    STANCES: { description: `Stances: the latest ${alignmentLimits.stances} were read.` },
    WINDOWS: {
      description: `Windows: the last ${alignmentLimits.windows} were kept, or fewer where they hold more than ${alignmentLimits.inWindows} stances together.`,
    },
    CELLS: {
      description: `Pairs, cells or stances: ${alignmentLimits.cells} were kept, shared out among the windows.`,
    },
  } satisfies Record<Cut['what'], object>,
});

const CutShort = builder.objectRef<object>('AlignmentCut').implement({
  description: 'A limit that an alignment met.',
  fields: (t) =>
    fields(t, {
      what: choice(CutKind, 'What was cut.'),
      kept: count('How many were kept.'),
      of: maybe(count('How many there are. Null: more, and they were not counted.')),
    }),
});

const Alignment = builder.objectRef<object>('Alignment').implement({
  description:
    'Actors set against each other, or against propositions, by the stances recorded of them, as Discourse Network Analyzer (Leifeld 2017) does with statements. It counts words that were said, and finds no one right.',
  fields: (t) =>
    fields(t, {
      rules: found(AlignmentRules, 'How it was made.'),
      actors: foundAll(Actor, alignmentLimits.actors, 'The actors in it, by id.'),
      propositions: foundAll(Proposition, alignmentLimits.propositions, 'The propositions in it, by id.'),
      unknown: texts('Ids asked for that name nothing in the graph.'),
      windows: foundAll(
        Window,
        ({ windows }) => ((windows ?? null) === null ? 1 : alignmentLimits.windows),
        'A matrix for each window, oldest first. One, where no windows were asked for.',
      ),
      cut: foundAll(CutShort, 5, 'Limits that were met. Empty: it is complete.'),
    }),
});

builder.queryFields((t) => ({
  alignment: rootField(t, {
    type: Alignment,
    description:
      'How actors stand to each other, or to propositions, by the stances recorded of them. Every rule is an argument, and every number opens to the stances behind it.',
    args: builder.args((a) => ({
      actors: a.idList({
        description: `Ids of actors, with or without the type before them: ${alignmentLimits.actors} at the most. Left out: all of them.`,
      }),
      propositions: a.idList({
        description: `Ids of propositions, with or without "Proposition:" in front: ${alignmentLimits.propositions} at the most. Left out: all of them.`,
      }),
      ...dayArguments(),
      ...ruleArguments(),
    })),
    extensions: walked((graph, args) => alignment(graph, scopeIn(args), rulesIn(args))),
  }),
}));

type Given = Readonly<Record<string, unknown>>;

/** Arguments come as graphql-js coerced them: the cast says what the schema above allows. */
function rulesIn(args: Given): Rules {
  const { actors: _actors, propositions: _propositions, ...rules } = args as Given & Rules;
  return { ...rules, asOf: rules.asOf ?? null, windows: rules.windows ?? null };
}

function scopeIn({ actors, propositions }: Given) {
  return { actors: idsIn('Actor', actors), propositions: idsIn('Proposition', propositions) };
}

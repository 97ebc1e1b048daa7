import { alignment, type Cut } from '../../traverse/compare/alignment.ts';
import { alignmentLimits, type Rules } from '../../traverse/compare/rules.ts';
import { builder } from '../builder.ts';
import { choice, count, day, fields, maybe, measure, texts } from '../fields.ts';
import { found, foundAll, foundPage } from '../found.ts';
import { Actor, Node } from '../nouns.ts';
import { addTraversals, untilDay } from './add.ts';
import { AlignmentRules, ruleArguments } from './alignment-rules.ts';
import { expectHeld } from './graph-in-memory.ts';
import { idsIn } from './names.ts';

const behind = {
  takeCount: count('How many takes it rests on.'),
  evidence: foundAll(
    Node,
    alignmentLimits.evidence,
    `Stances, roll calls or events that it rests on, in the order of their days: ${alignmentLimits.evidence} at the most. A roll call stands for the votes of all in it.`,
  ),
};

const Pair = builder.objectRef<object>('AlignmentPair').implement({
  description: 'How two actors stand to each other over the items on which both count.',
  fields: (t) =>
    fields(t, {
      a: found(Actor, 'The one whose id comes first.'),
      b: found(Actor, 'The other.'),
      value: measure('What the rule makes of agreement and disagreement, divided as asked for.'),
      agreement: measure('How much they are on the same side, undivided.'),
      disagreement: measure('How much they are on opposite sides, undivided.'),
      shared: count('Items on which a take of both counts.'),
      ...behind,
    }),
});

const Side = builder.enumType('AlignmentSide', {
  description: 'On which side of an item the takes of an actor are.',
  values: {
    FOR: { description: 'For it.' },
    AGAINST: { description: 'Against it.' },
    BOTH: { description: 'One for it, and another against it.' },
    NEITHER: { description: 'Neither: both sides were weighed.' },
  },
});

const Cell = builder.objectRef<object>('AlignmentCell').implement({
  description: 'How one actor stands to one item.',
  fields: (t) =>
    fields(t, {
      actor: found(Actor, 'The actor.'),
      item: found(Node, 'The item: a proposition, a roll call, or the actor that was the target of events.'),
      value: measure('What the rule makes of agreement and disagreement, divided as asked for.'),
      agreement: measure('How much was said or done for it, undivided.'),
      disagreement: measure('How much was said or done against it, undivided.'),
      side: choice(Side, 'On which side the takes are.'),
      ...behind,
    }),
});

const CountedTake = builder.objectRef<object>('AlignmentTake').implement({
  description: 'A take that counted.',
  fields: (t) =>
    fields(t, {
      actor: found(Actor, 'Whose it is.'),
      item: found(
        Node,
        'The item it is on: a proposition, a roll call, or the actor that was the target of the event.',
      ),
      evidence: found(Node, 'Where it was read: the stance, the roll call or the event.'),
      value: measure('The value as it counted, from -1 to 1.'),
      amount: measure('For how much it counted: 1, or 0.5 where a partial side is half.'),
    }),
});

const Window = builder.objectRef<object>('AlignmentWindow').implement({
  description: 'The matrix of one window. Of the three lists, the one that the mode asks for is filled.',
  fields: (t) =>
    fields(t, {
      from: maybe(day('First day of the window. Null: it has no first.')),
      to: maybe(day('Last day of the window, still in it. Null: it has no last.')),
      takeCount: count('Takes that count in it.'),
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
        'Actors by items, those with the largest value, on either side of 0, first.',
      ),
      takes: foundPage('AlignmentTake', CountedTake, 'takes', 'Takes that count, in the order of their days.'),
      leftOut: count('How many more there are than are kept.'),
    }),
});

const CutKind = builder.enumType('AlignmentCutKind', {
  description: 'What an alignment did not take in or give back in full.',
  values: {
    ACTORS: { description: `Actors: the ${alignmentLimits.actors} with the most takes were kept.` },
    TAKES: {
      description: `Takes: of votes and events the latest ${alignmentLimits.shared} were read, shared out evenly among the actors asked for. All stances count.`,
    },
    WINDOWS: {
      description: `Windows: the last ${alignmentLimits.windows} were kept, or fewer where they hold more than ${alignmentLimits.inWindows} takes together.`,
    },
    CELLS: {
      description: `Pairs, cells or takes: ${alignmentLimits.cells} were kept, shared out among the windows.`,
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
    'Actors set against each other, or against items, by the stances, votes or events recorded of them, as Discourse Network Analyzer (Leifeld 2017) does with statements. It counts what was said and done, and finds no one right.',
  fields: (t) =>
    fields(t, {
      rules: found(AlignmentRules, 'How it was made.'),
      actors: foundAll(Actor, alignmentLimits.actors, 'The actors in it, by id.'),
      items: foundPage('AlignmentItem', Node, 'items', 'The items in it, by id: propositions, roll calls or actors.'),
      unknown: texts('Ids asked for that name nothing in the graph.'),
      windows: foundAll(
        Window,
        ({ windows }) => ((windows ?? null) === null ? 1 : alignmentLimits.windows),
        'A matrix for each window, oldest first. One, where no windows were asked for.',
      ),
      cut: foundAll(CutShort, 4, 'Limits that were met. Empty: it is complete.'),
    }),
});

addTraversals({
  alignment: {
    type: Alignment,
    description:
      'How actors stand to each other, or to propositions, roll calls or other actors, by the stances, votes or events recorded of them. Every rule is an argument, and every number opens to what is behind it. How far votes agree in measures of their own is asked of `voting`.',
    args: () =>
      builder.args((a) => ({
        actors: a.idList({
          description: `Ids of actors, with or without the type before them: ${alignmentLimits.actors} at the most. Left out: all of them, which goes with the source STANCES alone.`,
        }),
        propositions: a.idList({
          description: `Ids of propositions, with or without "Proposition:" in front: ${alignmentLimits.propositions} at the most. They go with the source STANCES alone. Left out: all of them.`,
        }),
        ...ruleArguments(),
      })),
    day: untilDay,
    walk: async ({ projection }, args) => {
      const [graph, rules] = [await projection(), rulesIn(args)];
      const needed = linksOfSource[rules.source];
      if (needed !== null) expectHeld(graph, 'alignment', needed);
      return alignment(graph, scopeIn(args), rules);
    },
  },
});

/** The links that a source is read from; null where they are always in memory. */
const linksOfSource = { STANCES: null, VOTES: 'VOTED', EVENTS: 'INITIATED' } as const;

type Given = Readonly<Record<string, unknown>>;

/** Arguments come as graphql-js coerced them: the cast says what the schema above allows. */
function rulesIn(args: Given): Rules {
  const { actors: _actors, propositions: _propositions, ...rules } = args as Given & Rules;
  return { ...rules, from: rules.from ?? null, asOf: rules.asOf ?? null, windows: rules.windows ?? null };
}

function scopeIn({ actors, propositions }: Given) {
  return { actors: idsIn('Actor', actors), propositions: idsIn('Proposition', propositions) };
}

import type { Day } from '../../model/days.ts';
import { MOST_VOTES, readVoting } from '../../traverse/votes/read-voting.ts';
import type { Rules } from '../../traverse/votes/voting.ts';
import { builder } from '../builder.ts';
import { choice, count, day, fields, flag, maybe, measure, text, texts } from '../fields.ts';
import { found, foundAll } from '../found.ts';
import { Actor } from '../nouns.ts';
import { addTraversals } from './add.ts';
import { wrongCount } from './complaints.ts';
import { idsIn } from './names.ts';

const Measure = builder.enumType('AgreementMeasure', {
  description:
    'How the agreement of two actors over roll calls is told. Votes stand on a line: yes 1, abstain 2, no 3.',
  values: {
    SHARE: {
      description: 'Share of equal votes; where an abstention counts half, the mean of 1 - distance / 2. From 0 to 1.',
    },
    S: {
      description:
        'S of Signorino and Ritter (1999): 1 - 2 * sum of distances / largest sum there could be. From -1 to 1.',
    },
    KAPPA: {
      description:
        'Kappa of Cohen (1960), weighted by distance: corrected for what each of the two votes how often. At most 1.',
    },
    PI: {
      description:
        'Pi of Scott (1955), weighted by distance: corrected for what both together vote how often. At most 1.',
    },
  },
});

const Abstention = builder.enumType('AbstentionRule', {
  description: 'What an abstention counts as.',
  values: {
    HALF: { description: 'Half way between yes and no.' },
    AGAINST: { description: 'The same as a no.' },
    LEFT_OUT: { description: 'Nothing: a roll call in which one of the two abstained is left out for them.' },
  },
});

const Absence = builder.enumType('AbsenceRule', {
  description: 'What it counts as where one of two actors has no recorded vote.',
  values: {
    LEFT_OUT: { description: 'Nothing: the roll call is left out for the two.' },
    AS_ABSTENTION: {
      description: 'An abstention, where the actor has a vote in the same session and window; else it is left out.',
    },
  },
});

const Window = builder.enumType('VotingWindows', {
  description: 'How roll calls are told apart in time.',
  values: {
    ALL: { description: 'Not: one window for all of them.' },
    YEAR: { description: 'By the year of the vote.' },
    SESSION: { description: 'By the session of the body.' },
  },
});

const Rule = builder.objectRef<object>('VotingRules').implement({
  description: 'How agreement was reckoned: the arguments of the question, defaults included.',
  fields: (t) =>
    fields(t, {
      measure: choice(Measure, 'How agreement is told.'),
      abstention: choice(Abstention, 'What an abstention counts as.'),
      absence: choice(Absence, 'What it counts as where one has no recorded vote.'),
      window: choice(Window, 'How roll calls are told apart in time.'),
    }),
});

const Cell = builder.objectRef<object>('VotingAgreement').implement({
  description: 'How far two actors agree over the roll calls that count for both.',
  fields: (t) =>
    fields(t, {
      a: found(Actor, 'The one that was named first.'),
      b: found(Actor, 'The other.'),
      rollCalls: count('Roll calls that count: the n that belongs to the value.'),
      equal: count('Roll calls with equal votes.'),
      opposed: count('Roll calls with a yes against a no.'),
      apart: count('Roll calls with an abstention against a yes or a no.'),
      value: maybe(
        measure(
          'The agreement. Null: no roll call counts, or both always vote the same one way, which leaves no chance to correct for.',
        ),
      ),
    }),
});

const VotingWindow = builder.objectRef<object>('VotingWindow').implement({
  description: 'Agreement within one stretch of time.',
  fields: (t) =>
    fields(t, {
      label: maybe(text('The year, or the number of the session. Null: all roll calls stand together.')),
      since: day('Day of the first roll call in it.'),
      until: day('Day of the last.'),
      cells: foundAll(Cell, pairsOf, 'Each two actors once, in the order in which they were asked for.'),
    }),
});

const Voting = builder.objectRef<object>('Voting').implement({
  description: 'Agreement of actors in recorded votes. It tells how they voted, not why.',
  fields: (t) =>
    fields(t, {
      rules: found(Rule, 'How it was reckoned.'),
      windows: foundAll(VotingWindow, windowsOf, 'Windows that have a roll call, in the order of time.'),
      unknown: texts('Ids asked for that name no actor of the graph.'),
      complete: flag(`False where an actor has more than the ${MOST_VOTES} votes that are read of each.`),
    }),
});

addTraversals({
  voting: {
    type: Voting,
    description:
      'How far actors agree in the recorded votes of a body, two by two, over all of time or window by window. Roll calls that have a day of their own are counted.',
    args: () =>
      builder.args((t) => ({
        actors: t.idList({
          required: true,
          description: `Ids of 2 to ${MOST_ACTORS} actors, with or without the type before them.`,
        }),
        from: t.field({ type: 'PartialDate', description: 'The first day. Left out: from the first roll call on.' }),
        to: t.field({
          type: 'PartialDate',
          description: 'The last day; a year means all of it. Left out: to the last roll call.',
        }),
        window: t.field({
          type: Window,
          required: true,
          defaultValue: 'ALL',
          description: 'How roll calls are told apart in time.',
        }),
        measure: t.field({
          type: Measure,
          required: true,
          defaultValue: 'SHARE',
          description: 'How agreement is told.',
        }),
        abstention: t.field({
          type: Abstention,
          required: true,
          defaultValue: 'HALF',
          description: 'What an abstention counts as.',
        }),
        absence: t.field({
          type: Absence,
          required: true,
          defaultValue: 'LEFT_OUT',
          description: 'What it counts as where one has no recorded vote.',
        }),
        important: t.boolean({ required: true, defaultValue: false, description: 'Only votes listed as key votes.' }),
      })),
    walk: (graph, args, day) => readVoting(graph, asked(args), day),
  },
});

/** Actors that are compared at the most. */
const MOST_ACTORS = 50;

function asked(args: Readonly<Record<string, unknown>>): Parameters<typeof readVoting>[1] {
  // graphql-js has coerced them: the enums above have these values, and a PartialDate is a Day.
  const { from, to, important, ...rules } = args as unknown as Rules & { from?: Day; to?: Day; important: boolean };
  const { measure: told, abstention, absence, window } = rules;
  return {
    actors: actorsOf(args),
    from: from ?? null,
    to: to ?? null,
    important,
    rules: { measure: told, abstention, absence, window },
  };
}

function actorsOf({ actors }: Readonly<Record<string, unknown>>): readonly string[] {
  const ids = idsIn('Actor', actors) ?? [];
  if (ids.length < 2 || ids.length > MOST_ACTORS) throw wrongCount('voting', 'actors', ids.length, 2, MOST_ACTORS);
  return ids;
}

function pairsOf({ actors }: Readonly<Record<string, unknown>>): number {
  const { length } = [actors].flat();
  return (length * (length - 1)) / 2;
}

/** Sessions of the General Assembly since 1946, or the years asked for. */
function windowsOf({ window, from, to }: Readonly<Record<string, unknown>>): number {
  const year = (day: unknown, none: number) => (typeof day === 'string' ? Number(day.slice(0, 4)) : none);
  return window === 'ALL' ? 1 : Math.max(1, Math.min(100, year(to, 2045) - year(from, 1946) + 1));
}

import { runCooperatively } from '../../projection/cooperative-task.ts';
import { MOST_CELLS, type VotingAsked, voting } from '../../traverse/votes/voting.ts';
import { builder } from '../builder.ts';
import { count, day, fields, flag, maybe, measure, text, texts } from '../fields.ts';
import { found, foundAll } from '../found.ts';
import { Actor } from '../nouns.ts';
import { addTraversals } from './add.ts';
import { wrongCount } from './complaints.ts';
import { expectHeld } from './graph-in-memory.ts';
import { idsIn } from './names.ts';
import { Partners, ruleArguments, rulesIn, VotingRules, Windows } from './voting-rules.ts';

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
          'The agreement. Null: fewer roll calls count than `minimum`, or both always vote the same one way, which leaves no chance to correct for.',
        ),
      ),
    }),
});

const VotingWindow = builder.objectRef<object>('VotingWindow').implement({
  description: 'Agreement within one stretch of time.',
  fields: (t) =>
    fields(t, {
      label: maybe(
        text(
          'The year, or the number of the session, which is empty where it is not known. Null: all roll calls stand together.',
        ),
      ),
      since: day('Day of the first roll call in it.'),
      until: day('Day of the last.'),
      cells: foundAll(
        Cell,
        cellsIn,
        'Each two actors once, in the order in which they were asked for. With `ALL` those with the largest value first, those without a value last, then by id.',
      ),
      cellCount: count('How many cells the window has, with those beyond `first`.'),
    }),
});

const Voting = builder.objectRef<object>('Voting').implement({
  description: 'Agreement of actors in recorded votes. It tells how they voted, not why.',
  fields: (t) =>
    fields(t, {
      rules: found(VotingRules, 'How it was computed.'),
      windows: foundAll(
        VotingWindow,
        windowsIn,
        'Windows with a roll call in which one of the actors named has a vote, in the order of time.',
      ),
      unknown: texts('Ids asked for that name no actor of the graph.'),
      complete: flag('False where a window has more cells than `first`. All recorded votes are counted.'),
    }),
});

addTraversals({
  voting: {
    type: Voting,
    description:
      'How far actors agree in the recorded votes of a body, two by two or one with all others, over all of time or window by window. Roll calls that have a day of their own are counted.',
    args: () =>
      builder.args((t) => ({
        actors: t.idList({
          required: true,
          description: `Ids of actors, with or without the type before them: 2 to ${MOST_ACTORS}, or one with \`with: ALL\`.`,
        }),
        with: t.field({
          type: Partners,
          required: true,
          defaultValue: 'EACH_OTHER',
          description: 'With whom the actors are compared.',
        }),
        window: t.field({
          type: Windows,
          required: true,
          defaultValue: 'ALL',
          description: 'How roll calls are told apart in time.',
        }),
        first: t.int({
          required: true,
          defaultValue: 250,
          description: `Cells of each window with \`with: ALL\`, 1 to ${MOST_CELLS}. It has no bearing on EACH_OTHER.`,
        }),
        ...ruleArguments(),
      })),
    walk: async ({ projection }, args, day) => {
      const graph = await projection();
      expectHeld(graph, 'voting', 'VOTED');
      return runCooperatively(voting(graph, asked(args), day));
    },
  },
});

/** Actors that are compared with each other at the most. */
const MOST_ACTORS = 50;

function asked(args: Readonly<Record<string, unknown>>): VotingAsked {
  const rules = rulesIn(args);
  const actors = idsIn('Actor', args.actors) ?? [];
  const [least, most] = rules.with === 'ALL' ? [1, 1] : [2, MOST_ACTORS];
  if (actors.length < least || actors.length > most) throw wrongCount('voting', 'actors', actors.length, least, most);
  return { actors, rules, first: Number(args.first) };
}

function cellsIn({ actors, with: partners, first }: Readonly<Record<string, unknown>>): number {
  if (partners === 'ALL') return Math.max(0, Number(first));
  const { length } = [actors].flat();
  return (length * (length - 1)) / 2;
}

/** Sessions of the General Assembly since 1946, or the years asked for. */
function windowsIn({ window, from, to }: Readonly<Record<string, unknown>>): number {
  const year = (day: unknown, none: number) => (typeof day === 'string' ? Number(day.slice(0, 4)) : none);
  return window === 'ALL' ? 1 : Math.max(1, Math.min(100, year(to, 2045) - year(from, 1946) + 1));
}

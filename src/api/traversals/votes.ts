import type { AgreementCell } from '../../traverse/votes/cells.ts';
import { type Voting as Answer, MAX_CELLS, voting, type VotingWindow as Window } from '../../traverse/votes/voting.ts';
import { builder } from '../builder.ts';
import { count, day, flag, maybe, measure, text, texts } from '../fields.ts';
import { idsOf } from '../id-words.ts';
import { Actor } from '../nouns.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objects } from './answer-type.ts';
import { wrongCount } from './errors.ts';
import { slugsIn } from './names.ts';
import { agreementValue, ruleArguments, VotingPartners, VotingRules, VotingWindows } from './voting-rules.ts';

const VotingAgreement = answerType<AgreementCell>(
  'VotingAgreement',
  'The agreement of two actors over the roll calls that count for both.',
  {
    a: object(Actor, 'The actor that was given first.'),
    b: object(Actor, 'The other actor.'),
    rollCalls: count('Number of roll calls that count: the n of the value.'),
    equal: count('Roll calls with equal votes.'),
    opposed: count('Roll calls with a yes against a no.'),
    apart: count('Roll calls with an abstention against a yes or a no.'),
    value: maybe(measure(agreementValue)),
  },
);

const VotingWindow = answerType<Window>('VotingWindow', 'Agreement within one window of time.', {
  label: maybe(
    text(
      'The year, or the number of the session (empty if it is not known). Null if all roll calls are in one window.',
    ),
  ),
  since: day('Day of its first roll call.'),
  until: day('Day of its last roll call.'),
  cells: objects(
    VotingAgreement,
    cellsIn,
    'Every pair of actors once, in the requested order. With `ALL`, largest value first, then pairs without a value, then by ID.',
  ),
  cellCount: count('Number of pairs in the window, including those beyond `first`.'),
});

const Voting = answerType<Answer>(
  'Voting',
  'Agreement of actors in recorded votes. It shows how they voted, not why.',
  {
    rules: object(VotingRules, 'The arguments with which agreement was computed, including defaults.'),
    windows: objects(VotingWindow, windowsIn, 'Windows with at least one vote of the given actors, in order of time.'),
    unknown: texts('Given IDs that match no actor.'),
    complete: flag('False if a window has more pairs than `first`. All recorded votes are always counted.'),
  },
);

/** Actors that are compared with each other at the most. */
const MOST_ACTORS = 50;

addTraversal('voting', {
  type: Voting,
  description:
    'Returns how far actors agree in recorded votes, pair by pair or one actor with all others, in total or by year or session. Roll calls without a date are not counted. For all pairs at once, use `votingMatrix`.',
  args: {
    ...builder.args((t) => ({
      actors: t.idList({
        required: true,
        ...idsOf(['Actor'], `IDs of actors: 2 to ${MOST_ACTORS}, or exactly one with \`with: ALL\`.`),
      }),
      with: t.field({
        type: VotingPartners,
        required: true,
        defaultValue: 'EACH_OTHER',
        description: 'With whom the actors are compared.',
      }),
      window: t.field({
        type: VotingWindows,
        required: true,
        defaultValue: 'ALL',
        description: 'How roll calls are grouped over time.',
      }),
      first: t.int({
        required: true,
        defaultValue: 250,
        description: `Number of pairs to return per window, from 0 to ${MAX_CELLS}. Only used with \`with: ALL\`.`,
      }),
    })),
    ...ruleArguments,
  },
  needs: () => 'VOTED',
  walk: (graph, { actors, first, ...rules }, day) => {
    const ids = slugsIn(actors) ?? [];
    const [least, most] = rules.with === 'ALL' ? [1, 1] : [2, MOST_ACTORS];
    if (ids.length < least || ids.length > most) throw wrongCount('voting', 'actors', ids.length, least, most);
    return voting(graph, { actors: ids, rules, first }, day);
  },
});

function cellsIn({ actors, with: partners, first }: Readonly<Record<string, unknown>>): number {
  if (partners === 'ALL') return Math.max(0, Number(first));
  const { length } = [actors].flat();
  return (length * (length - 1)) / 2;
}

/** Sessions of the General Assembly since 1946, or the years of the arguments. */
function windowsIn({ window, from, to }: Readonly<Record<string, unknown>>): number {
  const year = (day: unknown, none: number) => (typeof day === 'string' ? Number(day.slice(0, 4)) : none);
  return window === 'ALL' ? 1 : Math.max(1, Math.min(100, year(to, 2045) - year(from, 1946) + 1));
}

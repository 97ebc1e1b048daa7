import {
  type Shift as ShiftAnswer,
  type ShiftEnd as ShiftEndAnswer,
  type Shifts as ShiftsAnswer,
  shifts,
} from '../../traverse/time/shifts.ts';
import { builder } from '../builder.ts';
import { Position } from '../enums.ts';
import { choice, count, day, flag, maybe, measure, texts } from '../fields.ts';
import { idsOf } from '../id-words.ts';
import { Actor, Proposition, Stance } from '../nouns.ts';
import { Certainty } from '../snapshot.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objectPage, storedChoice } from './answer-type.ts';
import { slugsIn } from './names.ts';

const ShiftEnd = answerType<ShiftEndAnswer>('ShiftEnd', 'One of the two stances of a shift.', {
  stance: object(Stance, 'The stance.'),
  day: day('Its day, as exact as its source.'),
  position: storedChoice(Position, 'Its position.'),
  polarity: maybe(measure('Its polarity, from -1 to 1. Null if it takes no side.')),
});

const Shift = answerType<ShiftAnswer>(
  'Shift',
  'A stance that takes another position than the previous stance of the same actor on the same proposition.',
  {
    actor: object(Actor, 'The actor.'),
    proposition: object(Proposition, 'The proposition.'),
    before: object(ShiftEnd, 'The earlier stance.'),
    after: object(ShiftEnd, 'The later stance.'),
    minDelay: count('Smallest number of days between the two.'),
    maxDelay: count('Largest number of days between the two. Equal to `minDelay` if both dates are whole days.'),
    certainty: choice(
      Certainty,
      'How certain the shift is: `CERTAIN` if, on every reading of the dates, the two are in this order and the later lies between the requested days; `POSSIBLE` if on at least one.',
    ),
  },
);

const Shifts = answerType<ShiftsAnswer>(
  'Shifts',
  'Changes of position. What changed is the recorded wording; whether the view changed is not judged.',
  {
    shifts: objectPage('Shift', Shift, 'shifts', 'The shifts, ordered by the day of the later stance.'),
    unknown: texts('Given IDs that match nothing in the graph.'),
    complete: flag('Always true: no shift is left out.'),
  },
);

addTraversal('shifts', {
  type: Shifts,
  description: 'Returns where actors changed their position on a proposition, with both stances.',
  args: builder.args((t) => ({
    actors: t.idList(idsOf(['Actor'], 'IDs of actors. If null, all actors.')),
    propositions: t.idList(idsOf(['Proposition'], 'IDs of propositions. If null, all propositions.')),
    from: t.field({ type: 'PartialDate', description: 'First day of the later stance. If null, no lower bound.' }),
    to: t.field({ type: 'PartialDate', description: 'Last day of the later stance. If null, no upper bound.' }),
  })),
  walk: (graph, { actors, propositions, from, to }, day) => {
    const scope = { actors: slugsIn(actors), propositions: slugsIn(propositions) };
    return shifts(graph, scope, from, to, day);
  },
});

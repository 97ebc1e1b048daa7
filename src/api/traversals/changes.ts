import type { Day } from '../../model/days.ts';
import { type ChangesAsked, changes, largestPageOfChanges } from '../../traverse/time/changes.ts';
import { type ChangeKind, changeKinds } from '../../traverse/time/kinds-of-change.ts';
import { shifts } from '../../traverse/time/shifts.ts';
import { builder } from '../builder.ts';
import { Position } from '../enums.ts';
import { choice, count, day, fields, flag, maybe, measure, text, texts } from '../fields.ts';
import { found, foundAll, foundPage } from '../found.ts';
import { PageInfo } from '../lists.ts';
import { Actor, Node, Proposition, Stance } from '../nouns.ts';
import { Certainty } from '../snapshot.ts';
import { addTraversals } from './add.ts';
import { idsIn } from './names.ts';

const Kind = builder.enumType('ChangeKind', {
  description: 'What a change is a change of.',
  values: {
    MEMBERSHIP: { description: 'An actor joined an organisation, or left it.' },
    OFFICE: { description: 'An official took an office, or left it.' },
    PACT: { description: 'A pact was signed, adopted or issued.' },
    PARTY: { description: 'An actor joined a pact after its start, or left it.' },
    PERIOD: { description: 'A pact came into force, or ceased to be.' },
    RECOGNITION: { description: 'One actor recognised another as a government, or ceased to.' },
    RENEWAL: { description: 'A pact was prolonged.' },
    STANCE: { description: 'A stance was recorded, changed the verb of the one before it, or was given up.' },
    STATEMENT: { description: 'A statement was made.' },
    SUSPENSION: { description: 'A pact ceased to apply between some of its parties, or applied again.' },
  } satisfies Record<ChangeKind, object>,
});

const What = builder.enumType('ChangeWhat', {
  description: 'In what way something changed.',
  values: {
    BEGAN: { description: 'Something that lasts began.' },
    ENDED: { description: 'Something that lasted ended.' },
    CHANGED: { description: 'A stance took another verb than the one recorded before it.' },
    HAPPENED: { description: 'It happened, or was recorded.' },
  },
});

const Change = builder.objectRef<object>('Change').implement({
  description: 'Something that began, ended, happened, or changed its verb.',
  fields: (t) =>
    fields(t, {
      day: maybe(day('The day, as exact as its source. Null: sources differ on it.')),
      earliest: day('The first whole day that it can mean.'),
      latest: day('The last whole day that it can mean.'),
      what: choice(What, 'In what way it changed.'),
      kind: choice(Kind, 'What it is a change of.'),
      node: found(
        Node,
        'What changed. Of a link, such as an office, the node it leaves from; of a part of a pact, such as a renewal, the pact.',
      ),
      actor: maybe(found(Actor, 'Whose change it is. Null: that of no one actor.')),
      far: maybe(
        found(Node, 'The other end of a link; of a stance its proposition; of a recognition the one recognised.'),
      ),
      before: maybe(found(Stance, 'The stance whose verb was changed. Null: none was.')),
      sentence: text('What is recorded, in one sentence.'),
      certainty: choice(
        Certainty,
        'How surely it lies between the days asked for: `CERTAIN` on every reading of its day, `POSSIBLE` on one.',
      ),
    }),
});

const Changes = builder.objectRef<object>('Changes').implement({
  description: 'A page of what changed between two days.',
  fields: (t) =>
    fields(t, {
      nodes: foundAll(Change, 'first', 'The changes, by the first day that each can mean, then by kind and id.'),
      pageInfo: found(PageInfo, 'Where this page stands in its list.'),
      unknown: texts('Ids asked for that name no actor of the graph.'),
      complete: flag('Always true: all stances are compared with the one before them, and no change is left out.'),
    }),
});

const ShiftEnd = builder.objectRef<object>('ShiftEnd').implement({
  description: 'One of the two stances of a shift.',
  fields: (t) =>
    fields(t, {
      stance: found(Stance, 'The stance.'),
      day: day('Its day, as exact as its source.'),
      position: choice(Position, 'Its verb.'),
      polarity: maybe(measure('Its polarity. Null: it takes no side.')),
    }),
});

const Shift = builder.objectRef<object>('Shift').implement({
  description: 'An actor took another verb on a proposition than in the stance recorded before.',
  fields: (t) =>
    fields(t, {
      actor: found(Actor, 'Whose stances they are.'),
      proposition: found(Proposition, 'What they are on.'),
      before: found(ShiftEnd, 'The stance before.'),
      after: found(ShiftEnd, 'The stance after.'),
      delayLeast: count('Days from the one to the other, at the least.'),
      delayMost: count('Days from the one to the other, at the most. The same as the least where both days are whole.'),
      certainty: choice(
        Certainty,
        'How surely it is one: `CERTAIN` where on every reading of the days the two are in this order, and the later lies between the days asked for; `POSSIBLE` where on one.',
      ),
    }),
});

const Shifts = builder.objectRef<object>('Shifts').implement({
  description:
    'Where actors changed their verb. A change of words is recorded; whether the view changed is not judged.',
  fields: (t) =>
    fields(t, {
      shifts: foundPage('Shift', Shift, 'shifts', 'The shifts, by the day of the later stance.'),
      unknown: texts('Ids asked for that name nothing in the graph.'),
      complete: flag('Always true: all stances are looked at, and no shift is left out.'),
    }),
});

addTraversals({
  shifts: {
    type: Shifts,
    description: 'Where actors changed their verb on a proposition, with both stances.',
    args: () =>
      builder.args((a) => ({
        actors: a.idList({
          description: 'Ids of actors, with or without the type before them. Left out: all of them.',
        }),
        propositions: a.idList({
          description: 'Ids of propositions, with or without "Proposition:" in front. Left out: all of them.',
        }),
        from: a.field({
          type: 'PartialDate',
          description: 'First day on which the later stance may have been recorded. Left out: no first.',
        }),
        to: a.field({
          type: 'PartialDate',
          description: 'Last day on which the later stance may have been recorded, still meant. Left out: no last.',
        }),
      })),
    walk: async ({ projection }, { actors, propositions, from, to }, day) =>
      shifts(
        await projection(),
        { actors: idsIn('Actor', actors), propositions: idsIn('Proposition', propositions) },
        dayIn(from),
        dayIn(to),
        day,
      ),
  },
  changes: {
    type: Changes,
    description:
      'What began, ended, happened or changed its verb between two days, both still meant. A day that is not exact is given where it may lie between them.',
    args: () =>
      builder.args((a) => ({
        from: a.field({ type: 'PartialDate', required: true, description: 'The first day.' }),
        to: a.field({ type: 'PartialDate', required: true, description: 'The last day.' }),
        kinds: a.field({
          type: [Kind],
          required: true,
          defaultValue: [...changeKinds],
          description: 'Changes of these kinds.',
        }),
        actors: a.idList({
          description:
            'Ids of actors, with or without the type before them: only what concerns one of them. Left out: all of them.',
        }),
        first: a.int({
          required: true,
          defaultValue: 25,
          description: `How many to give from the start, or after "after": 0 to ${largestPageOfChanges}.`,
        }),
        after: a.string({
          description: 'A cursor of this list, asked with the same arguments: only what comes after it.',
        }),
      })),
    walk: async ({ projection }, args, day) => await changes(await projection(), changesAsked(args), day),
  },
});

/** Arguments come as graphql-js coerced them: the cast says what the schema above allows. */
function changesAsked({ actors, after, ...rest }: Readonly<Record<string, unknown>>): ChangesAsked {
  return {
    ...(rest as Omit<ChangesAsked, 'actors' | 'after'>),
    actors: idsIn('Actor', actors),
    after: typeof after === 'string' ? after : null,
  };
}

/** A PartialDate is a day once graphql-js has coerced it. */
function dayIn(value: unknown): Day | null {
  return (value ?? null) as Day | null;
}

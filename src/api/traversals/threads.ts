import type { Day } from '../../model/days.ts';
import { MOST_ENTRIES, MOST_STEPS, thread } from '../../traverse/time/thread.ts';
import { MOST_ACTORS, timeline } from '../../traverse/time/timeline.ts';
import { allKinds, type TimelineKind, timelineKinds } from '../../traverse/time/timeline-kinds.ts';
import { builder } from '../builder.ts';
import { ReplyKind } from '../enums.ts';
import { choice, count, day, fields, flag, maybe, text, texts } from '../fields.ts';
import { found, foundAll } from '../found.ts';
import { PageInfo } from '../lists.ts';
import { Actor, Node, Statement } from '../nouns.ts';
import { addTraversals } from './add.ts';
import { namedAs } from './names.ts';

const Delay = builder.objectRef<object>('Delay').implement({
  description: 'How many days lie between two days.',
  fields: (t) =>
    fields(t, {
      days: maybe(count('Between the days as they are recorded. Null: one of them is not a whole day.')),
      least: count('The fewest that the sources leave possible. Below 0: the second may come first.'),
      most: count('The most that the sources leave possible.'),
    }),
});

const ThreadEntry = builder.objectRef<object>('ThreadEntry').implement({
  description: 'A statement in a thread.',
  fields: (t) =>
    fields(t, {
      statement: found(Statement, 'The statement.'),
      parent: found(Statement, 'What it hangs on: the statement it answers, or on the way up the one that answers it.'),
      alsoUnder: foundAll(Statement, 10, 'Other statements of the thread that it hangs on as well.'),
      depth: count('Steps from the start.'),
      kind: choice(ReplyKind, 'What the answer chiefly does.'),
      delay: found(Delay, 'From what is answered to the answer.'),
      fromStart: found(Delay, 'Between it and the start.'),
      more: count('Steps that lead on from it in the same direction and are not in the thread.'),
    }),
});

const ThreadCut = builder.enumType('ThreadCut', {
  description: 'Which bound cut a thread short.',
  values: {
    DEPTH: { description: 'There are answers more steps away than "maxDepth".' },
    FIRST: { description: 'There are more answers than "first".' },
  },
});

const Thread = builder.objectRef<object>('Thread').implement({
  description: 'A statement with what it answers and what answers it.',
  fields: (t) =>
    fields(t, {
      statement: found(Statement, 'The start.'),
      above: foundAll(
        ThreadEntry,
        'first',
        'What it answers, and what that answers: each followed by all that hangs on it, oldest first.',
      ),
      below: foundAll(
        ThreadEntry,
        'first',
        'What answers it, and what answers that: each followed by all that hangs on it, oldest first. A statement that answers several stands once, nearest to the start.',
      ),
      deepestChain: foundAll(Statement, MOST_ENTRIES, 'The longest chain of answers, the start first.'),
      answerCount: count('Statements found below the start.'),
      complete: flag('No bound cut the thread short.'),
      cuts: { ...choice(ThreadCut, 'Bounds that cut it short.'), list: true },
    }),
});

const Kind = builder.enumType('TimelineKind', {
  description: 'What a timeline tells of. On one day entries come in the order of these values.',
  values: Object.fromEntries(allKinds.map((kind) => [kind, { description: timelineKinds[kind].description }])),
});

const TimelineEntry = builder.objectRef<object>('TimelineEntry').implement({
  description: 'Something that happened on a day.',
  fields: (t) =>
    fields(t, {
      day: maybe(day('The day, as exact as its source. Null: sources differ on it.')),
      earliest: day('The first whole day that can be meant.'),
      latest: day('The last whole day that can be meant.'),
      kind: choice(Kind, 'What happened.'),
      node: found(Node, 'The statement, stance, pact, recognition or official.'),
      actors: foundAll(Actor, MOST_ACTORS, 'Those of the actors asked about whom it concerns.'),
      sentence: text('The entry in one sentence, from the facts alone.'),
    }),
});

const TimelineEdge = builder.objectRef<object>('TimelineEdge').implement({
  description: 'A place in a timeline.',
  fields: (t) => fields(t, { cursor: text('Where it stands, for "after".'), node: found(TimelineEntry, 'The entry.') }),
});

const Timeline = builder.objectRef<object>('TimelineConnection').implement({
  description: 'What happened to some actors, on one line.',
  fields: (t) =>
    fields(t, {
      edges: foundAll(TimelineEdge, 'first', 'The entries of this page with their places.'),
      nodes: foundAll(TimelineEntry, 'first', 'The entries of this page.'),
      pageInfo: found(PageInfo, 'Where this page stands.'),
      unknown: texts('Ids that no actor has.'),
    }),
});

addTraversals({
  thread: {
    type: Thread,
    nullable: true,
    description:
      'The answers to a statement, and what it answers itself. Inside a snapshot, statements that are not dated by its day are not there: they are neither followed nor counted. Null: the graph has no such statement, or not by the day.',
    args: () =>
      builder.args((a) => ({
        statement: a.id({ required: true, description: 'The statement: its id, with or without the type in front.' }),
        up: a.boolean({ required: true, defaultValue: true, description: 'Follow what it answers.' }),
        down: a.boolean({ required: true, defaultValue: true, description: 'Follow what answers it.' }),
        maxDepth: a.int({
          required: true,
          defaultValue: 8,
          description: `Steps from the statement, from 1 to ${MOST_STEPS}.`,
        }),
        first: a.int({
          required: true,
          defaultValue: 100,
          description: `Answers of each direction, from 1 to ${MOST_ENTRIES}.`,
        }),
      })),
    walk: async ({ projection }, { statement, up, down, maxDepth, first }, day) => {
      const asked = {
        statement: namedAs('Statement', statement),
        up: up === true,
        down: down === true,
        maxDepth: Number(maxDepth),
        first: Number(first),
      };
      return thread(await projection(), asked, day);
    },
  },
  timeline: {
    type: Timeline,
    description:
      'What some actors said, held, signed, recognised and left, by day. Days that are not exact stand at the first day they can mean. Inside a snapshot it tells what had happened by its day: surely by every day meant (CERTAIN), surely by the last day meant (PRESUMED), or perhaps (POSSIBLE). What happened to a pact is told of those who may have been parties to it that day, and its end of those who may have been up to then.',
    args: () =>
      builder.args((a) => ({
        ids: a.idList({
          required: true,
          description: `The actors: their ids, with or without the type in front, at most ${MOST_ACTORS}.`,
        }),
        from: a.field({ type: 'PartialDate', description: 'Leave out what surely lies before this day.' }),
        to: a.field({ type: 'PartialDate', description: 'Leave out what surely lies after this day.' }),
        kinds: a.field({ type: [Kind], description: 'Kinds of entries. Null: all.' }),
        first: a.int({ required: true, defaultValue: 25, description: 'Entries of a page, from 1 to 200.' }),
        after: a.string({ description: 'A cursor of this list: only what comes after it.' }),
      })),
    walk: async ({ projection }, { ids, from, to, kinds, first, after }, day) => {
      // graphql-js has coerced the arguments to what the schema above allows.
      const asked = {
        ids: (ids as readonly unknown[]).map((id) => namedAs('Actor', id)),
        from: (from ?? null) as Day | null,
        to: (to ?? null) as Day | null,
        kinds: (kinds ?? null) as readonly TimelineKind[] | null,
        first: Number(first),
        after: (after ?? null) as string | null,
      };
      return timeline(await projection(), asked, day);
    },
  },
});

import type { Delay as DelayAnswer } from '../../traverse/time/delay-between.ts';
import { MAX_DEPTH, MAX_ENTRIES, type Thread as ThreadAnswer, thread } from '../../traverse/time/thread.ts';
import type { ThreadEntry as Entry } from '../../traverse/time/thread-entries.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { ReplyKind } from '../enums.ts';
import { choice, count, flag, list, maybe } from '../fields.ts';
import { idsOf } from '../id-words.ts';
import { Statement } from '../nouns.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objects, storedChoice } from './answer-type.ts';
import { nodeIn } from './names.ts';

const Delay = answerType<DelayAnswer>('Delay', 'The number of days from one day to another.', {
  days: maybe(count('Days between the two dates as recorded. Null if one of them is not a whole day.')),
  minDays: count('Smallest number of days that the sources allow. Negative if the second may come first.'),
  maxDays: count('Largest number of days that the sources allow.'),
});

const ThreadEntry = answerType<Entry>('ThreadEntry', 'A statement in a thread.', {
  statement: object(Statement, 'The statement.'),
  parent: object(Statement, 'The statement it replies to or, in `above`, the statement that replies to it.'),
  alsoUnder: objects(Statement, 10, 'Other statements of the thread to which it is linked in the same way.'),
  depth: count('Number of replies between it and the start.'),
  kind: storedChoice(ReplyKind, 'The kind of reply.'),
  delay: object(Delay, 'Days from the statement to the reply.'),
  fromStart: object(Delay, 'Days between it and the start.'),
  more: count('Number of further replies in the same direction that the thread does not include.'),
});

const ThreadLimit = describedEnum<ThreadAnswer['limitsReached'][number]>(
  'ThreadLimit',
  'A limit that cut a thread short.',
  {
    DEPTH: 'There are replies further away than `maxDepth`.',
    FIRST: 'There are more replies than `first`.',
  },
);

const Thread = answerType<ThreadAnswer>('Thread', 'A statement, what it replies to, and the replies to it.', {
  statement: object(Statement, 'The start.'),
  above: objects(
    ThreadEntry,
    'first',
    'What the statement replies to, and what that replies to in turn. Depth first, oldest first.',
  ),
  below: objects(
    ThreadEntry,
    'first',
    'Replies to the statement, and replies to those. Depth first, oldest first. A statement that replies to several appears once, nearest to the start.',
  ),
  deepestChain: objects(Statement, MAX_ENTRIES, 'The longest chain of replies, beginning with the start.'),
  answerCount: count('Number of statements in `below`.'),
  complete: flag('True if no limit cut the thread short.'),
  limitsReached: list(choice(ThreadLimit, 'Limits that cut the thread short.')),
});

addTraversal('thread', {
  type: Thread,
  nullable: true,
  description:
    'Returns a statement with the replies to it and the statements it replies to. Inside a snapshot, later statements are neither followed nor counted. Null if the graph has no such statement, or none by that day.',
  args: builder.args((t) => ({
    statement: t.id({
      required: true,
      ...idsOf(['Statement'], 'ID of the statement, such as `lavrov-tass-20251228`.'),
    }),
    up: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Whether to follow what the statement replies to.',
    }),
    down: t.boolean({
      required: true,
      defaultValue: true,
      description: 'Whether to follow the replies to the statement.',
    }),
    maxDepth: t.int({
      required: true,
      defaultValue: 8,
      description: `Maximum number of replies between the start and an entry, from 1 to ${MAX_DEPTH}.`,
    }),
    first: t.int({
      required: true,
      defaultValue: 100,
      description: `Maximum number of entries in each direction, from 0 to ${MAX_ENTRIES}.`,
    }),
  })),
  walk: (graph, { statement, ...args }, day) => thread(graph, { ...args, statement: nodeIn(statement) }, day),
});

import {
  DEFAULT_PAGE_SIZE,
  MAX_ACTORS,
  MAX_PAGE_SIZE,
  type Timeline,
  timeline,
  timelinePageSize,
} from '../../traverse/time/timeline.ts';
import { type TimelineKind, timelineKinds } from '../../traverse/time/timeline-kinds.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, day, maybe, text, texts } from '../fields.ts';
import { idsOf } from '../id-words.ts';
import { PageInfo } from '../lists.ts';
import { Actor, Node } from '../nouns.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objects } from './answer-type.ts';
import { nodeIn } from './names.ts';

const Kind = describedEnum<TimelineKind>(
  'TimelineKind',
  'The kind of a timeline entry. Entries of the same day are ordered by these values.',
  timelineKinds,
);

const TimelineEntry = answerType<Timeline['nodes'][number]>('TimelineEntry', 'Something that happened on a day.', {
  day: maybe(day('The day, as exact as its source. Null if sources differ on it.')),
  earliest: day('First day that the sources allow.'),
  latest: day('Last day that the sources allow.'),
  kind: choice(Kind, 'What happened.'),
  node: object(Node, 'The statement, stance, pact, recognition, organisation, official, event or roll call.'),
  actors: objects(Actor, MAX_ACTORS, 'The requested actors that it concerns.'),
  sentence: text('The entry in one sentence.'),
});

const TimelineEdge = answerType<Timeline['edges'][number]>('TimelineEdge', 'An entry of a timeline with its cursor.', {
  cursor: text('Cursor of the entry, for `after` and `before`.'),
  node: object(TimelineEntry, 'The entry.'),
});

const TimelineConnection = answerType<Timeline>('TimelineConnection', 'A page of a timeline.', {
  edges: objects(TimelineEdge, timelinePageSize, 'The entries on this page with their cursors.'),
  nodes: objects(TimelineEntry, timelinePageSize, 'The entries on this page.'),
  totalCount: count('Number of entries on all pages. It is counted only if you ask for it.'),
  pageInfo: object(PageInfo, 'Cursors, and whether there are more pages.'),
  unknown: texts('Given IDs that match no actor.'),
});

addTraversal('timeline', {
  type: TimelineConnection,
  description:
    'Returns what actors said, held, signed, recognised, joined and left, ordered by day; with `kinds`, also their events and votes. A day that is not exact is placed at the first day it can mean. Inside a snapshot, the timeline ends at its day: `CERTAIN` lists what had happened on every reading of that day, `PRESUMED` what had happened by its last reading, `POSSIBLE` what may have happened. Events of a pact are listed for actors that may have been parties on that day; its end, for those that may have been parties until then.',
  args: builder.args((t) => ({
    ids: t.idList({
      required: true,
      ...idsOf(['Actor'], `IDs of the actors; at most ${MAX_ACTORS}.`),
    }),
    from: t.field({ type: 'PartialDate', description: 'Omit entries that are certainly before this day.' }),
    to: t.field({ type: 'PartialDate', description: 'Omit entries that are certainly after this day.' }),
    kinds: t.field({
      type: [Kind],
      description:
        'Return only entries of these kinds. If null, return all but `EVENT` and `VOTE`, of which data sets have many thousands.',
    }),
    first: t.int({
      description: `Number of entries from the start, or after \`after\`: 0 to ${MAX_PAGE_SIZE}. Default: ${DEFAULT_PAGE_SIZE}, unless \`last\` is given.`,
    }),
    after: t.string({
      description: 'Cursor of an entry, from a request with the same arguments: returns the entries after it.',
    }),
    last: t.int({
      description: `Number of entries from the end, or before \`before\`: 0 to ${MAX_PAGE_SIZE}. Cannot be combined with \`first\`.`,
    }),
    before: t.string({
      description: 'Cursor of an entry, from a request with the same arguments: returns the entries before it.',
    }),
  })),
  needs: ({ kinds }) => (kinds?.includes('EVENT') ? 'INITIATED' : kinds?.includes('VOTE') ? 'VOTED' : null),
  walk: (graph, { ids, ...args }, day) => timeline(graph, { ...args, ids: ids.map(nodeIn) }, day),
});

import { z } from 'zod';
import { cypher } from '../../graph/cypher.ts';

/** The days of statements as they are recorded. */
export const threadDays = cypher(
  'read/thread-days',
  z.object({ ids: z.array(z.string()) }),
  z.object({ id: z.string(), date: z.string() }),
);

/** Which actors there are. */
export const timelineActors = cypher(
  'read/timeline-actors',
  z.object({ ids: z.array(z.string()) }),
  z.object({ id: z.string() }),
);

const timelineAsked = z.object({
  actors: z.array(z.string()),
  marks: z.array(
    z.object({
      kind: z.string(),
      rank: z.string(),
      day: z.string(),
      earliest: z.string(),
      latest: z.string(),
      known: z.string(),
    }),
  ),
  from: z.string(),
  to: z.string(),
  by: z.string(),
  after: z.string(),
  afterDay: z.string(),
  limit: z.bigint(),
});

/** What the texts of a timeline are asked. */
export type TimelineAsked = z.output<typeof timelineAsked>;

const timelineRow = z.object({
  /** Orders all entries of a timeline: earliest day, latest day, rank of the kind, id. */
  key: z.string(),
  kind: z.string(),
  label: z.enum(['Statement', 'Stance', 'Pact', 'Recognition', 'Official']),
  id: z.string(),
  day: z.string().nullable(),
  earliest: z.string(),
  latest: z.string(),
  actor: z.string(),
  subject: z.string().nullable(),
  object: z.string().nullable(),
  detail: z.string().nullable(),
});

/** What happened on a day, as one of the texts below gives it. */
export type TimelineRow = z.output<typeof timelineRow>;

export const timelineStatements = cypher('read/timeline-statements', timelineAsked, timelineRow);
export const timelineStances = cypher('read/timeline-stances', timelineAsked, timelineRow);
export const timelinePacts = cypher('read/timeline-pacts', timelineAsked, timelineRow);
export const timelinePeriods = cypher('read/timeline-periods', timelineAsked, timelineRow);
export const timelineRenewals = cypher('read/timeline-renewals', timelineAsked, timelineRow);
export const timelineParties = cypher('read/timeline-parties', timelineAsked, timelineRow);
export const timelineRecognitions = cypher('read/timeline-recognitions', timelineAsked, timelineRow);
export const timelineOffices = cypher('read/timeline-offices', timelineAsked, timelineRow);

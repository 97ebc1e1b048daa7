import { z } from 'zod';
import { cypher } from '../../graph/cypher.ts';
import type { WholeDay } from '../../model/days.ts';

/** Whole days come out of the graph as the loader wrote them. */
const wholeDay = z.custom<WholeDay>((value) => typeof value === 'string');

const params = z.object({
  from: z.string(),
  to: z.string(),
  known: z.string(),
  floor: z.string(),
  afterKey: z.string(),
  actors: z.array(z.string()),
  limit: z.bigint(),
});

const row = z.object({
  key: z.string(),
  what: z.enum(['BEGAN', 'ENDED', 'HAPPENED']),
  day: z.string().nullable(),
  earliest: wholeDay,
  latest: wholeDay,
  id: z.string(),
  actor: z.string().nullable(),
  far: z.string().nullable(),
  words: z.array(z.string()),
});

/** Something that began, ended or happened; `words` are the names and terms that its sentence is made of. */
export type ChangeRow = z.infer<typeof row>;

/** Between which days, whom it concerns, and where the page before ended. */
export type ChangeParams = z.infer<typeof params>;

/** One text for each kind of change. All of them take and give the same. */
export const changeTexts = {
  MEMBERSHIP: cypher('read/changes-memberships', params, row),
  OFFICE: cypher('read/changes-offices', params, row),
  PACT: cypher('read/changes-pacts', params, row),
  PARTY: cypher('read/changes-parties', params, row),
  PERIOD: cypher('read/changes-periods', params, row),
  RECOGNITION: cypher('read/changes-recognitions', params, row),
  RENEWAL: cypher('read/changes-renewals', params, row),
  STANCE: cypher('read/changes-stances', params, row),
  STATEMENT: cypher('read/changes-statements', params, row),
  SUSPENSION: cypher('read/changes-suspensions', params, row),
} as const;

/** What a change is a change of. */
export type ChangeKind = keyof typeof changeTexts;

/** Every kind, by name. True by `Object.keys`: the keys of an object are the names it is written with. */
export const changeKinds = Object.keys(changeTexts) as unknown as readonly ChangeKind[];

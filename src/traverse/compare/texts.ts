import { z } from 'zod';
import { cypher } from '../../graph/cypher.ts';
import type { WholeDay } from '../../model/days.ts';
import { type VocabularyValue, vocabulary } from '../../model/vocabulary.ts';

/** Whole days come out of the graph as the loader wrote them. */
const wholeDay = z.custom<WholeDay>((value) => typeof value === 'string');

const row = z.object({
  id: z.string(),
  actor: z.string(),
  proposition: z.string(),
  position: z.custom<VocabularyValue<'position'>>((value) => typeof value === 'string' && value in vocabulary.position),
  polarity: z.number().nullable(),
  verified: z.boolean(),
  date: z.string(),
  dateEarliest: wholeDay,
  dateLatest: wholeDay,
  validToEarliest: wholeDay.nullable(),
  validToLatest: wholeDay.nullable(),
});

/** One stance, with all that comparing it takes. */
export type StanceRow = z.infer<typeof row>;

const ids = z.array(z.string());
const upTo = { by: z.string(), limit: z.bigint() };

/** The latest stances of all. */
export const stancesByDay = cypher('read/stances-by-day', z.object(upTo), row);

/** The latest stances of some actors. */
export const stancesOfActors = cypher('read/stances-of-actors', z.object({ actors: ids, ...upTo }), row);

/** The latest stances on some propositions. */
export const stancesOnPropositions = cypher(
  'read/stances-on-propositions',
  z.object({ propositions: ids, ...upTo }),
  row,
);

/** The latest stances of some actors on some propositions. */
export const stancesOfActorsOnPropositions = cypher(
  'read/stances-of-actors-on-propositions',
  z.object({ actors: ids, propositions: ids, ...upTo }),
  row,
);

/** Which of some ids the graph has. */
export const comparable = cypher(
  'read/compare-known',
  z.object({ actors: ids, propositions: ids }),
  z.object({ label: z.enum(['Actor', 'Proposition']), id: z.string() }),
);

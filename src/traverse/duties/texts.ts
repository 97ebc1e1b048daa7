import { z } from 'zod';
import { cypher } from '../../graph/cypher.ts';
import type { Day, WholeDay } from '../../model/days.ts';
import { type VocabularyList, type VocabularyValue, vocabulary } from '../../model/vocabulary.ts';

const id = z.string();
const ids = z.array(id);
const limit = z.bigint();

/** Days come out of the graph as the loader checked them. */
const day = z.custom<Day>((value) => typeof value === 'string').nullable();
const wholeDay = z.custom<WholeDay>((value) => typeof value === 'string').nullable();

/** Values of closed lists come out of the graph as the loader checked them. */
function valueIn<List extends VocabularyList>(list: List) {
  return z.custom<VocabularyValue<List>>((value) => typeof value === 'string' && value in vocabulary[list]);
}

const named = z.object({ id, name: z.string() });

/** The whole days between which a start and an end lie; null is not found. */
const bounds = { sinceEarliest: wholeDay, sinceLatest: wholeDay, untilEarliest: wholeDay, untilLatest: wholeDay };

/** The whole days between which the day of signing lies; null is not found. */
const signed = { signedEarliest: wholeDay, signedLatest: wholeDay };

const period = z.object({
  id,
  since: day,
  until: day,
  certain: z.boolean(),
  ...bounds,
  /** A day on which a source shows the pact in force. */
  attestedOn: day,
  attestedOnEarliest: wholeDay,
  attestedOnLatest: wholeDay,
});
const renewal = z.object({ date: day, dateEarliest: wholeDay, dateLatest: wholeDay, until: day });
const member = z.object({ ...named.shape, ...bounds });

const obligation = z.object({
  id,
  kind: valueIn('obligation_kind'),
  article: z.string().nullable(),
  mutual: z.boolean(),
  condition: valueIn('obligation_condition'),
  area: z.string().nullable(),
  adversaries: z.array(named),
  binds: z.array(member),
});

const suspension = z.object({ id, since: day, until: day, ...bounds, between: ids });

const terms = z.object({
  ...named.shape,
  ...signed,
  periods: z.array(period),
  renewals: z.array(renewal),
  suspensions: z.array(suspension),
  parties: z.array(member),
  beneficiaries: z.array(named),
  obligations: z.array(obligation),
  sources: ids,
});

const clause = z.object({
  ...named.shape,
  pact: id,
  ...signed,
  /** When the actor was in the pact. */
  ...bounds,
  verified: z.boolean(),
  proposition: id,
  sentence: z.string(),
  article: z.string().nullable(),
  position: valueIn('position'),
  polarity: z.number().nullable(),
  text: z.string().nullable(),
  lang: z.string().nullable(),
  translated: z.boolean().nullable(),
  note: z.string().nullable(),
  actors: ids,
  sources: ids,
  periods: z.array(period),
  renewals: z.array(renewal),
});

/** An actor as sentences call it. */
export type Named = Readonly<z.output<typeof named>>;

/** An actor with the days on which it is in a pact. */
export type Member = Readonly<z.output<typeof member>>;

/** What a pact says of one duty. */
export type ObligationTerms = Readonly<z.output<typeof obligation>>;

/** What a pact says of duties, and on which days. */
export type PactTerms = Readonly<z.output<typeof terms>>;

/** A clause that commits an actor, with the pact that holds it. */
export type ClauseTerms = Readonly<z.output<typeof clause>>;

/** Actors and their names. */
export const dutyActors = cypher('read/duties-actors', z.object({ actors: ids }), named);

/** How an actor stands to a pact under which something may be owed, with the days of both. */
const candidate = z.object({
  actor: id,
  pact: id,
  tie: z.enum(['PARTY_TO', 'BENEFITS']),
  ...bounds,
  ...signed,
  periods: z.array(period),
});

/** A pact under which something may be owed by or to an actor. */
export type Candidate = Readonly<z.output<typeof candidate>>;

/** Pacts under which something may be owed by or to actors, whatever the day. */
export const dutyPacts = cypher('read/duties-pacts', z.object({ actors: ids, kinds: ids, limit }), candidate);

/** What pacts say of duties. */
export const dutyTerms = cypher('read/duties-terms', z.object({ pacts: ids, kinds: ids, actors: ids, limit }), terms);

/** Pacts that bind an actor, and have no period in force, whatever the day. */
export const undatedPacts = cypher(
  'read/duties-undated',
  z.object({ actor: id, kinds: ids, limit }),
  z.object({ pact: id, ...signed, ...bounds }),
);

/** Clauses that commit an actor, whatever the day. */
export const committingClauses = cypher('read/tensions-clauses', z.object({ actor: id, limit }), clause);

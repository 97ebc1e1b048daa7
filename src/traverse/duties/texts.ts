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

/** The whole days between which the two bounds of a stretch of days lie; null is not found. */
const bounds = { sinceEarliest: wholeDay, sinceLatest: wholeDay, untilEarliest: wholeDay, untilLatest: wholeDay };

const period = z.object({ id, since: day, until: day, certain: z.boolean(), ...bounds });
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
  signedEarliest: wholeDay,
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
  signedEarliest: wholeDay,
  signedLatest: wholeDay,
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

const stance = z.object({
  id,
  proposition: id,
  position: valueIn('position'),
  polarity: z.number().nullable(),
  date: z.custom<Day>((value) => typeof value === 'string'),
  dateEarliest: z.string(),
  dateLatest: z.string(),
  validToEarliest: wholeDay,
  validToLatest: wholeDay,
  verified: z.boolean(),
});

/** An actor as sentences call it. */
export type Named = Readonly<z.output<typeof named>>;

/** Bounds of a stretch of days. */
export type Bounds = Readonly<Pick<z.output<typeof period>, keyof typeof bounds>>;

/** An actor with the days on which it is in a pact. */
export type Member = Readonly<z.output<typeof member>>;

/** What a pact says of one duty. */
export type ObligationTerms = Readonly<z.output<typeof obligation>>;

/** What a pact says of duties, and on which days. */
export type PactTerms = Readonly<z.output<typeof terms>>;

/** A clause that commits an actor, with the pact that holds it. */
export type ClauseTerms = Readonly<z.output<typeof clause>>;

/** A stance with the days between which it was taken. */
export type StanceTerms = Readonly<z.output<typeof stance>>;

/** Actors and their names. */
export const dutyActors = cypher('read/duties-actors', z.object({ actors: ids }), named);

const onDay = { first: z.string(), last: z.string() };

/** Pacts under which something may be owed by or to actors. */
export const dutyPacts = cypher(
  'read/duties-pacts',
  z.object({ actors: ids, kinds: ids, ...onDay, limit }),
  z.object({ actor: id, pact: id }),
);

/** What pacts say of duties. */
export const dutyTerms = cypher('read/duties-terms', z.object({ pacts: ids, kinds: ids, actors: ids, limit }), terms);

/** Pacts that bind an actor, and have no period in force. */
export const undatedPacts = cypher(
  'read/duties-undated',
  z.object({ actor: id, kinds: ids, ...onDay, limit }),
  z.object({ pact: id }),
);

/** Clauses that commit an actor. */
export const committingClauses = cypher('read/tensions-clauses', z.object({ actor: id, ...onDay, limit }), clause);

/** The newest stances of an actor on propositions. */
export const newestStances = cypher(
  'read/tensions-stances',
  z.object({ actor: id, propositions: ids, last: z.string(), limit }),
  stance,
);

import { z } from 'zod';
import { cypher, cypherFamily } from '../graph/cypher.ts';
import { joinedLabels } from '../model/same-as.ts';

const nothing = z.object({});
const text = z.string().nullable();
const texts = z.array(z.string());

/** The pacts of the graph, as far as they tell which pact each is. */
export const pactsToJoin = cypher(
  'load/pacts-to-join',
  nothing,
  z.object({
    id: z.string(),
    dataset: z.string(),
    name: z.string(),
    isTitled: z.boolean(),
    type: z.string(),
    signed: text,
    inForce: texts,
    parties: z.array(z.tuple([z.string(), z.string()])),
    numbers: texts,
    sources: texts,
  }),
);

/** The officials of the graph, as far as they tell who each is. */
export const officialsToJoin = cypher(
  'load/officials-to-join',
  nothing,
  z.object({
    id: z.string(),
    dataset: z.string(),
    names: texts,
    wikidata: text,
    offices: z.array(z.tuple([z.string(), z.string(), text, text])),
    sources: texts,
  }),
);

/** What records of pacts say of themselves. */
export const valuesOfPacts = cypher(
  'load/values-of-pacts',
  z.object({ ids: texts }),
  z.object({
    id: z.string(),
    name: z.string(),
    aliases: texts,
    type: z.string(),
    status: text,
    signed: text,
    signedAt: text,
    termYears: z.number().nullable(),
    unverifiedFields: texts,
    periods: z.array(z.tuple([text, text])),
    numbers: z.array(z.tuple([z.string(), z.string()])),
    parties: z.array(z.tuple([z.string(), z.string(), text, text])),
  }),
);

/** What records of officials say of themselves. */
export const valuesOfOfficials = cypher(
  'load/values-of-officials',
  z.object({ ids: texts }),
  z.object({
    id: z.string(),
    name: z.string(),
    aliases: texts,
    nativeName: text,
    unverifiedFields: texts,
    affiliations: texts,
    offices: z.array(z.tuple([z.string(), z.string(), text, text, text, text])),
  }),
);

/** The facts that two records of one thing give in different ways. */
export const storedDisagreements = cypher(
  'load/disagreements',
  nothing,
  z.object({
    id: z.string(),
    shownBy: z.string(),
    field: z.string(),
    shown: z.string(),
    record: z.string(),
    dataset: z.string(),
    other: z.string(),
  }),
);

/** Marks records that lists leave out. */
export const markDuplicates = cypherFamily(
  'load/mark-duplicates',
  { Label: joinedLabels },
  z.object({ ids: texts }),
  nothing,
);

export const removeJoins = cypher('load/remove-joins', nothing, nothing);

/** Moves the version of the links, last of all. */
export const completeJoins = cypher(
  'load/complete-joins',
  z.object({ version: z.string(), loadedAt: z.string(), used: z.bigint(), title: z.string() }),
  nothing,
);

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

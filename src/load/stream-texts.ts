import { z } from 'zod';
import { cypher, cypherFamily } from '../graph/cypher.ts';
import { catalogue, mainLabels } from '../model/catalogue.ts';

const nothing = z.object({});
const ofDataset = z.object({ dataset: z.string() });
const facts = z.record(z.string(), z.union([z.string(), z.bigint(), z.number(), z.boolean(), z.array(z.string())]));
const text = z.string().nullable();

/** How far an import has come. */
export const importState = cypher(
  'load/import-state',
  ofDataset,
  z.object({ version: text, importing: text, steps: z.number().nullable() }),
);

/** Makes the bookkeeping node of a set whose rows are to come. */
export const beginImport = cypher(
  'load/begin-import',
  ofDataset.extend({ about: facts, importing: z.string() }),
  nothing,
);

/** Moves the checkpoint with every batch, in the transaction of that batch. */
export const moveCheckpoint = cypher(
  'load/move-checkpoint',
  ofDataset.extend({ importing: z.string(), from: z.bigint(), to: z.bigint() }),
  z.object({ isMoved: z.boolean(), before: z.number().nullable() }),
);

/** Moves the version, last of all. */
export const completeImport = cypher(
  'load/complete-import',
  ofDataset.extend({ version: z.string(), sums: facts }),
  nothing,
);

/** Where nodes are, by label and id. */
export const findNodes = cypherFamily(
  'load/find-nodes',
  { Label: mainLabels },
  z.object({ ids: z.array(z.string()) }),
  z.object({ id: z.string(), place: z.string() }),
);

/** Creates edges between places that are told once. */
export const joinNodes = cypherFamily(
  'load/join-nodes',
  { Type: [...new Set(catalogue.edges.map(({ type }) => type))] },
  z.object({
    places: z.array(z.string()),
    rows: z.array(z.object({ from: z.bigint(), to: z.bigint(), properties: facts })),
  }),
  nothing,
);

/** The states and organisations of the graph, for the crosswalk. */
export const heldActors = cypher(
  'load/held-actors',
  nothing,
  z.object({
    id: z.string(),
    dataset: text,
    kind: text,
    name: z.string(),
    officialName: text,
    wikidata: text,
    aliases: z.array(z.string()),
    iso2: text,
    iso3: text,
    isoNumeric: text,
    cowCode: z.number().nullable(),
  }),
);

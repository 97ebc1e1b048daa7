import { z } from 'zod';
import { cypher } from '../graph/cypher.ts';

const nothing = z.object({});
const ofDataset = z.object({ dataset: z.string() });
const facts = z.record(z.string(), z.union([z.string(), z.bigint(), z.number(), z.boolean(), z.array(z.string())]));
const text = z.string().nullable();

/** The progress of an import. */
export const importState = cypher(
  'load/import-state',
  ofDataset,
  z.object({ version: text, importing: text, steps: z.number().nullable() }),
);

/** Creates the bookkeeping node of a data set before its rows. */
export const beginImport = cypher(
  'load/begin-import',
  ofDataset.extend({ about: facts, importing: z.string() }),
  nothing,
);

/** Moves the checkpoint in the transaction of each batch. */
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

/** The states, organisations and officials of the graph, for the crosswalk. */
export const storedActors = cypher(
  'load/stored-actors',
  nothing,
  z.object({
    id: z.string(),
    dataset: text,
    kind: text,
    isImportedOfficial: z.boolean(),
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

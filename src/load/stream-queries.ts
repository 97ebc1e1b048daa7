import { z } from 'zod';
import { cypher, cypherFamily } from '../graph/cypher.ts';
import { mainLabels } from '../model/catalogue.ts';

const nothing = z.object({});
const ofDataset = z.object({ dataset: z.string() });
const facts = z.record(z.string(), z.union([z.string(), z.bigint(), z.number(), z.boolean(), z.array(z.string())]));
const text = z.string().nullable();
const number = z.number().nullable();

/** The progress of an import, and what earlier ones counted. */
export const importState = cypher(
  'load/import-state',
  ofDataset,
  z.object({
    version: text,
    imported: text,
    versionBefore: text,
    importing: text,
    rules: text,
    steps: number,
    rows: number,
    used: number,
    leftOut: number,
    rejected: number,
  }),
);

/** Creates the bookkeeping node of a data set before its rows. */
export const beginImport = cypher(
  'load/begin-import',
  ofDataset.extend({ about: facts, importing: z.string() }),
  nothing,
);

/** Begins to add to a complete data set. */
export const beginGrowth = cypher(
  'load/begin-growth',
  ofDataset.extend({ about: facts, importing: z.string() }),
  nothing,
);

/** Nodes of a data set by their ids, to be compared. */
export const nodesById = cypherFamily(
  'load/nodes-by-id',
  { Label: mainLabels },
  ofDataset.extend({ ids: z.array(z.string()) }),
  z.object({ id: z.string(), elementId: z.string(), properties: z.record(z.string(), z.unknown()) }),
);

/** Edges of a data set at some of its nodes, to be compared. */
export const edgesAt = cypher(
  'load/edges-at',
  ofDataset.extend({ elementIds: z.array(z.string()) }),
  z.object({
    elementId: z.string(),
    type: z.string(),
    from: z.string(),
    to: z.string(),
    properties: z.record(z.string(), z.unknown()),
  }),
);

/** Moves the checkpoint in the transaction of each batch. */
export const moveCheckpoint = cypher(
  'load/move-checkpoint',
  ofDataset.extend({ importing: z.string(), from: z.bigint(), to: z.bigint(), firstDay: text, lastDay: text }),
  z.object({ isMoved: z.boolean(), before: z.number().nullable() }),
);

/** Moves the version, last of all. */
export const completeImport = cypher(
  'load/complete-import',
  ofDataset.extend({ version: z.string(), about: facts }),
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
    person: z
      .object({
        isImported: z.boolean(),
        affiliation: text,
        offices: z.array(z.object({ belongsTo: z.string(), since: text, until: text, attestedOn: text })),
      })
      .nullable(),
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

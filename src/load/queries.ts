import { z } from 'zod';
import { cypher, cypherFamily } from '../graph/cypher.ts';
import { catalogue, mainLabels } from '../model/catalogue.ts';
import type { Label, MainLabel } from '../model/labels.ts';

/** Labels whose nodes are records or parts of them, each once. */
const recordLabels: readonly MainLabel[] = mainLabels.filter((label) => label !== 'Dataset');

/** Narrower labels, which a node may have beside its main label. */
const narrowLabels: readonly Label[] = catalogue.labels.flatMap(({ label, main }) => (label === main ? [] : [label]));

const elementId = z.string();
const properties = z.record(
  z.string(),
  z.union([z.string(), z.number(), z.bigint(), z.boolean(), z.array(z.string())]),
);
const nothing = z.object({});

/** Takes the lock of a data set: another load of it waits here. */
export const lockDataset = cypher(
  'load/lock-dataset',
  z.object({ dataset: z.string() }),
  z.object({ version: z.string().nullable(), isNew: z.boolean() }),
);

/** The version the graph has of a data set. */
export const storedVersion = cypher(
  'load/stored-version',
  z.object({ dataset: z.string() }),
  z.object({ version: z.string().nullable() }),
);

/** The nodes of a data set. An element id is valid within one transaction. */
export const storedNodes = cypher(
  'load/stored-nodes',
  z.object({ dataset: z.string() }),
  z.object({ elementId, id: z.string(), labels: z.array(z.string()), properties }),
);

/** The edges of a data set. */
export const storedEdges = cypher(
  'load/stored-edges',
  z.object({ dataset: z.string() }),
  z.object({ elementId, type: z.string(), from: elementId, to: elementId, properties }),
);

/** The edges that name a data set, with the ids and labels of their ends. */
export const storedSignedEdges = cypher(
  'load/stored-signed-edges',
  z.object({ dataset: z.string() }),
  z.object({
    elementId,
    type: z.string(),
    fromId: z.string(),
    fromLabels: z.array(z.string()),
    toId: z.string(),
    toLabels: z.array(z.string()),
    properties,
  }),
);

/** Nodes of other data sets that have one of these ids. */
export const takenIds = cypherFamily(
  'load/taken-ids',
  { Label: recordLabels },
  z.object({ ids: z.array(z.string()), dataset: z.string() }),
  z.object({ id: z.string(), dataset: z.string().nullable() }),
);

/** Memberships of other data sets that have one of these ids. No constraint refuses them, as it does nodes. */
export const takenLinks = cypher(
  'load/taken-links',
  z.object({ rows: z.array(z.object({ actor: z.string(), id: z.string() })), dataset: z.string() }),
  z.object({ id: z.string(), dataset: z.string() }),
);

/** Edges that other data sets have to these nodes. */
export const foreignEdges = cypher(
  'load/foreign-edges',
  z.object({ elementIds: z.array(elementId), dataset: z.string() }),
  z.object({ id: z.string(), type: z.string(), dataset: z.string().nullable() }),
);

export const removeEdges = cypher('load/remove-edges', z.object({ elementIds: z.array(elementId) }), nothing);
export const removeNodes = cypher('load/remove-nodes', z.object({ elementIds: z.array(elementId) }), nothing);

/** Creates nodes and returns their element ids; the labels of a row are a position in the list of labels. */
export const createNodes = cypher(
  'load/create-nodes',
  z.object({ labels: z.array(z.array(z.string())), rows: z.array(z.object({ labels: z.bigint(), properties })) }),
  z.object({ labels: z.int(), id: z.string(), elementId }),
);

export const changeNodes = cypher(
  'load/change-nodes',
  z.object({ rows: z.array(z.object({ elementId, properties })) }),
  nothing,
);

/** Gives actors one narrower label and removes the others. */
export const labelActors = cypherFamily(
  'load/label-actors',
  { Label: narrowLabels },
  z.object({ elementIds: z.array(elementId) }),
  nothing,
);

/** The element ids of nodes, by label and id. */
export const findNodes = cypherFamily(
  'load/find-nodes',
  { Label: mainLabels },
  z.object({ ids: z.array(z.string()) }),
  z.object({ id: z.string(), elementId }),
);

/** Creates edges; a type and an end are positions in the lists of types and of element ids. */
export const createEdges = cypher(
  'load/create-edges',
  z.object({
    types: z.array(z.string()),
    elementIds: z.array(elementId),
    rows: z.array(z.object({ type: z.bigint(), from: z.bigint(), to: z.bigint(), properties })),
  }),
  nothing,
);

export const changeEdges = cypher(
  'load/change-edges',
  z.object({ rows: z.array(z.object({ elementId, properties })) }),
  nothing,
);

/** Moves the version of a data set, last of all. */
export const completeDataset = cypher(
  'load/complete-dataset',
  z.object({
    dataset: z.string(),
    version: z.string(),
    loadedAt: z.string(),
    entries: z.bigint(),
    about: z.record(z.string(), z.unknown()),
    firstDay: z.string().nullable(),
    lastDay: z.string().nullable(),
  }),
  nothing,
);

export const awaitIndexes = cypher('load/await-indexes', nothing, nothing);
export const resampleIndexes = cypher('load/resample-indexes', nothing, nothing);
export const prepareForReplanning = cypher('load/prepare-for-replanning', nothing, nothing);

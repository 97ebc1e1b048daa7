import { z } from 'zod';
import { cypher, cypherFamily } from '../graph/cypher.ts';
import { catalogue, mainLabels } from '../model/catalogue.ts';

const nothing = z.object({});
const ofDataset = z.object({ dataset: z.string() });
const some = ofDataset.extend({ limit: z.bigint() });
const text = z.string().nullable();
const number = z.number().nullable();

/** All data sets. */
export const datasets = cypher(
  'load/datasets',
  nothing,
  z.object({
    id: z.string(),
    version: text,
    loadedAt: text,
    importing: text,
    steps: number,
    title: text,
    publisher: text,
    edition: text,
    licence: text,
    spdx: text,
    citation: text,
    url: text,
    rows: number,
    used: number,
    leftOut: number,
    rejected: number,
    firstDay: text,
    lastDay: text,
    versionBefore: text,
  }),
);

/** Marks a data set as being removed. */
export const beginRemoval = cypher('load/begin-removal', ofDataset, z.object({ id: z.string() }));

const foreignEdge = z.object({ id: z.string(), type: z.string(), dataset: text });

/** An edge that another data set has to a node of a data set: read from its nodes, or, for one with most edges of the graph, from all edges. */
export const edgesOnSet = cypher('load/edges-on-set', ofDataset, foreignEdge);
export const edgesOnLargeSet = cypher('load/edges-on-large-set', ofDataset, foreignEdge);

/** The types of the edges of a data set: read first, since planning a query for each type takes longer than running it. */
export const typesOfSet = cypher('load/types-of-set', ofDataset, z.object({ name: z.string() }));

/** The labels of its nodes, narrower ones included, with the numbers of nodes and of their ends of edges, the most nodes first. */
export const sizesOfSet = cypher(
  'load/sizes-of-set',
  ofDataset,
  z.object({ name: z.string(), nodes: z.number(), edges: z.number() }),
);

/** Removes some of its edges. */
export const removeSetEdges = cypherFamily(
  'load/remove-set-edges',
  { Type: [...new Set(catalogue.edges.map(({ type }) => type))] },
  some,
  z.object({ removed: z.number() }),
);

/** Removes some of its nodes with all of their edges. */
export const removeSetNodes = cypherFamily('load/remove-set-nodes', { Label: recordLabels() }, some, nothing);

/** Removes actors of a data set that nothing else names. */
export const removeUnusedActors = cypher('load/remove-unused-actors', ofDataset, z.object({ removed: z.number() }));

/** Whether a data set has an actor. */
export const setHasActors = cypher('load/set-has-actors', ofDataset, z.object({ hasActors: z.boolean() }));

/** How many nodes the graph has. */
export const countNodes = cypher('load/count-nodes', nothing, z.object({ nodes: z.number() }));

/** How many edges the graph has. */
export const countEdges = cypher('load/count-edges', nothing, z.object({ edges: z.number() }));

export const removeDataset = cypher('load/remove-dataset', ofDataset, nothing);

/** Labels whose nodes are records or parts of them. */
function recordLabels() {
  return mainLabels.filter((label) => label !== 'Dataset');
}

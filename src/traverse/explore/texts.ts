import { z } from 'zod';
import { cypher } from '../../graph/cypher.ts';

const places = z.array(z.string());
const direction = z.enum(['OUT', 'IN']);
const labels = z.array(z.string());
const wanted = z.object({ nodes: z.array(z.object({ label: z.string(), id: z.string() })) });

/** Properties by which one kind of node or another is named. */
const names = z.record(z.string(), z.string().nullable());

/** What an edge may say of itself that fits on a line of a drawing. */
const facts = z.record(z.string(), z.string().nullable());

/** A node as the texts of this folder give it; `place` is where Neo4j keeps it, good for one answer. */
const node = { labels, id: z.string(), names };

const edge = z.object({ from: z.string(), type: z.string(), to: z.string(), facts, place: z.string() });

/** An edge by the places of its ends. */
export type EdgeRow = z.output<typeof edge>;

const counts = z.array(z.tuple([z.string(), z.int(), z.int()]));

/** How many edges nodes have, by type and direction. */
export const neighbourCountsOf = cypher(
  'read/neighbour-counts',
  wanted,
  z.object({ ...node, place: z.string(), degree: z.int(), counts }),
);

/** Where nodes are kept that a reader sees already. */
export const placesShown = cypher('read/neighbours-shown', wanted, z.object({ place: z.string(), id: z.string() }));

/** Neighbours along one type of edge in one direction. */
export const neighboursAlong = cypher(
  'read/neighbours',
  z.object({
    walks: z.array(z.object({ place: z.string(), type: z.string(), direction })),
    shownPlaces: places,
    shownIds: z.array(z.string()),
    limit: z.bigint(),
  }),
  z.object({ ...node, place: z.string(), type: z.string(), direction, far: z.string() }),
);

/** Edges between one group of nodes and another. */
export const edgesAcross = cypher(
  'read/edges-among-groups',
  z.object({ starts: places, ends: places, limit: z.bigint() }),
  edge,
);

/** Edges within a set of nodes. */
export const edgesWithin = cypher(
  'read/edges-among',
  z.object({ centres: places, members: places, limit: z.bigint() }),
  edge,
);

/** Neighbours that two nodes have in common. */
export const commonNeighbours = cypher(
  'read/between',
  z.object({
    near: z.string(),
    other: z.string(),
    types: z.array(z.string()),
    scan: z.bigint(),
    limit: z.bigint(),
  }),
  z.object({ ...node, place: z.string(), ties: z.int(), degree: z.int() }),
);

/** How many nodes and edges there are, by label, by type, and by the labels that a type joins. */
export const graphCounts = cypher(
  'read/schema-graph',
  z.object({}),
  z.object({
    labels: z.array(z.tuple([z.string(), z.int()])),
    types: z.array(z.tuple([z.string(), z.int()])),
    ends: z.array(z.tuple([z.string(), z.string(), z.string(), z.int()])),
  }),
);

import { z } from 'zod';
import { cypher } from '../../graph/cypher.ts';
import { edgeTypes } from '../../model/edge-types.ts';
import { labels } from '../../model/labels.ts';

/** A name that one of our tables has as a key. */
function keyIn<Table extends object>(table: Table): z.ZodType<keyof Table & string> {
  return z.string().refine((name): name is keyof Table & string => name in table);
}

const bounds = z.tuple([z.string(), z.string(), z.string()]).nullable();

/** A node as rows carry it: label, id, degree, parties, day, until, attested on, periods as [since, until, certain]. */
const NodeRow = z.tuple([
  keyIn(labels),
  z.string(),
  z.int(),
  z.int(),
  bounds,
  bounds,
  bounds,
  z.array(z.tuple([bounds, bounds, z.boolean().nullable()])),
]);
export type NodeRow = z.infer<typeof NodeRow>;

/** A link as rows carry it: id of its far end, id, word, since, until, attested on, sources, verified. */
const LinkRow = z.tuple([
  z.string(),
  z.string().nullable(),
  z.string().nullable(),
  bounds,
  bounds,
  bounds,
  z.array(z.string()).nullable(),
  z.boolean().nullable(),
]);
export type LinkRow = z.infer<typeof LinkRow>;

/** Links of one node that are alike in type, direction and label of the far end. */
const LinksRow = z.object({
  label: keyIn(labels),
  id: z.string(),
  type: keyIn(edgeTypes),
  forward: z.boolean(),
  farLabel: keyIn(labels),
  links: z.array(LinkRow),
});
export type LinksRow = z.infer<typeof LinksRow>;

/** Lists of ids, each under the name that its text gives it, in a list of one map. */
const frontiers = z.object({ frontiers: z.array(z.record(z.string(), z.array(z.string()))).length(1) });

export const pathNodes = cypher(
  'read/path-nodes',
  frontiers,
  z.object({ label: keyIn(labels), id: z.string(), node: NodeRow }),
);

export const expandLinks = cypher('read/expand-links', frontiers, LinksRow);

export const expandMoreLinks = cypher('read/expand-more-links', frontiers, LinksRow);

const greats = z.object({
  greats: z.array(
    z.object({ label: keyIn(labels), id: z.string(), typesFrom: z.array(z.string()), typesTo: z.array(z.string()) }),
  ),
  most: z.bigint(),
});

export const expandGreatNodes = cypher('read/expand-great-nodes', greats, LinksRow);

/** What a node on a path says. */
const FactsRow = z.object({
  label: keyIn(labels),
  id: z.string(),
  name: z.string().nullable(),
  position: z.string().nullable(),
  actor: z.string().nullable(),
  holder: z.string().nullable(),
  recognised: z.string().nullable(),
  proposition: z.string().nullable(),
  sources: z.array(z.string()),
  sourceCount: z.int(),
  verified: z.boolean(),
});
export type FactsRow = z.infer<typeof FactsRow>;

export const pathFacts = cypher('read/path-facts', frontiers, FactsRow);

import { z } from 'zod';
import { cypher } from '../../graph/cypher.ts';
import { edgeTypes } from '../../model/edge-types.ts';
import { labels } from '../../model/labels.ts';

/** A name that one of our tables has as a key. */
function keyIn<Table extends object>(table: Table): z.ZodType<keyof Table & string> {
  return z.string().refine((name): name is keyof Table & string => name in table);
}

/** Lists of ids, each under the name that its text gives it, in a list of one map. */
const frontiers = z.object({ frontiers: z.array(z.record(z.string(), z.array(z.string()))).length(1) });

/** Days as they are written. Null: it has none, or sources give different ones. */
const days = { since: z.string().nullable(), until: z.string().nullable(), attestedOn: z.string().nullable() };

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
  ...days,
  sources: z.array(z.string()),
  sourceCount: z.int(),
  verified: z.boolean(),
});
export type FactsRow = z.infer<typeof FactsRow>;

export const pathFacts = cypher('read/path-facts', frontiers, FactsRow);

const DaysRow = z.object({ type: keyIn(edgeTypes), id: z.string(), ...days });

/** The ids of a link and of its ends. */
const linkName = z.object({ from: z.string(), to: z.string(), id: z.string() });

/** The days of a link on a path. */
export type DaysRow = z.infer<typeof DaysRow>;

export const pathLinkDays = cypher(
  'read/path-link-days',
  z.object({ links: z.array(z.record(z.string(), z.array(linkName))).length(1) }),
  DaysRow,
);

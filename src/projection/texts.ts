import { z } from 'zod';
import { cypher, cypherFamily } from '../graph/cypher.ts';
import { mainLabels } from '../model/catalogue.ts';
import { renamable } from '../model/former-id.ts';
import type { Label, MainLabel } from '../model/labels.ts';

/** Labels of nodes that are no facts. */
export const bookkeeping: readonly Label[] = ['Dataset', 'FormerId'];

/** The labels within which ids of facts are unique. */
export const factLabels: readonly MainLabel[] = mainLabels.filter((label) => !bookkeeping.includes(label));

/** Null for an actor of no narrower label. */
const label = z.string().nullable();

/** Nodes of a label with the properties that are asked for, in their order. */
export const nodesOfLabel = cypherFamily(
  'read/projection-nodes',
  { Label: factLabels },
  z.object({ names: z.array(z.string()) }),
  z.object({ label, id: z.string(), properties: z.array(z.unknown()) }),
);

/** Links that leave nodes of a label. */
export const linksFromLabel = cypherFamily(
  'read/projection-links',
  { Label: factLabels },
  z.object({}),
  z.object({
    type: z.string(),
    from: z.string(),
    label,
    to: z.string(),
    properties: z.record(z.string(), z.unknown()),
  }),
);

/** Ids that nodes had once. */
export const formerIds = cypher(
  'read/projection-former-ids',
  z.object({}),
  z.object({ noun: z.enum(renamable), id: z.string(), now: z.string() }),
);

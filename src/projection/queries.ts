import { z } from 'zod';
import { cypher } from '../graph/cypher.ts';
import { isLabel, type Label } from '../model/labels.ts';
import { typeNames } from './columns.ts';

/** Labels of bookkeeping nodes, which are not facts. */
export const bookkeeping: readonly Label[] = ['Dataset', 'FormerId'];

/** Null for an actor without a narrower label. */
const label = z.string().nullable();

const labelName = z.custom<Label>((name) => isLabel(String(name)));

const nodeRow = z.object({ label, id: z.string(), properties: z.array(z.unknown()) });
export type NodeRow = z.output<typeof nodeRow>;

const linkRow = z.object({
  type: z.enum(typeNames),
  fromLabel: label,
  from: z.string(),
  toLabel: label,
  to: z.string(),
  properties: z.array(z.unknown()),
});
export type LinkRow = z.output<typeof linkRow>;

/** The number of links, from the count store of Neo4j. */
export const graphSize = cypher('read/projection-size', z.object({}), z.object({ links: z.int() }));

/** Every node, with the requested properties of its label in the given order. */
export const allNodes = cypher(
  'read/projection-nodes',
  z.object({ properties: z.record(z.string(), z.array(z.string())), excludedLabels: z.array(z.string()) }),
  nodeRow,
);

/** Every link, with the requested properties of its type in the given order. */
export const allLinks = cypher(
  'read/projection-links',
  z.object({ properties: z.record(z.string(), z.array(z.string())), excludedTypes: z.array(z.string()) }),
  linkRow,
);

/** Former ids of nodes. */
export const formerIds = cypher(
  'read/projection-former-ids',
  z.object({}),
  z.object({ noun: labelName, id: z.string(), now: z.string() }),
);

/** Records that lists leave out, with what is needed to fold them onto the record that lists show. */
export const hiddenRecords = cypher(
  'read/projection-records',
  z.object({ types: z.array(z.string()) }),
  z.object({
    label: labelName,
    id: z.string(),
    shown: z.string(),
    types: z.array(z.string()),
    parts: z.array(z.tuple([z.string(), labelName, z.string()])),
    shownTypes: z.array(z.string()),
  }),
);
export type RecordRow = z.output<typeof hiddenRecords.row>;

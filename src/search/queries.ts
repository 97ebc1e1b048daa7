import { z } from 'zod';
import { cypher } from '../graph/cypher.ts';

const texts = z.array(z.string());

const searchedRow = z.object({
  /** Null for an actor without a narrower label. */
  label: z.string().nullable(),
  id: z.string(),
  properties: z.array(z.unknown()),
  quotes: texts,
  speakers: texts,
  identifiers: texts,
});
export type SearchedRow = z.output<typeof searchedRow>;

/** Every node that is searched, with its texts. */
export const searchedTexts = cypher('read/searched-texts', z.object({ fields: texts, datasets: texts }), searchedRow);

/** The number of such nodes in each data set, smallest first. */
export const searchedSizes = cypher(
  'read/searched-sizes',
  z.object({}),
  z.object({ dataset: z.string(), nodes: z.int() }),
);

import type { z } from 'zod';
import { cypherText } from './cypher-text.ts';
import { type Cypher, type CypherFamily, declare, declareFamily, type Slots } from './declaration.ts';

export type { Cypher, CypherFamily };

/**
 * Declares the text `cypher/<name>.cypher`, read at start.
 * Refuses it unless its $names are exactly those of `params`, so a renamed parameter is noticed before the first request.
 */
export function cypher<P extends z.ZodRawShape, R extends z.ZodRawShape>(
  name: string,
  params: z.ZodObject<P>,
  row: z.ZodObject<R>,
): Cypher<z.output<z.ZodObject<P>>, z.output<z.ZodObject<R>>> {
  return declare(name, cypherText(name), params, row);
}

/**
 * Declares a text with slots for labels or types, written between backticks as in `{Label}`.
 * Neo4j takes no parameter there, so each name must come from a constant list; with several slots every combination is made.
 */
export function cypherFamily<Slot extends string, P extends z.ZodRawShape, R extends z.ZodRawShape>(
  name: string,
  slots: Slots<Slot>,
  params: z.ZodObject<P>,
  row: z.ZodObject<R>,
): CypherFamily<Slot, z.output<z.ZodObject<P>>, z.output<z.ZodObject<R>>> {
  return declareFamily(name, cypherText(name), slots, params, row);
}

import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { type Cypher, type CypherFamily, declare, declareFamily, type Slots } from './declaration.ts';
import { textMissing } from './errors.ts';

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
  return declare(name, textOf(name), params, row);
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
  return declareFamily(name, textOf(name), slots, params, row);
}

/** The folder of kept texts; it stands at the same distance from `src/graph` and from `dist/graph`. */
export const cypherFolder = new URL('../../cypher/', import.meta.url);

function textOf(name: string): string {
  try {
    return readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8');
  } catch (cause) {
    throw textMissing(name, cause);
  }
}

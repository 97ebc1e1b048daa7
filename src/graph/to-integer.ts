import { notWhole } from './errors.ts';

/**
 * A number that Neo4j stores as INTEGER.
 * The driver sends every JavaScript number as FLOAT, which LIMIT refuses and which would change the type of a stored year.
 */
export function toInteger(value: number): bigint {
  if (!Number.isSafeInteger(value)) throw notWhole(value);
  return BigInt(value);
}

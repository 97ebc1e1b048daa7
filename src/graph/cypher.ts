import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { projectFolder } from '../kit/project-folder.ts';
import { catalogue, mainLabels, seedCatalogue } from '../model/catalogue.ts';
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

/** The folder of kept texts. */
export const cypherFolder = new URL('cypher/', projectFolder);

/**
 * The text of `cypher/<name>.cypher`, with the slots that stand for several names at once filled from the model. A text writes
 * `` MATCH (node:`{SeedLabels}`) ``, so a new label reaches every text that reads all of them.
 */
export function cypherText(name: string): string {
  try {
    const text = readFileSync(new URL(`${name}.cypher`, cypherFolder), 'utf8');
    return text.replaceAll(/`\{(\w+)\}`/g, (slot, list: string) => alternatives.get(list) ?? slot);
  } catch (cause) {
    throw textMissing(name, cause);
  }
}

/** Labels within which ids are unique, but for that of data sets, and types of edges: all of them, those of facts, and those that seeds bring. */
const alternatives: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Labels: mainLabels,
    FactLabels: mainLabels.filter((label) => label !== 'FormerId'),
    SeedLabels: seedCatalogue.labels.map(({ main }) => main),
    Types: catalogue.edges.map(({ type }) => type),
    SeedTypes: seedCatalogue.edges.map(({ type }) => type),
  }).map(([slot, names]) => [slot, [...new Set<string>(names)].filter((name) => name !== 'Dataset').join('|')]),
);

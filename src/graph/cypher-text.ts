import { readFileSync } from 'node:fs';
import { projectFolder } from '../kit/project-folder.ts';
import { catalogue, mainLabels, seedCatalogue } from '../model/catalogue.ts';
import { textMissing } from './errors.ts';

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

import { naming } from '../compile/id-arguments.ts';
import { typedKeys } from '../kit/typed-keys.ts';
import { isA, type Label, labels } from '../model/labels.ts';
import { bookkeeping } from '../projection/queries.ts';

/** Labels of all facts. */
export const anyLabel: readonly Label[] = typedKeys(labels).filter((label) => !bookkeeping.includes(label));

/** What an argument says that takes ids of nodes with one of these labels: its description, and the labels for the compiler. */
export function idsOf(wanted: readonly Label[], description: string) {
  return { description: `${description} ${formsOf(wanted)}`, extensions: naming(wanted) };
}

/** The forms in which ids are taken; an argument for any node takes those of actors too. */
function formsOf(wanted: readonly Label[]): string {
  const forms = wanted.some((label) => isA(label, 'Actor'))
    ? 'slugs, global IDs, former IDs, and ISO, COW and Wikidata codes'
    : 'slugs, global IDs and former IDs';
  return `Takes ${forms}.`;
}

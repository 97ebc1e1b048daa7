import { type Label, labelNamed, labels } from './labels.ts';
import type { NodePlace } from './places.ts';
import { labelNamesOf } from './shape.ts';

/** The labels that the nodes of a record can have, as narrow as they are known. */
export function narrowLabels(place: NodePlace): readonly Label[] {
  return labelNamesOf(place).map(labelNamed);
}

/** The label that all nodes of a record share: their own if there is one, else their main label. */
export function sharedLabel(place: NodePlace): Label {
  const [first = 'Actor', ...others] = narrowLabels(place);
  return others.length === 0 ? first : labels[first].main;
}

/** The labels under which other records can name the nodes of a record. */
export function nameableLabels(place: NodePlace): readonly Label[] {
  return [...new Set([...narrowLabels(place), sharedLabel(place)])];
}

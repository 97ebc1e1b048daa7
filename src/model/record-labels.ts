import { type Label, labels } from './labels.ts';
import type { NodePlace } from './places.ts';
import type { Shape } from './shape.ts';

/** The labels that the nodes of a record can have, as narrow as they are known. */
export function narrowLabels({ label }: NodePlace): readonly Label[] {
  return typeof label === 'string' ? [label] : [...new Set(Object.values(label.labels))];
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

/** The record and its parts, as far as they are nodes with an id of their own. */
export function nodesWithIds({ place, fields }: Shape): readonly NodePlace[] {
  const own = place.kind === 'node' && place.id === 'own' ? [place] : [];
  return [...own, ...fields.flatMap(({ part }) => (part === undefined ? [] : nodesWithIds(part)))];
}

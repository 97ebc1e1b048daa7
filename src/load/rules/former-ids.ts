import type { SeedError } from '../../errors.ts';
import { closestMatch } from '../../kit/closest-match.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { FormerId } from '../../model/former-id.ts';
import { type Label, labels } from '../../model/labels.ts';
import type { RecordPlace } from '../../model/places.ts';
import { narrowLabels } from '../../model/record-labels.ts';
import { keysOf } from '../check-links.ts';
import type { Entry } from '../check-shape.ts';
import type { SeedFile } from '../seeds.ts';
import { formerIdChained, formerIdInUse, presentIdUnknown } from './errors.ts';
import { positionIn } from './rule.ts';

/** A former id leads in one step to an entry of its noun, and is the id of none today: an id must not have two meanings. */
export function* formerIdsLead(entries: readonly Entry<FormerId>[], files: readonly SeedFile[]): Iterable<SeedError> {
  if (entries.length === 0) return;
  const present = presentIds(files);
  const former = new Set<string>(entries.map(({ value }) => value.id));
  for (const entry of entries) {
    const { id, noun, now } = entry.value;
    const known = present.get(noun) ?? new Set();
    const [other] = [...present].find(([label, ids]) => sharesIds(label, noun) && ids.has(id)) ?? [];
    if (other !== undefined) yield formerIdInUse(positionIn(entry, 'id'), id, other);
    if (former.has(now)) yield formerIdChained(positionIn(entry, 'now'), now);
    else if (!known.has(now)) yield presentIdUnknown(positionIn(entry, 'now'), now, noun, closestMatch(now, known));
  }
}

/** Actors of all kinds are looked up by one key. */
function sharesIds(one: Label, other: Label): boolean {
  return labels[one].main === labels[other].main;
}

/** Ids by label, as the files give them, so that an entry with a mistake elsewhere is still known. */
function presentIds(files: readonly SeedFile[]): ReadonlyMap<Label, ReadonlySet<string>> {
  const keys = files.flatMap((file) =>
    keysOf(file).flatMap(({ place, record, value }) =>
      possibleLabels(place, record).map((label) => ({ label, id: String(value) })),
    ),
  );
  const grouped = groupBy(keys, ({ label }) => label);
  return new Map([...grouped].map(([label, given]) => [label, new Set(given.map(({ id }) => id))]));
}

/** Where a kind decides the label and is itself a mistake, each of the labels may be meant. */
function possibleLabels(place: RecordPlace, record: Readonly<Record<string, unknown>>): readonly Label[] {
  if (place.kind === 'edge') return [];
  const chosen = typeof place.label === 'string' ? undefined : place.label.labels[String(record[place.label.field])];
  return chosen === undefined ? narrowLabels(place) : [chosen];
}

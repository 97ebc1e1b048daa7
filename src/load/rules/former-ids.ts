import type { SeedError } from '../../errors.ts';
import { closestMatch } from '../../kit/closest-match.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { FormerId } from '../../model/former-id.ts';
import { type Label, labelNamed, labels } from '../../model/labels.ts';
import type { RecordPlace } from '../../model/places.ts';
import { narrowLabels } from '../../model/record-labels.ts';
import { keysOf } from '../check-links.ts';
import type { Entry } from '../check-shape.ts';
import type { SeedFile } from '../seeds.ts';
import { currentIdUnknown, formerIdChained, formerIdInUse } from './errors.ts';
import { positionIn } from './rule.ts';

/** A former id leads in one step to an entry of its noun, and no entry has it now: an id must not have two meanings. */
export function* formerIdsLead(entries: readonly Entry<FormerId>[], files: readonly SeedFile[]): Iterable<SeedError> {
  if (entries.length === 0) return;
  const current = currentIds(files);
  const former = new Set<string>(entries.map(({ value }) => value.id));
  for (const entry of entries) {
    const { id, now } = entry.value;
    const noun = labelNamed(entry.value.noun);
    const known = current.get(noun) ?? new Set();
    const [other] = [...current].find(([label, ids]) => sharesIds(label, noun) && ids.has(id)) ?? [];
    if (other !== undefined) yield formerIdInUse(positionIn(entry, 'id'), id, other);
    if (former.has(now)) yield formerIdChained(positionIn(entry, 'now'), now);
    else if (!known.has(now)) yield currentIdUnknown(positionIn(entry, 'now'), now, noun, closestMatch(now, known));
  }
}

/** Whether two nouns share their ids: all kinds of actors do. */
function sharesIds(one: Label, other: Label): boolean {
  return labels[one].main === labels[other].main;
}

/** Ids by label as written in the files, so that an entry with a mistake in another field counts. */
function currentIds(files: readonly SeedFile[]): ReadonlyMap<Label, ReadonlySet<string>> {
  const keys = files.flatMap((file) =>
    keysOf(file).flatMap(({ place, record, value }) =>
      possibleLabels(place, record).map((label) => ({ label, id: String(value) })),
    ),
  );
  const grouped = groupBy(keys, ({ label }) => label);
  return new Map([...grouped].map(([label, given]) => [label, new Set(given.map(({ id }) => id))]));
}

/** The labels that an entry may have: one, or all of its noun if the kind that decides is invalid. */
function possibleLabels(place: RecordPlace, record: Readonly<Record<string, unknown>>): readonly Label[] {
  if (place.kind === 'edge') return [];
  const chosen = typeof place.label === 'string' ? undefined : place.label.labels[String(record[place.label.field])];
  return chosen === undefined ? narrowLabels(place) : [labelNamed(chosen)];
}

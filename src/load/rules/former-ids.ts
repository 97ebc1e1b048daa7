import type { SeedError } from '../../errors.ts';
import { closestMatch } from '../../kit/closest-match.ts';
import { type FormerId, renamable } from '../../model/former-id.ts';
import { labels } from '../../model/labels.ts';
import { nouns } from '../../model/nouns.ts';
import type { RecordPlace } from '../../model/places.ts';
import { shapeOf } from '../../model/shape.ts';
import { innerIdsOf } from '../check-links.ts';
import type { Entry } from '../check-shape.ts';
import type { SeedFile } from '../seeds.ts';
import { isRecord } from '../visit.ts';
import { formerIdChained, formerIdInUse, presentIdUnknown } from './errors.ts';
import { positionIn } from './rule.ts';

/** A former id leads in one step to an entry of its noun, and is the id of none today: an id must not have two meanings. */
export function* formerIdsLead(entries: readonly Entry<FormerId>[], files: readonly SeedFile[]): Iterable<SeedError> {
  if (entries.length === 0) return;
  const present = new Map(renamable.map((noun) => [noun, new Set(presentIds(noun, files))]));
  const former = new Set<string>(entries.map(({ value }) => value.id));
  for (const entry of entries) {
    const { id, noun, now } = entry.value;
    const known = present.get(noun) ?? new Set();
    const other = renamable.find((one) => sharesIds(one, noun) && present.get(one)?.has(id));
    if (other !== undefined) yield formerIdInUse(positionIn(entry, 'id'), id, other);
    if (former.has(now)) yield formerIdChained(positionIn(entry, 'now'), now);
    else if (!known.has(now)) yield presentIdUnknown(positionIn(entry, 'now'), now, noun, closestMatch(now, known));
  }
}

type Renamable = FormerId['noun'];

/** Actors of all kinds are looked up by one key. */
function sharesIds(one: Renamable, other: Renamable): boolean {
  return labels[one].main === labels[other].main;
}

/** Ids as the files give them, so that an entry with a mistake elsewhere is still known. */
function presentIds(noun: Renamable, files: readonly SeedFile[]): readonly string[] {
  return files.flatMap((file) => {
    if (!(file.name in nouns)) return [];
    if (noun === 'Obligation') return obligationIds(file);
    // `in` tells as much, which the compiler does not follow.
    const { place } = shapeOf(nouns[file.name as keyof typeof nouns]);
    return file.entries.flatMap((entry) =>
      isRecord(entry) && typeof entry.id === 'string' && mayBe(noun, place, entry) ? [entry.id] : [],
    );
  });
}

function obligationIds(file: SeedFile): readonly string[] {
  return innerIdsOf(file).flatMap(({ path, value }) => (path.includes('obligations') ? [String(value)] : []));
}

/** Where a kind decides the label and is itself a mistake, each of the labels may be meant. */
function mayBe(noun: Renamable, place: RecordPlace, entry: Readonly<Record<string, unknown>>): boolean {
  if (place.kind === 'edge') return false;
  if (typeof place.label === 'string') return place.label === noun;
  const label = place.label.labels[String(entry[place.label.field])];
  return label === undefined ? Object.values(place.label.labels).includes(noun) : label === noun;
}

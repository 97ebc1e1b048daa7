import type { SeedError } from '../../errors.ts';
import { duplicateIndexes } from '../../kit/duplicate-indexes.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { Claim } from '../../model/claim.ts';
import { isDay } from '../../model/days.ts';
import type { Entry } from '../check-shape.ts';
import { describeValue } from '../describe-value.ts';
import type { Path } from '../seeds.ts';
import { isRecord } from '../visit.ts';
import { claimAlone, claimNoDay, claimTwice, noSuchField, notPreferred, preferredTwice } from './errors.ts';
import { positionIn } from './rule.ts';

/** A record with values in conflict, at a path of its entry. */
interface Contested {
  readonly claims: readonly Claim[];
}

/** Claims are two or more for a field, differ, prefer one at most, and the field holds that one or null. */
export function* claimsAgree(entry: Entry, path: Path, record: Contested): Iterable<SeedError> {
  const numbered = record.claims.map((claim, index) => ({ claim, at: positionIn(entry, ...path, 'claims', index) }));
  for (const [field, group] of groupBy(numbered, ({ claim }) => claim.field)) {
    const at = group[0]?.at ?? positionIn(entry, ...path);
    const held = fieldAt(record, field);
    if (held === absent) {
      yield noSuchField(at, field);
      continue;
    }
    const preferred = group.filter(({ claim }) => claim.preferred);
    if (group.length < 2) yield claimAlone(at, field);
    if (preferred.length > 1) yield preferredTwice(preferred[1]?.at ?? at, field);
    for (const index of duplicateIndexes(group.map(({ claim }) => claim.value))) {
      yield claimTwice(group[index]?.at ?? at, field, group[index]?.claim.value ?? '');
    }
    const expected = preferred[0]?.claim.value ?? null;
    if (expected !== asClaimed(held)) yield notPreferred(at, field, describeValue(held), describeValue(expected));
    if (isOfDay(field)) {
      for (const { claim, at: place } of group) if (!isDay(claim.value)) yield claimNoDay(place, field, claim.value);
    }
  }
}

/** Fields named as unverified are fields of the entry. */
export function* unverifiedFieldsExist(
  entry: Entry<{ readonly unverifiedFields: readonly string[] }>,
): Iterable<SeedError> {
  for (const [index, field] of entry.value.unverifiedFields.entries()) {
    if (fieldAt(entry.value, field) === absent) yield noSuchField(positionIn(entry, 'unverifiedFields', index), field);
  }
}

/** A value as a claim would write it; a list or a mapping is never what a claim says. */
function asClaimed(held: unknown): string | null {
  return held === null || typeof held === 'string' ? held : JSON.stringify(held);
}

const absent = Symbol('absent');

/** What a path such as `inForce[0].since` leads to. A list of identifiers is entered by the scheme: `identifiers.unts`. */
function fieldAt(record: unknown, path: string): unknown {
  const steps = path.match(/[^.[\]]+/g) ?? [''];
  return steps.reduce<unknown>((value, step) => {
    if (Array.isArray(value) && /^\d+$/.test(step)) return Number(step) < value.length ? value[Number(step)] : absent;
    if (Array.isArray(value)) {
      const hit: unknown = value.find((item) => isRecord(item) && item.scheme === step);
      return isRecord(hit) ? hit.value : absent;
    }
    return isRecord(value) && Object.hasOwn(value, step) ? value[step] : absent;
  }, record);
}

function isOfDay(field: string): boolean {
  return /since|until|date|signed|severed|established/.test(field);
}

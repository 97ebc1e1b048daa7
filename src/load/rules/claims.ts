import type { SeedError } from '../../errors.ts';
import { duplicateIndexes } from '../../kit/duplicate-indexes.ts';
import { groupBy } from '../../kit/group-by.ts';
import { isRecord } from '../../kit/is-record.ts';
import type { Claim } from '../../model/claim.ts';
import { isDay } from '../../model/days.ts';
import type { Entry } from '../check-shape.ts';
import { describeValue } from '../describe-value.ts';
import type { Path } from '../seeds.ts';
import { claimNotADate, duplicateClaim, noSuchField, notPreferred, severalPreferred, singleClaim } from './errors.ts';
import { positionIn } from './rule.ts';

/** A record whose sources may give conflicting values. */
interface Contested {
  readonly claims: readonly Claim[];
}

/** A contested field has two or more claims with different values, at most one of them preferred; the field has that value, or null. */
export function* claimsAgree(entry: Entry, path: Path, record: Contested): Iterable<SeedError> {
  const numbered = record.claims.map((claim, index) => ({ claim, at: positionIn(entry, ...path, 'claims', index) }));
  for (const [field, group] of groupBy(numbered, ({ claim }) => claim.field)) {
    const at = group[0]?.at ?? positionIn(entry, ...path);
    const stored = fieldAt(record, field);
    if (stored === absent) {
      yield noSuchField(at, field);
      continue;
    }
    const preferred = group.filter(({ claim }) => claim.preferred);
    if (group.length < 2) yield singleClaim(at, field);
    if (preferred.length > 1) yield severalPreferred(preferred[1]?.at ?? at, field);
    for (const index of duplicateIndexes(group.map(({ claim }) => claim.value))) {
      yield duplicateClaim(group[index]?.at ?? at, field, group[index]?.claim.value ?? '');
    }
    const expected = preferred[0]?.claim.value ?? null;
    if (expected !== asClaimed(stored)) yield notPreferred(at, field, describeValue(stored), describeValue(expected));
    if (isOfDay(field)) {
      for (const { claim, at: position } of group)
        if (!isDay(claim.value)) yield claimNotADate(position, field, claim.value);
    }
  }
}

/** Unverified fields are fields of the entry. */
export function* unverifiedFieldsExist(
  entry: Entry<{ readonly unverifiedFields: readonly string[] }>,
): Iterable<SeedError> {
  for (const [index, field] of entry.value.unverifiedFields.entries()) {
    if (fieldAt(entry.value, field) === absent) yield noSuchField(positionIn(entry, 'unverifiedFields', index), field);
  }
}

/** A value as a claim writes it. A list or a mapping never equals the text of a claim. */
function asClaimed(value: unknown): string | null {
  return value === null || typeof value === 'string' ? value : JSON.stringify(value);
}

const absent = Symbol('absent');

/** The value at a path such as `inForce[0].since`. An identifier is found by its scheme: `identifiers.unts`. */
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

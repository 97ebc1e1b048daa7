import { plainName } from '../../model/crosswalk-codes.ts';
import { boundsOf, isDay } from '../../model/days.ts';

/** A fact that two records of one thing give in different ways: the value of the record that lists show, and that of the other. */
export interface Difference {
  readonly field: string;
  readonly original: string;
  readonly duplicate: string;
}

type Value = string | null | undefined;

/** The days of a record that no whole day is meant by both of; one that is only less exact is no difference. */
export function differentDays(field: string, original: Value, duplicate: Value): readonly Difference[] {
  return different(field, original, duplicate, canBeOneDay);
}

/** Texts that are not the same words. */
export function differentTexts(field: string, original: Value, duplicate: Value): readonly Difference[] {
  return different(field, original, duplicate, (one, other) => plainName(one) === plainName(other));
}

/** Values of a closed list, as answers write them. */
export function differentChoices(field: string, original: Value, duplicate: Value): readonly Difference[] {
  return different(field, original?.toUpperCase(), duplicate?.toUpperCase(), (one, other) => one === other);
}

/** A stretch of days; a missing bound is null. */
type Spell = readonly [since: string | null, until: string | null];

/** The days of a row that has them behind two other values. */
export function spellIn([, , since, until]: readonly [unknown, unknown, ...Spell, ...unknown[]]): Spell {
  return [since, until];
}

/** The first day of the first stretch and the last day of the last, of stretches in their order. */
export function differentSpells(
  field: string,
  original: readonly Spell[],
  duplicate: readonly Spell[],
): readonly Difference[] {
  return [
    ...differentDays(`${field}.since`, original[0]?.[0], duplicate[0]?.[0]),
    ...differentDays(`${field}.until`, original.at(-1)?.[1], duplicate.at(-1)?.[1]),
  ];
}

/** What one record does not give is no difference. */
function different(
  field: string,
  original: Value,
  duplicate: Value,
  areSame: (one: string, other: string) => boolean,
): readonly Difference[] {
  if (original === null || original === undefined || duplicate === null || duplicate === undefined) return [];
  return areSame(original, duplicate) ? [] : [{ field, original, duplicate }];
}

function canBeOneDay(one: string, other: string): boolean {
  if (!isDay(one) || !isDay(other)) return one === other;
  const [first, second] = [boundsOf(one), boundsOf(other)];
  return first.earliest <= second.latest && second.earliest <= first.latest;
}

import type { z } from 'zod';
import { groupBy } from '../../kit/group-by.ts';
import type { valuesOfPacts } from '../../load/join-queries.ts';
import { plainName } from '../../model/crosswalk-codes.ts';
import {
  type Difference,
  differentChoices,
  differentDays,
  differentSpells,
  differentTexts,
  spellIn,
} from './differences.ts';

/** What a record of a pact says of itself. */
type PactValues = z.infer<typeof valuesOfPacts.row>;

/**
 * The facts that two records of a pact give in different ways: its own values, its numbers in one register, and the role and days of a party that
 * both have. What a record marks as read in no source does not count, nor does a title that the other has among its aliases.
 */
export function pactDifferences(original: PactValues, duplicate: PactValues): readonly Difference[] {
  const unverified = new Set([...original.unverifiedFields, ...duplicate.unverifiedFields]);
  const ofFields = [
    ...(hasTitleOf(original, duplicate) ? [] : differentTexts('name', original.name, duplicate.name)),
    ...differentChoices('type', original.type, duplicate.type),
    ...differentChoices('status', original.status, duplicate.status),
    ...differentDays('signed', original.signed, duplicate.signed),
    ...differentTexts('signedAt', original.signedAt, duplicate.signedAt),
    ...differentChoices('termYears', original.termYears?.toString(), duplicate.termYears?.toString()),
  ];
  return [
    ...ofFields.filter(({ field }) => !unverified.has(field)),
    ...differentSpells('inForce', original.periods, duplicate.periods),
    ...differentNumbers(original, duplicate),
    ...differentParties(original, duplicate),
  ];
}

function hasTitleOf(original: PactValues, duplicate: PactValues): boolean {
  const titles = (pact: PactValues) => pact.aliases.map(plainName);
  return titles(original).includes(plainName(duplicate.name)) || titles(duplicate).includes(plainName(original.name));
}

/** Numbers in one register of which neither record has one of the other. */
function differentNumbers({ numbers }: PactValues, { numbers: others }: PactValues): readonly Difference[] {
  const theirs = groupBy(others, ([scheme]) => scheme);
  return [...groupBy(numbers, ([scheme]) => scheme)].flatMap(([scheme, own]) => {
    const [mine, known] = [valuesOf(own), valuesOf(theirs.get(scheme) ?? [])];
    if (known.length === 0 || mine.some((value) => known.some((other) => plainName(other) === plainName(value))))
      return [];
    return [{ field: `identifiers.${scheme}`, original: mine.join('; '), duplicate: known.join('; ') }];
  });
}

function valuesOf(numbers: readonly (readonly [scheme: string, value: string])[]): readonly string[] {
  return numbers.map(([, value]) => value);
}

/** The first and last day of each actor that is a party by both, and its role if it has one. */
function differentParties({ parties }: PactValues, { parties: others }: PactValues): readonly Difference[] {
  const theirs = groupBy(others, ([actor]) => actor);
  return [...groupBy(parties, ([actor]) => actor)].flatMap(([actor, own]) => {
    const [field, other] = [`parties.${actor}`, theirs.get(actor) ?? []];
    return [
      ...differentChoices(`${field}.role`, roleOf(own), roleOf(other)),
      ...differentSpells(field, own.map(spellIn), other.map(spellIn)),
    ];
  });
}

type Party = PactValues['parties'][number];

/** The role of an actor that was a party once. */
function roleOf(times: readonly Party[]): string | undefined {
  return times.length === 1 ? times[0]?.[1] : undefined;
}

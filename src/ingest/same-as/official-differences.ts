import type { z } from 'zod';
import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { valuesOfOfficials } from '../../load/join-queries.ts';
import { plainName } from '../../model/crosswalk-codes.ts';
import { rolesOf } from '../../model/office-roles.ts';
import { type Difference, differentSpells, differentTexts, spellIn } from './differences.ts';

/** What a record of a person says of itself. */
type OfficialValues = z.infer<typeof valuesOfOfficials.row>;

/**
 * The facts that two records of a person give in different ways: the name, the affiliation, and the title and days of offices that lists show once.
 * A name with the same words, or that the other has among its aliases, does not count, nor does a title that tells of the same role.
 */
export function officialDifferences(original: OfficialValues, duplicate: OfficialValues): readonly Difference[] {
  const unverified = new Set([...original.unverifiedFields, ...duplicate.unverifiedFields]);
  const ofFields = [
    ...(hasNameOf(original, duplicate) ? [] : differentTexts('name', original.name, duplicate.name)),
    ...differentTexts('nativeName', original.nativeName, duplicate.nativeName),
    ...differentTexts('affiliation', original.affiliations[0], duplicate.affiliations[0]),
  ];
  return [...ofFields.filter(({ field }) => !unverified.has(field)), ...differentOffices(original, duplicate)];
}

function hasNameOf(original: OfficialValues, duplicate: OfficialValues): boolean {
  const names = ({ name, aliases }: OfficialValues) => [name, ...aliases].map(sortedWords);
  return names(original).includes(sortedWords(duplicate.name)) || names(duplicate).includes(sortedWords(original.name));
}

function sortedWords(name: string): string {
  return plainName(name).split(' ').toSorted(compareTexts).join(' ');
}

/** Terms of the other record beside the terms of the shown one that lists show in their place; several terms in one office count as one. */
function differentOffices({ offices }: OfficialValues, { offices: others }: OfficialValues): readonly Difference[] {
  const pairs = others.flatMap((office) => {
    const shown = shownFor(office, offices);
    const [first] = shown;
    return first === undefined ? [] : [{ first, shown, office }];
  });
  return [...groupBy(pairs, ({ first }) => first).values()].flatMap((terms) => {
    const [one] = terms;
    if (one === undefined) return [];
    const field = `offices.${one.first[ACTOR]}`;
    const theirs = terms.map(({ office }) => office);
    return [
      ...(areOfOneRole(one.first, one.office)
        ? []
        : differentTexts(`${field}.title`, one.first[TITLE], one.office[TITLE])),
      ...differentSpells(field, one.shown.map(spellIn), theirs.map(spellIn)),
    ];
  });
}

type Office = OfficialValues['offices'][number];

const [ACTOR, TITLE] = [0, 1] as const;

/** The offices that stand for one of another record: of the same actor, with days in common; those of one role if there are any. */
function shownFor(office: Office, offices: readonly Office[]): readonly Office[] {
  const [actor] = office;
  const inTime = offices.filter((one) => one[ACTOR] === actor && haveDaysInCommon(one, office));
  const alike = inTime.filter((one) => areOfOneRole(one, office));
  return alike.length > 0 ? alike : inTime.slice(0, 1);
}

function areOfOneRole([actor, title]: Office, [, other]: Office): boolean {
  const roles = rolesOf(title, actor);
  return plainName(title) === plainName(other) || rolesOf(other, actor).some((role) => roles.includes(role));
}

/** A missing day sets no bound, as in lists. */
function haveDaysInCommon([, , , , first, last]: Office, [, , , , otherFirst, otherLast]: Office): boolean {
  const isBefore = (day: string | null, end: string | null) => day === null || end === null || day < end;
  return isBefore(first, otherLast) && isBefore(otherFirst, last);
}

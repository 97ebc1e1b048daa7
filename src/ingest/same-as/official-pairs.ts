import { groupBy } from '../../kit/group-by.ts';
import type { OfficialRule } from '../../model/same-as-rule.ts';
import { pairsWithin } from './pairs-within.ts';
import type { OfficeFacts, OfficialFacts, Pair } from './records.ts';
import {
  areCompatible,
  areSpeltAlike,
  haveSameLetters,
  isSameSurname,
  isWithin,
  nameSpellings,
  nameWords,
  shareOfWords,
} from './words.ts';

/** Pairs of records of people that a rule tells to be the same. */
export function officialPairs(rule: OfficialRule, officials: readonly OfficialFacts[]): readonly Pair[] {
  const found = [...candidates(rule, officials)].flatMap(([one, other]) => {
    if (one.wikidata !== null && other.wikidata !== null && one.wikidata !== other.wikidata) return [];
    if (one.dataset === other.dataset && !rule.inside.includes(one.dataset)) return [];
    if (rule.only !== undefined && ![one, other].every(({ dataset }) => rule.only?.includes(dataset))) return [];
    const score = agreement(rule, one, other);
    return score === undefined ? [] : [{ one, other, score }];
  });
  const clear = rule.name === 'surname' ? ofOnePersonEach(found) : found;
  return clear.map(({ one, other, score }) => ({ one: one.id, other: other.id, rule: rule.id, score }));
}

interface Found {
  readonly one: OfficialFacts;
  readonly other: OfficialFacts;
  readonly score: number;
}

/** Without the pairs of a surname that two people had: a choice would be a guess. One that is misspelt counts only if nobody has the right one. */
function ofOnePersonEach(found: readonly Found[]): readonly Found[] {
  const isSurname = ({ names }: OfficialFacts) =>
    names.every((name) => nameSpellings(name).some((words) => words.length === 1));
  const bySurname = groupBy(found, ({ one, other }) => (isSurname(one) ? one.id : other.id));
  const rightOnes = (pairs: readonly Found[]) => pairs.filter(({ score }) => score > MISSPELT);
  return [...bySurname.values()]
    .map((pairs) => (rightOnes(pairs).length > 0 ? rightOnes(pairs) : pairs))
    .filter((pairs) => {
      const people = pairs.map(({ one, other }) => (isSurname(one) ? other : one));
      return people.every((person) => people.every((another) => canBeOnePerson(person, another)));
    })
    .flat();
}

/** Whether two people have names that one person can have. */
export function canBeOnePerson({ names }: OfficialFacts, { names: others }: OfficialFacts): boolean {
  const spellings = others.flatMap(nameSpellings);
  return names.flatMap(nameSpellings).some((name) => spellings.some((other) => areCompatible(name, other)));
}

/** Records that can agree: with one Wikidata item, or with offices of one state and a word of the name in common, unless it may be misspelt. */
function candidates(
  { wikidata, name }: OfficialRule,
  officials: readonly OfficialFacts[],
): Iterable<readonly [OfficialFacts, OfficialFacts]> {
  const keysOf = (official: OfficialFacts) =>
    wikidata === true
      ? official.wikidata === null
        ? []
        : [official.wikidata]
      : [...actorsOf(official)].flatMap((actor) =>
          name === 'letters' || name === 'surname' ? actor : [...wordsOf(official)].map((word) => `${actor} ${word}`),
        );
  const entries = officials.flatMap((official) => keysOf(official).map((key) => [key, official] as const));
  return pairsWithin([...groupBy(entries, ([key]) => key).values()].map((group) => group.map(([, one]) => one)));
}

function agreement(rule: OfficialRule, one: OfficialFacts, other: OfficialFacts): number | undefined {
  const { wikidata, name, years, office } = rule;
  if (wikidata === true) return 1;
  const common = sharesOfNames(name, one, other);
  if (common === undefined) return undefined;
  const [mine, theirs] = [one, other].map(({ offices }) => offices.filter(({ title }) => isAmong(office, title)));
  return areNear(mine ?? [], theirs ?? [], years) ? common : undefined;
}

/** How far names agree that are the same but for letters: less than any that share a word. */
const MISSPELT = 0.1;

/** How far two people agree by the pair of their names that agrees best. */
function sharesOfNames(
  rule: OfficialRule['name'],
  { names }: OfficialFacts,
  { names: others }: OfficialFacts,
): number | undefined {
  const spellings = others.flatMap(nameSpellings);
  const shares = names
    .flatMap(nameSpellings)
    .flatMap((own) =>
      spellings.flatMap((their) =>
        agrees(rule, own, their) ? [shareOfWords(new Set(own), new Set(their)) || MISSPELT] : [],
      ),
    );
  return shares.length === 0 ? undefined : Math.round(Math.max(...shares) * 1000) / 1000;
}

function agrees(rule: OfficialRule['name'], one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  switch (rule) {
    case 'same':
      return short.length >= 2 && short.length === long.length && isWithin(short, long);
    case 'within':
      return short.length >= 2 && isWithin(short, long);
    case 'alike':
      return short.length >= 2 && short.length === long.length && areSpeltAlike(short, long);
    case 'surname':
      return short.length === 1 && short.every((word) => long.includes(word) || isSameSurname(word, long.at(-1) ?? ''));
    case 'letters':
      return haveSameLetters(one, other);
    case undefined:
      return true;
  }
}

/** Whether two have offices of one state with no more than so many years between them; at the same time if there must be none. */
function areNear(mine: readonly OfficeFacts[], theirs: readonly OfficeFacts[], years = 0): boolean {
  const areClose = (one: OfficeFacts, other: OfficeFacts) =>
    years === 0 ? areAtOneTime(one, other) : beginsWithin(one, other, years) && beginsWithin(other, one, years);
  return mine.some((one) => theirs.some((other) => one.actor === other.actor && areClose(one, other)));
}

/**
 * Whether they have days in common. Where those lie in one year and both offices are longer, one can follow the other in that year: many
 * days are known to the year alone. What is not known sets no bound.
 */
function areAtOneTime(one: OfficeFacts, other: OfficeFacts): boolean {
  if (!beginsWithin(one, other, 0) || !beginsWithin(other, one, 0)) return false;
  const firsts = [one, other].flatMap(({ first }) => (first === null ? [] : first.slice(0, 4)));
  const lasts = [one, other].flatMap(({ last }) => (last === null ? [] : last.slice(0, 4)));
  const isChange = firsts.some((year) => lasts.includes(year)) && ![one, other].some(isOfOneYear);
  return !isChange;
}

function isOfOneYear({ first, last }: OfficeFacts): boolean {
  return first !== null && last !== null && first.slice(0, 4) === last.slice(0, 4);
}

/** Whether one begins no more than so many years after the other ended. What is not known sets no bound. */
function beginsWithin({ first }: OfficeFacts, { last }: OfficeFacts, years: number): boolean {
  if (first === null || last === null) return true;
  return first <= `${String(Number(last.slice(0, 4)) + years).padStart(4, '0')}${last.slice(4)}`;
}

function isAmong(office: OfficialRule['office'], title: string): boolean {
  if (office === undefined) return true;
  const plain = title.toLowerCase();
  const has = (words: readonly string[]) => words.some((word) => plain.includes(word));
  return has(office.words) && !has(office.except);
}

function actorsOf({ offices }: OfficialFacts): ReadonlySet<string> {
  return new Set(offices.map(({ actor }) => actor));
}

function wordsOf({ names }: OfficialFacts): ReadonlySet<string> {
  return new Set(names.flatMap(nameWords));
}

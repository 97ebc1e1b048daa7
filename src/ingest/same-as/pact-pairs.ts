import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import { memoize } from '../../kit/memoize.ts';
import type { PactRule } from '../../model/same-as-rule.ts';
import { pairsWithin } from './pairs-within.ts';
import type { PactFacts, Pair } from './records.ts';
import { shareOfWords, titleWords } from './words.ts';

/** Pairs of records of pacts that a rule tells to be the same. */
export function* pactPairs(rule: PactRule, pacts: readonly PactFacts[]): Iterable<Pair> {
  const wordsOf = memoize(titleWords);
  const partiesOf = memoize(partySets);
  for (const [one, other] of candidates(rule, pacts)) {
    if (one.dataset === other.dataset && !rule.inside.includes(one.dataset)) continue;
    const score = agreement(rule, one, other, wordsOf, partiesOf);
    if (score !== undefined) yield { one: one.id, other: other.id, rule: rule.id, score };
  }
}

/** Records that can agree: with one number, or with years that are the same or follow each other. */
function candidates({ number }: PactRule, pacts: readonly PactFacts[]): Iterable<readonly [PactFacts, PactFacts]> {
  return number === true ? pairsWithin(keyed(pacts, ({ numbers }) => numbers)) : pairsByYear(pacts);
}

function* pairsByYear(pacts: readonly PactFacts[]): Iterable<readonly [PactFacts, PactFacts]> {
  const dated = pacts.flatMap((pact) => {
    const day = dayOf(pact);
    return day === null ? [] : [{ pact, year: Number(day.slice(0, 4)) }];
  });
  const sorted = dated.toSorted((one, other) => one.year - other.year || compareTexts(one.pact.id, other.pact.id));
  for (const [at, one] of sorted.entries()) {
    for (let next = at + 1; (sorted[next]?.year ?? Number.POSITIVE_INFINITY) <= one.year + 1; next += 1) {
      const other = sorted[next]?.pact;
      if (other !== undefined) yield [one.pact, other];
    }
  }
}

function keyed(pacts: readonly PactFacts[], keysOf: (pact: PactFacts) => readonly string[]) {
  const entries = pacts.flatMap((pact) => keysOf(pact).map((key) => [key, pact] as const));
  return [...groupBy(entries, ([key]) => key).values()].map((group) => group.map(([, pact]) => pact));
}

interface PartySets {
  readonly all: ReadonlySet<string>;
  readonly founders: ReadonlySet<string>;
}

/** How far two records agree if they do all that the rule says, else undefined. */
function agreement(
  rule: PactRule,
  one: PactFacts,
  other: PactFacts,
  wordsOf: (pact: PactFacts) => ReadonlySet<string>,
  partiesOf: (pact: PactFacts) => PartySets,
): number | undefined {
  const { number, days, parties, fewest = 0, words, kind } = rule;
  if (days !== undefined && !agreeOnDays(days, one, other)) return undefined;
  if ([one, other].some((pact) => pact.parties.length < fewest)) return undefined;
  const partyShare = shareOfParties(partiesOf(one), partiesOf(other));
  if (parties !== undefined && partyShare < parties) return undefined;
  if (kind !== undefined && !(isOfKind(kind, one) && isOfKind(kind, other))) return undefined;
  if (number === true) return 1;
  if (words === undefined) return rounded(partyShare);
  if (!one.isTitled || !other.isTitled) return undefined;
  const wordShare = shareOfWords(wordsOf(one), wordsOf(other));
  return wordShare < words ? undefined : rounded((partyShare + wordShare) / 2);
}

function rounded(score: number): number {
  return Math.round(score * 1000) / 1000;
}

function agreeOnDays(days: NonNullable<PactRule['days']>, one: PactFacts, other: PactFacts): boolean {
  if (days === 'force') return haveForceInCommon(one, other);
  const [first, second] = [dayOf(one), dayOf(other)];
  if (first === null || second === null) return false;
  const length = { day: 10, month: 7, year: 4 }[days];
  const shorter = Math.min(first.length, second.length);
  return shorter >= length && first.slice(0, shorter) === second.slice(0, shorter);
}

function haveForceInCommon(one: PactFacts, other: PactFacts): boolean {
  const [force, otherForce] = [one, other].map(({ inForce }) => inForce?.slice(0, 4));
  const [signed, otherSigned] = [one, other].map((pact) => Number(pact.signed?.slice(0, 4)));
  if (force === undefined || force !== otherForce || signed === undefined || otherSigned === undefined) return false;
  return Math.abs(signed - otherSigned) <= 1;
}

/** The day of signature, or the first in force of a list that has no other. */
function dayOf({ signed, inForce }: PactFacts): string | null {
  return signed ?? inForce;
}

function partySets({ parties }: PactFacts): PartySets {
  const founders = parties.filter(({ isFounder }) => isFounder);
  return { all: new Set(parties.map(({ id }) => id)), founders: new Set(founders.map(({ id }) => id)) };
}

function shareOfParties(one: PartySets, other: PartySets): number {
  return Math.max(
    jaccard(one.all, other.all),
    jaccard(one.founders, other.founders),
    jaccard(one.founders, other.all),
    jaccard(one.all, other.founders),
  );
}

function jaccard(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((id) => other.has(id)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}

/** A record without a title comes from a list of one kind: ATOP, of alliances. */
function isOfKind(
  { types, words, except }: NonNullable<PactRule['kind']>,
  { type, name, isTitled }: PactFacts,
): boolean {
  return types.includes(type) || !isTitled || (hasWord(name, words) && !hasWord(name, except));
}

function hasWord(name: string, words: readonly string[]): boolean {
  const own = name.toLowerCase().split(/[^\p{Letter}]+/u);
  return words.some((word) => own.includes(word));
}

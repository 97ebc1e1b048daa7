import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { Pair } from './records.ts';

/** A record that is told to be of the same thing as another, which lists show. */
export interface Duplicate {
  readonly id: string;
  readonly original: string;
  readonly rule: string;
  readonly score: number;
}

/** What is needed of records to join them. */
export interface Joinable {
  readonly id: string;
  readonly dataset: string;
  /** An item that only one thing has; null if it is not known. */
  readonly wikidata?: string | null;
}

/** How records of one noun are joined. */
export interface JoinSettings<R extends Joinable> {
  /** Position of a data set: the record of the first one is shown. */
  readonly rank: (dataset: string) => number;
  /** Data sets of which a rule can join two records. */
  readonly inside: (rule: string) => readonly string[];
  /** Whether two records can be of one thing, whatever connects them. */
  readonly areCompatible?: (one: R, other: R) => boolean;
}

/**
 * Joins records that pairs connect: those of an earlier rule first, and of one rule those that agree best. A record that agrees as well with
 * two things of one data set is joined to neither.
 */
export function joinRecords<R extends Joinable>(
  records: readonly R[],
  pairs: readonly Pair[],
  settings: JoinSettings<R>,
): readonly Duplicate[] {
  const groups = new Map<string, Group<R>>(records.map((record) => [record.id, { members: [record], pairs: [] }]));
  const setOf = new Map(records.map(({ id, dataset }) => [id, dataset]));
  const byRule = groupBy(pairs, ({ rule }) => rule);
  const several = new Set([...byRule.keys()].flatMap(settings.inside));
  for (const [rule, all] of byRule) {
    const isInside = ({ one, other }: Pair) => setOf.get(one) === setOf.get(other);
    for (const some of [all.filter(isInside), all.filter((pair) => !isInside(pair))]) {
      for (const pair of clearPairs(some, { groups, setOf, inside: settings.inside(rule) })) {
        joinGroups(groups, pair, (one, other) => canJoin(one, other, several, settings));
      }
    }
  }
  return [...new Set(groups.values())].flatMap((group) => duplicatesOf(group, settings.rank));
}

function joinGroups<R extends Joinable>(
  groups: Map<string, Group<R>>,
  pair: Pair,
  isAllowed: (one: Group<R>, other: Group<R>) => boolean,
): void {
  const [one, other] = [groups.get(pair.one), groups.get(pair.other)];
  if (one === undefined || other === undefined || one === other || !isAllowed(one, other)) return;
  const joined = { members: [...one.members, ...other.members], pairs: [...one.pairs, ...other.pairs, pair] };
  for (const { id } of joined.members) groups.set(id, joined);
}

/** Whether the records of two groups can be of one thing: with one Wikidata item at most, and of most data sets one record. */
function canJoin<R extends Joinable>(
  one: Group<R>,
  other: Group<R>,
  several: ReadonlySet<string>,
  { areCompatible = () => true }: JoinSettings<R>,
): boolean {
  const members = [...one.members, ...other.members];
  const items = new Set(members.flatMap(({ wikidata }) => wikidata ?? []));
  const sets = members.flatMap(({ dataset }) => (several.has(dataset) ? [] : dataset));
  return (
    items.size <= 1 &&
    new Set(sets).size === sets.length &&
    one.members.every((mine) => other.members.every((theirs) => areCompatible(mine, theirs)))
  );
}

interface Known {
  readonly groups: ReadonlyMap<string, Group<Joinable>>;
  readonly setOf: ReadonlyMap<string, string>;
  readonly inside: readonly string[];
}

/**
 * The pairs of a rule in order, without those of a record that agrees as well with another thing of the same data set; unless the rule
 * knows the set to have several records of one thing.
 */
function clearPairs(pairs: readonly Pair[], { groups, setOf, inside }: Known): readonly Pair[] {
  const best = new Map<string, { readonly score: number; readonly things: Set<Group<Joinable> | undefined> }>();
  const sides = ({ one, other }: Pair) => [
    { key: `${one} ${setOf.get(other)}`, set: setOf.get(other) ?? '', thing: groups.get(other) },
    { key: `${other} ${setOf.get(one)}`, set: setOf.get(one) ?? '', thing: groups.get(one) },
  ];
  for (const pair of pairs) {
    for (const { key, thing } of sides(pair)) {
      const known = best.get(key);
      if (known === undefined || pair.score > known.score)
        best.set(key, { score: pair.score, things: new Set([thing]) });
      else if (pair.score === known.score) known.things.add(thing);
    }
  }
  const isBest = (key: string, score: number) => best.get(key)?.score === score && best.get(key)?.things.size === 1;
  return pairs
    .filter((pair) => sides(pair).every(({ key, set }) => inside.includes(set) || isBest(key, pair.score)))
    .toSorted(
      (one, other) => other.score - one.score || compareTexts(`${one.one} ${one.other}`, `${other.one} ${other.other}`),
    );
}

interface Group<R extends Joinable> {
  readonly members: readonly R[];
  readonly pairs: readonly Pair[];
}

/** All members of a group but the first, each with the pair that tells most directly that it is the same. */
function duplicatesOf({ members, pairs }: Group<Joinable>, rank: (dataset: string) => number): readonly Duplicate[] {
  const [original, ...others] = members.toSorted(
    (one, other) => rank(one.dataset) - rank(other.dataset) || compareTexts(one.id, other.id),
  );
  if (original === undefined) return [];
  const bySide = groupBy(
    pairs.flatMap((pair) => [
      { id: pair.one, to: pair.other, pair },
      { id: pair.other, to: pair.one, pair },
    ]),
    ({ id }) => id,
  );
  return others.flatMap(({ id }) => {
    const mine = bySide.get(id) ?? [];
    const found = mine.find(({ to }) => to === original.id) ?? mine[0];
    return found === undefined ? [] : [{ id, original: original.id, rule: found.pair.rule, score: found.pair.score }];
  });
}

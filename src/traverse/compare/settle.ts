import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { Certainty } from '../../model/validity.ts';
import type { Duplicates } from './rules.ts';
import type { Span, Take } from './take.ts';

/** Days from the first to the last, both in it. Null: no bound on that side. */
export interface Stretch {
  readonly from: string | null;
  readonly to: string | null;
}

/** All days. */
export const always: Stretch = { from: null, to: null };

/**
 * The takes of a stretch that count. `takes` are those that may lie in it; which of them do is judged by the certainty, and
 * duplicates are judged within the stretch. The last take of an actor on an item is chosen before any is left out for taking no side:
 * who fell silent is not counted by what it said before.
 */
export function settle(
  takes: readonly Take[],
  stretch: Stretch,
  { duplicates, certainty }: { readonly duplicates: Duplicates; readonly certainty: Certainty },
): readonly Take[] {
  const counts = (take: Take) => certainty === 'POSSIBLE' || mustLieIn(take.day, stretch);
  if (duplicates === 'LATEST') return latestOfEach(takes, certainty).filter(counts);
  return onceEach(takes.filter(counts).toSorted(compareTakes), duplicates);
}

/**
 * The latest recorded take of each actor on each item, as the schema as of a day has it.
 * CERTAIN gives none where another may be later: then it is not known which is the last.
 */
export function latestOfEach(takes: readonly Take[], certainty: Certainty): readonly Take[] {
  const groups = groupBy(takes, ({ actor, item }) => `${actor} ${item}`);
  return [...groups.values()].flatMap((group) => {
    const inOrder = group.toSorted(compareTakes);
    const last = inOrder.at(-1);
    if (last === undefined) return [];
    const isLast = inOrder.slice(0, -1).every(({ day }) => day.latest <= last.day.earliest);
    return certainty === 'POSSIBLE' || isLast ? [last] : [];
  });
}

/** Orders takes by the first day they can mean, then the last, then where they were read, then who took them: votes of one roll call have all but that in common. */
export function compareTakes(one: Take, other: Take): number {
  return (
    compareTexts(one.day.earliest, other.day.earliest) ||
    compareTexts(one.day.latest, other.day.latest) ||
    compareTexts(one.ref.id, other.ref.id) ||
    compareTexts(one.actor, other.actor)
  );
}

/** Whether a day may lie in a stretch. */
export function mayLieIn({ earliest, latest }: Span, { from, to }: Stretch): boolean {
  return (from === null || latest >= from) && (to === null || earliest <= to);
}

/** Whether a day lies in a stretch, whatever whole day it means. */
export function mustLieIn({ earliest, latest }: Span, { from, to }: Stretch): boolean {
  return (from === null || earliest >= from) && (to === null || latest <= to);
}

/** Letters of a whole day that tell its year, its month, or the day itself. */
const lettersOf = { ONCE_PER_YEAR: 4, ONCE_PER_MONTH: 7, ONCE_PER_DAY: 10 } as const;

/** The first of all takes that say the same: the same actor goes as far on the same item, in the same period. */
function onceEach(takes: readonly Take[], duplicates: Exclude<Duplicates, 'LATEST'>): readonly Take[] {
  if (duplicates === 'ALL') return takes;
  const periodOf = duplicates === 'ONCE' ? () => '' : (day: Span) => periodIn(day, lettersOf[duplicates]);
  const alike = groupBy(takes, ({ actor, item, value, day }) => `${actor} ${item} ${value} ${periodOf(day)}`);
  return [...alike.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
}

/** A day that is not known as exactly as the period stands for all it can mean. */
function periodIn({ earliest, latest }: Span, letters: number): string {
  const period = earliest.slice(0, letters);
  return latest.startsWith(period) ? period : `${earliest}/${latest}`;
}

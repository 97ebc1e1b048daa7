import { compareTexts } from '../../kit/compare-texts.ts';
import { type DayBounds, dayNumber, dayOfNumber, type WholeDay } from '../../model/days.ts';
import { type Certainty, type Comparison, comparisonsIn, conditions, type Lifetime } from '../../model/validity.ts';
import type { Attempt } from './attempt.ts';
import type { Link } from './link.ts';
import { restsOn } from './link-days.ts';
import type { Question } from './question.ts';
import { rulesOf } from './rules.ts';
import { search } from './search.ts';
import type { Work } from './work.ts';

/** Links looked at in all while days are tried, as a guard for graphs with very many days. */
const MOST_LOOKS = 2_000_000;

/** The day that was found, if any, and whether a limit was met before. */
export interface Nearest {
  readonly day: WholeDay | null;
  readonly isCut: boolean;
}

/**
 * The whole day nearest to the one asked for on which there is a path, found by trying. Only days on which a link begins or ends to
 * hold can be it: first days after the one asked for, last days before it. The nearest is tried first; of two as near, the earlier.
 * Where a month or a year was asked for, a day within it is nearest of all.
 */
export function nearestDay(question: Question, { area, starts, ends, isShort }: Attempt, work: Work): Nearest {
  const { asOf, certainty, maxHops } = question;
  if (asOf === null || isShort) return { day: null, isCut: isShort };
  const days = daysToTry(area.links, asOf, certainty);
  const most = Math.ceil(MOST_LOOKS / (area.links.length + 1));
  for (const day of days.slice(0, most)) {
    const asked = { ...question, asOf: { earliest: day, latest: day } };
    const expansions = work.expansionsLeft();
    const rules = rulesOf(asked, area);
    const tried = search({
      graph: area,
      rules,
      question: asked,
      starts,
      ends,
      maxHops,
      groups: 1,
      one: true,
      expansions,
    });
    work.expand(tried.expanded);
    if (tried.ways.length > 0) return { day, isCut: false };
    if (tried.cutAt !== null) return { day: null, isCut: true };
  }
  return { day: null, isCut: days.length > most };
}

/** The days that can be it, nearest first. */
function daysToTry(links: readonly Link[], asOf: DayBounds, certainty: Certainty): readonly WholeDay[] {
  const compared = comparisonsIn(conditions[certainty]);
  const lives = new Set(links.flatMap(restsOn).flat());
  const turning = [...lives].flatMap((life) => compared.flatMap((comparison) => turningDay(comparison, life, asOf)));
  const days = new Set([asOf.earliest, ...turning]);
  return [...days].toSorted((one, other) => distance(one, asOf) - distance(other, asOf) || compareTexts(one, other));
}

/** The first day on which a comparison is true, from the day asked for on, or the last one before it. */
function turningDay({ bound, end, operator }: Comparison, life: Lifetime, asOf: DayBounds): readonly WholeDay[] {
  const known = life[bound]?.[end];
  if (known === undefined) return [];
  const day = operator === '>' ? dayOfNumber(dayNumber(known) - 1) : known;
  return operator === '<=' ? within(day, day >= asOf.earliest) : within(day, day < asOf.earliest);
}

function within(day: WholeDay, isThere: boolean): readonly WholeDay[] {
  return isThere ? [day] : [];
}

/** How many days lie between; none for a day within the month or year asked for. */
function distance(day: WholeDay, { earliest, latest }: DayBounds): number {
  return Math.max(0, dayNumber(earliest) - dayNumber(day), dayNumber(day) - dayNumber(latest));
}

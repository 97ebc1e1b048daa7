import { compareTexts } from '../../kit/compare-texts.ts';
import { dayNumber, dayOfNumber, type WholeDay } from '../../model/days.ts';
import type { Attempt } from './attempt.ts';
import type { Bounds, Link, Stretch } from './link.ts';
import { conditionsOf } from './link-days.ts';
import type { Question } from './question.ts';
import { rulesOf } from './rules.ts';
import { search } from './search.ts';
import type { AskedDay } from './validity.ts';
import type { Work } from './work.ts';

/** Links looked at in all while days are tried, as a guard for graphs with very many days. */
const MOST_LOOKS = 2_000_000;

/**
 * The whole day nearest to the one asked for on which there is a path, found by trying. Only days on which a link begins or ends to
 * hold can be it: first days after the one asked for, last days before it. The nearest is tried first; of two as near, the earlier.
 * Where a month or a year was asked for, a day within it is nearest of all.
 */
export function nearestDay(question: Question, { graph, starts, ends }: Attempt, work: Work): WholeDay | null {
  const { asOf, maxHops } = question;
  if (asOf === null) return null;
  const isOn = (day: WholeDay) => {
    const asked = { ...question, asOf: { first: day, last: day, certainty: asOf.certainty } };
    const expansions = work.expansionsLeft();
    const rules = rulesOf(asked);
    const tried = search({ graph, rules, question: asked, starts, ends, maxHops, groups: 1, one: true, expansions });
    work.expand(tried.expanded);
    return tried.ways.length > 0;
  };
  const links = graph.links();
  return (
    daysToTry(links, asOf)
      .slice(0, Math.ceil(MOST_LOOKS / (links.length + 1)))
      .find(isOn) ?? null
  );
}

/** The days that can be it, nearest first. */
function daysToTry(links: readonly Link[], asOf: AskedDay): readonly WholeDay[] {
  const stretches = links.flatMap(conditionsOf).flatMap(({ anyOf }) => anyOf);
  const days = new Set([asOf.first, ...stretches.flatMap((stretch) => turningDays(stretch, asOf))]);
  return [...days].toSorted((one, other) => distance(one, asOf) - distance(other, asOf) || compareTexts(one, other));
}

/** The days on which a stretch can begin from the day asked for on, or be over by it. */
function turningDays({ since, until, attestedOn }: Stretch, { first }: AskedDay): readonly WholeDay[] {
  const begins = [since, attestedOn].flatMap(ends).filter((day) => day >= first);
  const lastDays = [...ends(until).map(dayBefore), ...ends(attestedOn)].filter((day) => day < first);
  return [...begins, ...lastDays];
}

function ends(bounds: Bounds | null): readonly WholeDay[] {
  return bounds === null ? [] : [bounds.earliest, bounds.latest];
}

function dayBefore(day: WholeDay): WholeDay {
  return dayOfNumber(dayNumber(day) - 1);
}

/** How many days lie between; none for a day within the month or year asked for. */
function distance(day: WholeDay, { first, last }: AskedDay): number {
  return Math.max(0, dayNumber(first) - dayNumber(day), dayNumber(day) - dayNumber(last));
}

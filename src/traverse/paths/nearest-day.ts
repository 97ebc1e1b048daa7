import { compareTexts } from '../../kit/compare-texts.ts';
import { type DayBounds, dayNumber, dayOfNumber, type WholeDay } from '../../model/days.ts';
import { type Certainty, type Comparison, comparisonsIn, conditions, type Lifetime } from '../../model/validity.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { attempt, localsOf } from './attempt.ts';
import { FAR_AWAY, hopsLeft } from './hops-left.ts';
import { livesOf } from './link-days.ts';
import type { PathGraph } from './path-graph.ts';
import type { Question } from './question.ts';
import { FROM_HERE, rulesOf } from './rules.ts';
import { borrowSpace, type Space } from './space.ts';
import type { Work } from './work.ts';

/** Links looked at in all while days are tried, as a guard for graphs with very many days. */
const MOST_LOOKS = 20_000_000;

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
export function* nearestDay(graph: PathGraph, question: Question, work: Work): CooperativeTask<Nearest> {
  const { asOf, certainty } = question;
  if (asOf === null) return { day: null, isCut: false };
  const { lives, links } = yield* livesOnPaths(graph, { ...question, asOf: null });
  const days = daysToTry(lives, asOf, certainty);
  const most = Math.ceil(MOST_LOOKS / (links + 1));
  for (const day of days.slice(0, most)) {
    const { hops, isCut } = yield* attempt(graph, { ...question, asOf: { earliest: day, latest: day } }, work, 'ANY');
    if (hops !== null) return { day, isCut: false };
    if (isCut) return { day: null, isCut: true };
  }
  return { day: null, isCut: days.length > most };
}

/** The days of all links that lie near enough to both ends to be on a path, and how many links were met. */
function* livesOnPaths(
  graph: PathGraph,
  question: Question,
): CooperativeTask<{ readonly lives: readonly Lifetime[]; readonly links: number }> {
  const space = borrowSpace(graph, rulesOf(graph, question));
  try {
    const reach = hopsLeft(space, localsOf(space, question.to));
    for (let hops = 0; hops < question.maxHops && (yield* reach.grow()); hops += 1) yield;
    const numbers = new Set<number>();
    for (const link of linksOnPaths(space, question, reach.values))
      for (const life of livesOf(graph, link)) numbers.add(life);
    const lives = [...numbers].map((number) => graph.lifetimes[number] ?? null).filter((life) => life !== null);
    return { lives, links: space.looked };
  } finally {
    space.close();
  }
}

/** The links that a walk of so many links at the most can take, whatever it passes twice. */
function* linksOnPaths(space: Space, { from, maxHops }: Question, left: Uint8Array): Iterable<number> {
  const { states } = space.rules;
  const leastLeft = (local: number) =>
    left.subarray(local * states, (local + 1) * states).reduce((a, b) => Math.min(a, b), FAR_AWAY);
  const seen = new Set(localsOf(space, from));
  let frontier = [...seen];
  for (let gone = 0; gone < maxHops; gone += 1) {
    const next: number[] = [];
    for (const local of frontier) {
      space.expand(local);
      const end = space.ends[local] ?? 0;
      for (let turn = space.starts[local] ?? 0; turn < end; turn += 1) {
        const far = space.fars[turn] ?? 0;
        const isOpen = ((space.open[turn] ?? 0) & FROM_HERE) !== 0;
        if (!isOpen || gone + 1 + leastLeft(far) > maxHops) continue;
        yield space.links[turn] ?? 0;
        if (seen.has(far)) continue;
        seen.add(far);
        next.push(far);
      }
    }
    frontier = next;
  }
}

/** The days that can be it, nearest first. */
function daysToTry(lives: readonly Lifetime[], asOf: DayBounds, certainty: Certainty): readonly WholeDay[] {
  const compared = comparisonsIn(conditions[certainty]);
  const turning = lives.flatMap((life) => compared.flatMap((comparison) => turningDay(comparison, life, asOf)));
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

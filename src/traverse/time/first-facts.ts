import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import { partitionPoint } from '../../kit/partition-point.ts';
import { type DayBounds, dayNumber, dayOfNumber } from '../../model/days.ts';
import { holdsOn } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import type { FactOfActor } from './timeline-facts.ts';
import { rankOf, type TimelineKind, timelineKinds } from './timeline-kinds.ts';

/** Where an entry stands in a timeline: no two share a place. */
export interface TimelinePosition {
  /** The first and the last whole day that can be meant. */
  readonly earliest: string;
  readonly latest: string;
  /** Of its kind among others of the day. */
  readonly rank: string;
  /** Of the fact, read only where all else is equal. */
  readonly id: () => string;
}

/** A fact on its first or last day, with the requested actors that it concerns. */
export interface PositionedFact extends TimelinePosition {
  readonly kind: TimelineKind;
  readonly fact: number;
  readonly actors: Set<number>;
}

/** Which facts there are: around some actors, on days that match. */
export interface FactsArguments {
  readonly kinds: readonly TimelineKind[];
  readonly actors: readonly number[];
  readonly isAsked: (own: DayBounds) => boolean;
}

/** Which of them to return: so many at the most, between two positions, from the first one on or from the last one back. */
export interface FactsPage {
  readonly after: TimelinePosition | null;
  readonly before: TimelinePosition | null;
  readonly most: number;
  readonly backward: boolean;
}

/** The first or the last facts around some actors, in order. What concerns an actor in several ways, or several actors, is one. */
export function firstFacts(graph: Projection, args: FactsArguments, page: FactsPage): readonly PositionedFact[] {
  const { after, before, most, backward } = page;
  const found: PositionedFact[] = [];
  const order = backward
    ? (one: TimelinePosition, other: TimelinePosition) => comparePositions(other, one)
    : comparePositions;
  const isNear = ({ earliest }: DayBounds) => {
    if ((after !== null && earliest < after.earliest) || (before !== null && earliest > before.earliest)) return false;
    const end = found[most - 1]?.earliest ?? earliest;
    return backward ? earliest >= end : earliest <= end;
  };
  for (const one of candidates(graph, args, isNear)) {
    const end = found[most - 1];
    if (
      (after !== null && comparePositions(one, after) <= 0) ||
      (before !== null && comparePositions(one, before) >= 0)
    )
      continue;
    if (end !== undefined && order(one, end) > 0) continue;
    if (args.isAsked(one.own) && mayBeParty(graph, one)) insertFact(found, one, most, order);
  }
  return backward ? found.toReversed() : found;
}

/** The number of all of them. */
export function countFacts(graph: Projection, args: FactsArguments): number {
  const found = new Set<string>();
  for (const one of candidates(graph, args, () => true))
    if (args.isAsked(one.own) && mayBeParty(graph, one)) found.add(`${one.kind} ${one.fact}`);
  return found.size;
}

/** A fact as it is met on the way from one actor. */
interface Candidate extends TimelinePosition, FactOfActor {
  readonly kind: TimelineKind;
  readonly own: DayBounds;
  readonly actor: number;
}

/** Kinds of the same facts are looked at together. What stands far from the page, as most of a hub does, is passed over by its day alone. */
function* candidates(
  graph: Projection,
  { kinds, actors }: FactsArguments,
  isNear: (own: DayBounds) => boolean,
): Generator<Candidate, void> {
  for (const [facts, same] of groupBy(kinds, (kind) => timelineKinds[kind].facts)) {
    const marks = same.map((kind) => ({ kind, bound: timelineKinds[kind].bound, rank: rankOf(kind) }));
    for (const actor of actors)
      for (const { fact, tie } of facts.around(graph, actor)) {
        const life = facts.life(graph, fact);
        const id = () => facts.id(graph, fact);
        for (const { kind, bound, rank } of marks) {
          const own = life?.[bound] ?? null;
          if (own === null || !isNear(own)) continue;
          const { earliest, latest } = own;
          yield { earliest, latest, rank, id, kind, fact, tie, own, actor };
        }
      }
  }
}

/** Whether an actor may have been in a pact: as something began or happened, or up to the end of it. */
function mayBeParty(graph: Projection, { tie, kind, own }: Candidate): boolean {
  const life = tie === null ? null : graph.linkLife(tie);
  return life === null || holdsOn(life, timelineKinds[kind].bound === 'until' ? dayBefore(own) : own, 'POSSIBLE');
}

/** The last day of something that ended on a day. */
function dayBefore({ earliest, latest }: DayBounds): DayBounds {
  return { earliest: dayOfNumber(dayNumber(earliest) - 1), latest: dayOfNumber(dayNumber(latest) - 1) };
}

function insertFact(
  first: PositionedFact[],
  { tie: _, own: __, actor, ...one }: Candidate,
  most: number,
  order: typeof comparePositions,
): void {
  const isFrom = (there: PositionedFact | undefined) => there === undefined || order(there, one) >= 0;
  const at = partitionPoint(0, first.length, (place) => isFrom(first[place]));
  const there = first[at];
  if (there !== undefined && comparePositions(one, there) === 0) there.actors.add(actor);
  else {
    first.splice(at, 0, { ...one, actors: new Set([actor]) });
    if (first.length > most) first.pop();
  }
}

/** Orders facts by the first day they can mean, then the last, then kinds, then ids. */
function comparePositions(one: TimelinePosition, other: TimelinePosition): number {
  return (
    compareTexts(one.earliest, other.earliest) ||
    compareTexts(one.latest, other.latest) ||
    compareTexts(one.rank, other.rank) ||
    compareTexts(one.id(), other.id())
  );
}

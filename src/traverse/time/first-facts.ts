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

/** Which facts to return: the first ones, or those after a position, on days that match. */
export interface FactsArguments {
  readonly kinds: readonly TimelineKind[];
  readonly actors: readonly number[];
  readonly isAsked: (own: DayBounds) => boolean;
  readonly start: TimelinePosition | null;
  readonly most: number;
}

/** The first facts around some actors, in order. What concerns an actor in several ways, or several actors, is one. */
export function firstFacts(graph: Projection, args: FactsArguments): readonly PositionedFact[] {
  const { start, most } = args;
  const first: PositionedFact[] = [];
  const isNear = ({ earliest }: DayBounds) =>
    (start === null || earliest >= start.earliest) && earliest <= (first[most - 1]?.earliest ?? earliest);
  for (const one of candidates(graph, args, isNear)) {
    const last = first[most - 1];
    if (start !== null && comparePositions(one, start) <= 0) continue;
    if (last !== undefined && comparePositions(one, last) > 0) continue;
    if (args.isAsked(one.own) && mayBeParty(graph, one)) insertFact(first, one, most);
  }
  return first;
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

function insertFact(first: PositionedFact[], { tie: _, own: __, actor, ...one }: Candidate, most: number): void {
  const isFrom = (there: PositionedFact | undefined) => there === undefined || comparePositions(there, one) >= 0;
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

import type { Asker } from '../../graph/graph.ts';
import { groupBy } from '../../kit/group-by.ts';
import { boundsOf, type Day, dayNumber } from '../../model/days.ts';
import type { AskedDay, NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import { type DayWindow, endOfDays, mayLieIn, mustLieIn } from '../compare/day-window.ts';
import { alignmentLimits } from '../compare/rules.ts';
import { readStances, type Scope, unknownIn } from '../compare/stances.ts';
import { compareTakes } from '../compare/take.ts';
import { dayOf, takeOf } from '../compare/take-of.ts';
import type { StanceRow } from '../compare/texts.ts';
import { happenedBy } from '../happened-by.ts';

/** One of the two stances of a shift. */
export interface ShiftEnd {
  readonly stance: NodeRef;
  readonly day: string;
  readonly position: string;
  readonly polarity: number | null;
}

/** An actor took another verb on a proposition than in the stance recorded before. */
export interface Shift {
  readonly actor: NodeRef;
  readonly proposition: NodeRef;
  readonly before: ShiftEnd;
  readonly after: ShiftEnd;
  /** Days from the one to the other, at the least and at the most: the same where both days are whole. */
  readonly delayLeast: number;
  readonly delayMost: number;
  /** CERTAIN: the two are surely in this order, and the later lies surely between the days asked for. */
  readonly certainty: Certainty;
}

/** Shifts in the order of their days. */
export interface Shifts {
  readonly shifts: readonly Shift[];
  readonly unknown: readonly string[];
  /** False: there are more stances than are read, and the oldest were left out. */
  readonly complete: boolean;
}

/** Finds where actors changed their verb on a proposition, by the day of the later stance; given a day, among the stances recorded by then. */
export async function shifts(
  graph: Asker,
  scope: Scope,
  from: Day | null,
  to: Day | null,
  day?: AskedDay,
): Promise<Shifts> {
  const { end, by } = happenedBy(day);
  const window: DayWindow = {
    from: from === null ? null : boundsOf(from).earliest,
    to: to === null ? null : boundsOf(to).latest,
  };
  const [{ rows, complete }, unknown] = await Promise.all([
    readStances(graph, scope, window.to ?? endOfDays, alignmentLimits.stances),
    unknownIn(graph, scope),
  ]);
  const recorded = rows.filter((row) => dayOf(row)[end] <= by);
  return { shifts: shiftsIn(recorded, window), unknown: unknown.map(({ id }) => id), complete };
}

/** The shifts among some stances whose later one may lie in a window. */
export function shiftsIn(rows: readonly StanceRow[], window: DayWindow): readonly Shift[] {
  const stances = rows.map((row) => ({ row, take: takeOf(row) }));
  const inOrder = stances.toSorted((one, other) => compareTakes(one.take, other.take)).map(({ row }) => row);
  const ofEach = groupBy(inOrder, ({ actor, proposition }) => `${actor} ${proposition}`);
  const found = [...ofEach.values()].flatMap((group) =>
    group.slice(1).flatMap((after, index) => {
      const before = group[index];
      return before === undefined || before.position === after.position ? [] : [{ before, after }];
    }),
  );
  return found
    .filter(({ after }) => mayLieIn(dayOf(after), window))
    .toSorted((one, other) => compareTakes(takeOf(one.after), takeOf(other.after)))
    .map(({ before, after }) => shiftOf(before, after, window));
}

function shiftOf(before: StanceRow, after: StanceRow, window: DayWindow): Shift {
  const isCertain = before.dateLatest < after.dateEarliest && mustLieIn(dayOf(after), window);
  return {
    actor: { label: 'Actor', id: after.actor },
    proposition: { label: 'Proposition', id: after.proposition },
    before: endOf(before),
    after: endOf(after),
    delayLeast: Math.max(0, dayNumber(after.dateEarliest) - dayNumber(before.dateLatest)),
    delayMost: dayNumber(after.dateLatest) - dayNumber(before.dateEarliest),
    certainty: isCertain ? 'CERTAIN' : 'POSSIBLE',
  };
}

function endOf({ id, date, position, polarity }: StanceRow): ShiftEnd {
  return { stance: { label: 'Stance', id }, day: date, position, polarity };
}

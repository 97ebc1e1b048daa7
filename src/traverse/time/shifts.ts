import type { Asker } from '../../graph/graph.ts';
import { groupBy } from '../../kit/group-by.ts';
import { type Day, dayNumber, earliest, latest } from '../../model/days.ts';
import type { Certainty } from '../../model/validity.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { alignmentLimits } from '../compare/rules.ts';
import { compareTakes, mayLieIn, mustLieIn, type Stretch } from '../compare/settle.ts';
import { endOfDays, readStances, type Scope, unknownIn } from '../compare/stances.ts';
import { takeOf } from '../compare/take-of.ts';
import type { StanceRow } from '../compare/texts.ts';

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

/** Finds where actors changed their verb on a proposition, by the day of the later stance. */
export async function shifts(graph: Asker, scope: Scope, from: Day | null, to: Day | null): Promise<Shifts> {
  const stretch = { from: from === null ? null : earliest(from), to: to === null ? null : latest(to) };
  const [{ rows, complete }, unknown] = await Promise.all([
    readStances(graph, scope, stretch.to ?? endOfDays, alignmentLimits.stances),
    unknownIn(graph, scope),
  ]);
  return { shifts: shiftsIn(rows, stretch), unknown: unknown.map(({ id }) => id), complete };
}

/** The shifts among some stances whose later one may lie in a stretch of days. */
export function shiftsIn(rows: readonly StanceRow[], stretch: Stretch): readonly Shift[] {
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
    .filter(({ after }) => mayLieIn(after, stretch))
    .toSorted((one, other) => compareTakes(takeOf(one.after), takeOf(other.after)))
    .map(({ before, after }) => shiftOf(before, after, stretch));
}

function shiftOf(before: StanceRow, after: StanceRow, stretch: Stretch): Shift {
  const isCertain = before.latest < after.earliest && mustLieIn(after, stretch);
  return {
    actor: { label: 'Actor', id: after.actor },
    proposition: { label: 'Proposition', id: after.proposition },
    before: endOf(before),
    after: endOf(after),
    delayLeast: Math.max(0, dayNumber(after.earliest) - dayNumber(before.latest)),
    delayMost: dayNumber(after.latest) - dayNumber(before.earliest),
    certainty: isCertain ? 'CERTAIN' : 'POSSIBLE',
  };
}

function endOf({ id, date, position, polarity }: StanceRow): ShiftEnd {
  return { stance: { label: 'Stance', id }, day: date, position, polarity };
}

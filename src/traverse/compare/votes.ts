import type { Projection } from '../../projection/projection.ts';
import { voteCodes } from '../../projection/vote-matrix.ts';
import { type DayWindow, mayLieIn } from '../day-window.ts';
import { lifetimeFrom } from '../lifetimes.ts';
import type { Observation } from './observation.ts';

/** How far a vote goes for what was voted on. An abstention takes neither side. */
const values: ReadonlyMap<number, number> = new Map([
  [voteCodes.YES, 1],
  [voteCodes.ABSTAIN, 0],
  [voteCodes.NO, -1],
]);

/**
 * The latest votes of an actor among those that may be from a stretch of days, so many at the most, the last first.
 * Roll calls without a day of their own are not among them.
 */
export function votesBy(graph: Projection, actor: number, days: DayWindow, most: number): readonly Observation[] {
  const row = graph.votes.votesOf(actor) ?? new Uint8Array();
  const observations: Observation[] = [];
  for (let column = row.length - 1; column >= 0 && observations.length < most; column -= 1) {
    const rollCall = graph.votes.rollCalls[column];
    const value = values.get(row[column] ?? voteCodes.NONE);
    if (rollCall === undefined || value === undefined || !mayLieIn(rollCall.day, days)) continue;
    const { node, day } = rollCall;
    const ref = { label: 'RollCall', id: graph.id(node) } as const;
    observations.push({ actor: graph.id(actor), item: ref.id, value, day, life: lifetimeFrom(day), ref });
  }
  return observations;
}

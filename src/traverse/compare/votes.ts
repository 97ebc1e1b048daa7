import type { Projection } from '../../projection/projection.ts';
import { voteCodes } from '../../projection/vote-matrix.ts';
import { type DayWindow, mayLieIn } from '../day-window.ts';
import { lifetimeFrom } from '../lifetimes.ts';
import type { Observation } from './observation.ts';

/** The value of each vote. An abstention takes neither side. */
const values: ReadonlyMap<number, number> = new Map([
  [voteCodes.YES, 1],
  [voteCodes.ABSTAIN, 0],
  [voteCodes.NO, -1],
]);

/**
 * The latest votes of an actor within a period, latest first, up to a limit.
 * Roll calls without a date are left out.
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

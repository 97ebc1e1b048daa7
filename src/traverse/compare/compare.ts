import { runAtOnce } from '../../kit/run-at-once.ts';
import { boundsOf, type Day, type DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import { endOfDays } from '../day-window.ts';
import { latestInEffect, stancesOf } from './in-effect-on.ts';
import { observationOf } from './observation-of.ts';
import { type SideBySide, sideBySide } from './side-by-side.ts';
import { type RecordedStance, stancesIn } from './stances.ts';

/** The comparison of two actors. */
export interface ActorComparison extends SideBySide {
  /** Null if the graph has no such actor. */
  readonly a: NodeRef | null;
  readonly b: NodeRef | null;
  readonly asOf: Day | null;
  readonly certainty: Certainty;
  /** Always true: all stances of the two are compared. */
  readonly complete: true;
}

/** Compares the stances that two actors hold on a day, or at the end of all records if no day is given. */
export function compare(
  graph: Projection,
  a: string,
  b: string,
  { asOf, certainty }: { readonly asOf: Day | null; readonly certainty: Certainty },
): ActorComparison {
  const on = asOf === null ? { earliest: endOfDays, latest: endOfDays } : boundsOf(asOf);
  const [one, other] = [a, b].map((id) => graph.find({ label: 'Actor', id }));
  const inEffect = (actor: number | undefined) =>
    actor === undefined ? [] : stancesInEffect(graph, actor, on, certainty);
  const named = (actor: number | undefined): NodeRef | null =>
    actor === undefined ? null : { label: 'Actor', id: graph.id(actor) };
  return {
    a: named(one),
    b: named(other),
    asOf,
    certainty,
    ...sideBySide(inEffect(one), inEffect(other)),
    complete: true,
  };
}

function stancesInEffect(
  graph: Projection,
  actor: number,
  on: DayBounds,
  certainty: Certainty,
): readonly RecordedStance[] {
  const stances = stancesIn(graph, { actors: [actor], propositions: null });
  return stancesOf(runAtOnce(latestInEffect(stances.map(observationOf), on, certainty)), stances);
}

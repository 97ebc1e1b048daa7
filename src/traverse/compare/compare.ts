import { compareTexts } from '../../kit/compare-texts.ts';
import { boundsOf, type Day, type DayBounds } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import type { Projection } from '../../projection/projection.ts';
import { endOfDays } from '../day-window.ts';
import { latestInEffect, stancesOf } from './in-effect-on.ts';
import { observationOf } from './observation-of.ts';
import { type RecordedStance, stancesIn } from './stances.ts';

/** Whether two polarities are on one side of 0, on opposite sides, or neither. */
export type Sides = 'SAME_SIDE' | 'OPPOSED' | 'NEITHER';

/** A proposition on which both have a stance, with the latest of each. */
export interface SharedProposition {
  readonly proposition: NodeRef;
  readonly ofA: NodeRef;
  readonly ofB: NodeRef;
  readonly sides: Sides;
  /** Whether both have the same position. */
  readonly samePosition: boolean;
}

/** A proposition on which only one has a stance, with its latest. */
export interface Alone {
  readonly proposition: NodeRef;
  readonly stance: NodeRef;
}

/** The comparison of two actors. */
export interface ActorComparison {
  /** Null if the graph has no such actor. */
  readonly a: NodeRef | null;
  readonly b: NodeRef | null;
  readonly asOf: Day | null;
  readonly certainty: Certainty;
  readonly shared: readonly SharedProposition[];
  readonly onlyA: readonly Alone[];
  readonly onlyB: readonly Alone[];
  readonly counts: ComparisonCounts;
  /** Always true: all stances of the two are compared. */
  readonly complete: true;
}

/** Number of propositions of each kind. */
export interface ComparisonCounts {
  readonly shared: number;
  readonly sameSide: number;
  readonly opposed: number;
  readonly neither: number;
  readonly samePosition: number;
  readonly onlyA: number;
  readonly onlyB: number;
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
  return stancesOf(latestInEffect(stances.map(observationOf), on, certainty), stances);
}

/** Compares two lists with at most one stance per proposition. */
export function sideBySide(
  ofA: readonly RecordedStance[],
  ofB: readonly RecordedStance[],
): Pick<ActorComparison, 'shared' | 'onlyA' | 'onlyB' | 'counts'> {
  const byProposition = new Map(ofB.map((row) => [row.proposition, row]));
  const shared = byPropositionId(ofA).flatMap((one) => {
    const other = byProposition.get(one.proposition);
    return other === undefined ? [] : [sharedOf(one, other)];
  });
  const names = new Set(shared.map(({ proposition }) => proposition.id));
  const alone = (rows: readonly RecordedStance[]) =>
    byPropositionId(rows)
      .filter(({ proposition }) => !names.has(proposition))
      .map((row) => ({ proposition: propositionOf(row), stance: stanceOf(row) }));
  const [onlyA, onlyB] = [alone(ofA), alone(ofB)];
  return { shared, onlyA, onlyB, counts: { ...countsOf(shared), onlyA: onlyA.length, onlyB: onlyB.length } };
}

function byPropositionId(rows: readonly RecordedStance[]): readonly RecordedStance[] {
  return rows.toSorted((one, other) => compareTexts(one.proposition, other.proposition));
}

function sharedOf(one: RecordedStance, other: RecordedStance): SharedProposition {
  return {
    proposition: propositionOf(one),
    ofA: stanceOf(one),
    ofB: stanceOf(other),
    sides: sidesOf(one.polarity, other.polarity),
    samePosition: one.position === other.position,
  };
}

/** A stance that takes no side, or weighs both, is on neither side. */
export function sidesOf(one: number | null, other: number | null): Sides {
  const product = Math.sign(one ?? 0) * Math.sign(other ?? 0);
  if (product === 0) return 'NEITHER';
  return product > 0 ? 'SAME_SIDE' : 'OPPOSED';
}

function countsOf(shared: readonly SharedProposition[]) {
  const having = (which: Sides) => shared.filter(({ sides }) => sides === which).length;
  return {
    shared: shared.length,
    sameSide: having('SAME_SIDE'),
    opposed: having('OPPOSED'),
    neither: having('NEITHER'),
    samePosition: shared.filter(({ samePosition }) => samePosition).length,
  };
}

function propositionOf({ proposition }: RecordedStance): NodeRef {
  return { label: 'Proposition', id: proposition };
}

function stanceOf({ id }: RecordedStance): NodeRef {
  return { label: 'Stance', id };
}

import { compareTexts } from '../../kit/compare-texts.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { RecordedStance } from './stances.ts';

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

/** Two lists of stances, compared. */
export interface SideBySide {
  readonly shared: readonly SharedProposition[];
  readonly onlyA: readonly Alone[];
  readonly onlyB: readonly Alone[];
  readonly counts: ComparisonCounts;
}

/** Compares two lists with at most one stance per proposition. */
export function sideBySide(ofA: readonly RecordedStance[], ofB: readonly RecordedStance[]): SideBySide {
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
function sidesOf(one: number | null, other: number | null): Sides {
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

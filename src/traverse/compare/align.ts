import { compareTexts } from '../../kit/compare-texts.ts';
import { boundsOf, type DayBounds, type WholeDay } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { CooperativeTask } from '../../projection/cooperative-task.ts';
import { type DayWindow, endOfDays, mayLieIn } from '../day-window.ts';
import { type AlignmentRules, alignmentLimits, itemLabels } from './alignment-rules.ts';
import { type AlignmentCell, cellsOf } from './cells.ts';
import { compareObservations, type Observation } from './observation.ts';
import { type ActorPair, pairsOf } from './pairs.ts';
import { type DayRange, resolveDuplicates } from './resolve-duplicates.ts';
import { type CountedObservation, countedOf } from './sides.ts';
import { tally } from './tally.ts';
import { type ObservationWindow, windowsOf } from './windows.ts';

/** An observation that counts. */
export interface AlignedObservation {
  readonly actor: NodeRef;
  readonly item: NodeRef;
  /** Where it was read. */
  readonly evidence: NodeRef;
  /** Its value as it counts, from -1 to 1. */
  readonly value: number;
  /** Its weight. */
  readonly amount: number;
}

/** The result of one window. Of `pairs`, `cells` and `observations`, only the list of the mode is filled. */
export interface Matrix {
  /** First and last day, both included; null if all days count. */
  readonly from: string | null;
  readonly to: string | null;
  readonly observationCount: number;
  /** Number of observations left out because they take no side. */
  readonly withoutSide: number;
  readonly pairs: readonly ActorPair[];
  readonly cells: readonly AlignmentCell[];
  readonly observations: readonly AlignedObservation[];
  /** Number of items beyond the limit: the weakest pairs or cells, or the latest observations. */
  readonly leftOut: number;
}

/** The windows of an alignment, with the actors and items that appear in them. */
export interface Aligned {
  readonly windows: readonly Matrix[];
  readonly windowCount: number;
  /** Actors with at least one pair, cell or observation. */
  readonly actors: readonly string[];
  /** Items with an observation that counts. */
  readonly items: readonly string[];
}

/** Aligns observations by the rules, whatever their source. */
export function* align(observations: readonly Observation[], rules: AlignmentRules): CooperativeTask<Aligned> {
  const days = dayWindowOf(rules);
  const then = observations.filter(({ day }) => mayLieIn(day, days));
  const { windows, count } = windowsOf(then, rules.windows, {
    most: alignmentLimits.windows,
    inAll: alignmentLimits.inWindows,
    last: days.to,
  });
  const most = Math.floor(alignmentLimits.cells / Math.max(1, windows.length));
  const made: MadeMatrix[] = [];
  for (const window of windows) {
    made.push(yield* matrixOf(window, rules, most));
    yield;
  }
  return {
    windows: made.map(({ matrix }) => matrix),
    windowCount: count,
    actors: unique(made.flatMap(({ matrix }) => actorsOfMatrix(matrix))),
    items: unique(made.flatMap(({ counted }) => counted.map(({ observation }) => observation.item))),
  };
}

/** The days from which observations count. */
export function dayWindowOf({ from, asOf }: AlignmentRules): DayWindow {
  return {
    from: from === null ? null : boundsOf(from).earliest,
    to: asOf === null ? null : boundsOf(asOf).latest,
  };
}

/** A matrix, and the observations that count in it. */
interface MadeMatrix {
  readonly matrix: Matrix;
  readonly counted: readonly CountedObservation[];
}

function* matrixOf(
  { days, observations }: ObservationWindow,
  rules: AlignmentRules,
  most: number,
): CooperativeTask<MadeMatrix> {
  const settled = yield* resolveDuplicates(observations, betweenOf(days, rules), rules);
  yield;
  const counted = countedOf(settled, rules);
  const matrix: Matrix = {
    ...days,
    observationCount: counted.length,
    withoutSide: settled.filter(({ value }) => value === null).length,
    ...(yield* cellsBy(counted, rules, most)),
  };
  return { matrix, counted };
}

/** The list of the mode, and how many items were left out of it. */
type MatrixCells = Pick<Matrix, 'pairs' | 'cells' | 'observations' | 'leftOut'>;

function* cellsBy(
  counted: readonly CountedObservation[],
  rules: AlignmentRules,
  most: number,
): CooperativeTask<MatrixCells> {
  const none = { pairs: [], cells: [], observations: [] };
  switch (rules.mode) {
    case 'ONE_MODE': {
      const tallies = tally(counted);
      yield;
      const { kept, leftOut } = yield* pairsOf(tallies, rules, most);
      return { ...none, pairs: kept, leftOut };
    }
    case 'TWO_MODE': {
      const tallies = tally(counted);
      yield;
      const { kept, leftOut } = cellsOf(tallies, rules, most);
      return { ...none, cells: kept, leftOut };
    }
    case 'OBSERVATIONS': {
      const inOrder = counted.toSorted((one, other) => compareObservations(one.observation, other.observation));
      const kept = inOrder.slice(0, most).map((one) => alignedObservation(one, rules));
      return { ...none, observations: kept, leftOut: inOrder.length - kept.length };
    }
  }
}

function alignedObservation(
  { observation: { actor, item, ref }, value, amount }: CountedObservation,
  { source }: AlignmentRules,
): AlignedObservation {
  return {
    actor: { label: 'Actor', id: actor },
    item: { label: itemLabels[source], id: item },
    evidence: ref,
    value,
    amount,
  };
}

/** The days of a window within those of the rules: each end is as exact as the day that bounds it. */
function betweenOf({ from, to }: DayWindow, rules: AlignmentRules): DayRange {
  const start = both(from, rules.from === null ? null : boundsOf(rules.from), (one, other) => one > other);
  const end = both(to, rules.asOf === null ? null : boundsOf(rules.asOf), (one, other) => one < other);
  return { from: start, to: end ?? { earliest: endOfDays, latest: endOfDays } };
}

/** The narrower of a whole day and a requested one, bound by bound. */
function both(
  whole: WholeDay | null,
  requested: DayBounds | null,
  isNarrower: (one: WholeDay, other: WholeDay) => boolean,
): DayBounds | null {
  if (whole === null) return requested;
  if (requested === null) return { earliest: whole, latest: whole };
  const narrower = (day: WholeDay) => (isNarrower(whole, day) ? whole : day);
  return { earliest: narrower(requested.earliest), latest: narrower(requested.latest) };
}

function actorsOfMatrix({ pairs, cells, observations }: Matrix): readonly string[] {
  const refs = [...pairs.flatMap(({ a, b }) => [a, b]), ...[...cells, ...observations].map(({ actor }) => actor)];
  return refs.map(({ id }) => id);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted(compareTexts);
}

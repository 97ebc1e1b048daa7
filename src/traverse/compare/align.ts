import { compareTexts } from '../../kit/compare-texts.ts';
import { boundsOf, type DayBounds, type WholeDay } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Cell, cellsOf } from './cells.ts';
import { type DayWindow, endOfDays, mayLieIn } from './day-window.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { alignmentLimits, itemLabels, type Rules } from './rules.ts';
import { type Between, settle } from './settle.ts';
import { type Counted, countedOf } from './sides.ts';
import { compareTakes, type Take } from './take.ts';
import { tally } from './tally.ts';
import { type Window, windowsOf } from './windows.ts';

/** One take that counted. */
export interface CountedTake {
  readonly actor: NodeRef;
  readonly item: NodeRef;
  /** Where it was read. */
  readonly evidence: NodeRef;
  /** On which side it counts, and how far. */
  readonly value: number;
  /** For how much it counts. */
  readonly amount: number;
}

/** What counted in one window, in the one of three forms that the mode asks for; the other two are empty. */
export interface Matrix {
  /** First and last day of it, both in it; null: all days. */
  readonly from: string | null;
  readonly to: string | null;
  readonly takeCount: number;
  /** Takes that would have counted, had they taken a side. */
  readonly withoutSide: number;
  readonly pairs: readonly Pair[];
  readonly cells: readonly Cell[];
  readonly takes: readonly CountedTake[];
  /** Cells beyond the limit, which are the weakest; of takes those of the last days. */
  readonly leftOut: number;
}

/** An alignment without what only the graph knows. */
export interface Aligned {
  readonly windows: readonly Matrix[];
  readonly windowCount: number;
  /** Actors of at least one cell. */
  readonly actors: readonly string[];
  /** Items of which something counts. */
  readonly items: readonly string[];
}

/** Aligns takes by the rules. Pure: what the takes are of, and where they were read, has no bearing on it. */
export function align(takes: readonly Take[], rules: Rules): Aligned {
  const days = daysOf(rules);
  const then = takes.filter(({ day }) => mayLieIn(day, days));
  const { windows, count } = windowsOf(then, rules.windows, {
    most: alignmentLimits.windows,
    inAll: alignmentLimits.inWindows,
    last: days.to,
  });
  const most = Math.floor(alignmentLimits.cells / Math.max(1, windows.length));
  const made = windows.map((window) => matrixOf(window, rules, most));
  return {
    windows: made.map(({ matrix }) => matrix),
    windowCount: count,
    actors: unique(made.flatMap(({ matrix }) => actorsIn(matrix))),
    items: unique(made.flatMap(({ counted }) => counted.map(({ take }) => take.item))),
  };
}

/** The days that takes may be from. */
export function daysOf({ from, asOf }: Rules): DayWindow {
  return {
    from: from === null ? null : boundsOf(from).earliest,
    to: asOf === null ? null : boundsOf(asOf).latest,
  };
}

function matrixOf({ days, takes }: Window, rules: Rules, most: number) {
  const settled = settle(takes, betweenOf(days, rules), rules);
  const counted = countedOf(settled, rules);
  const matrix: Matrix = {
    ...days,
    takeCount: counted.length,
    withoutSide: settled.filter(({ value }) => value === null).length,
    ...cellsBy(counted, rules, most),
  };
  return { matrix, counted };
}

/** The cells in the form of the mode, and how many are left out. */
type Cells = Pick<Matrix, 'pairs' | 'cells' | 'takes' | 'leftOut'>;

function cellsBy(counted: readonly Counted[], rules: Rules, most: number): Cells {
  const none = { pairs: [], cells: [], takes: [] };
  switch (rules.mode) {
    case 'ONE_MODE': {
      const { kept, leftOut } = pairsOf(tally(counted), rules, most);
      return { ...none, pairs: kept, leftOut };
    }
    case 'TWO_MODE': {
      const { kept, leftOut } = cellsOf(tally(counted), rules, most);
      return { ...none, cells: kept, leftOut };
    }
    case 'TAKES': {
      const inOrder = counted.toSorted((one, other) => compareTakes(one.take, other.take));
      const kept = inOrder.slice(0, most).map((one) => countedTakeOf(one, rules));
      return { ...none, takes: kept, leftOut: inOrder.length - kept.length };
    }
  }
}

function countedTakeOf({ take: { actor, item, ref }, value, amount }: Counted, { source }: Rules): CountedTake {
  return {
    actor: { label: 'Actor', id: actor },
    item: { label: itemLabels[source], id: item },
    evidence: ref,
    value,
    amount,
  };
}

/** The days of a window, cut to those asked for: each side is as exact as the day that bounds it. */
function betweenOf({ from, to }: DayWindow, rules: Rules): Between {
  const start = both(from, rules.from === null ? null : boundsOf(rules.from), (one, other) => one > other);
  const end = both(to, rules.asOf === null ? null : boundsOf(rules.asOf), (one, other) => one < other);
  return { from: start, to: end ?? { earliest: endOfDays, latest: endOfDays } };
}

/** Of a whole day and one that was asked for the narrower, reading by reading. */
function both(
  whole: WholeDay | null,
  asked: DayBounds | null,
  isNarrower: (one: WholeDay, other: WholeDay) => boolean,
): DayBounds | null {
  if (whole === null) return asked;
  if (asked === null) return { earliest: whole, latest: whole };
  const narrower = (day: WholeDay) => (isNarrower(whole, day) ? whole : day);
  return { earliest: narrower(asked.earliest), latest: narrower(asked.latest) };
}

function actorsIn({ pairs, cells, takes }: Matrix): readonly string[] {
  const refs = [...pairs.flatMap(({ a, b }) => [a, b]), ...[...cells, ...takes].map(({ actor }) => actor)];
  return refs.map(({ id }) => id);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted(compareTexts);
}

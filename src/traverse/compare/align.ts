import { compareTexts } from '../../kit/compare-texts.ts';
import { earliest, latest } from '../../model/days.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import { type Cell, cellsOf } from './cells.ts';
import { type Pair, pairsOf } from './pairs.ts';
import { alignmentLimits, type Rules } from './rules.ts';
import { compareTakes, type Stretch, settle } from './settle.ts';
import { type Counted, countedOf } from './sides.ts';
import type { Take } from './take.ts';
import { tally } from './tally.ts';
import { type Window, windowsOf } from './windows.ts';

/** One take that counted. */
export interface CountedEvent {
  readonly actor: NodeRef;
  readonly proposition: NodeRef;
  readonly stance: NodeRef;
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
  readonly stanceCount: number;
  /** Stances that would have counted, had they taken a side. */
  readonly withoutSide: number;
  readonly pairs: readonly Pair[];
  readonly cells: readonly Cell[];
  readonly events: readonly CountedEvent[];
  /** Cells beyond the limit, which are the weakest; of events those of the last days. */
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
  const last = rules.asOf === null ? null : latest(rules.asOf);
  const byThen = takes.filter(({ day }) => last === null || day.earliest <= last);
  const { windows, count } = windowsOf(byThen, rules.windows, {
    most: alignmentLimits.windows,
    inAll: alignmentLimits.inWindows,
    last,
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

function matrixOf({ stretch, takes }: Window, rules: Rules, most: number) {
  const settled = settle(takes, byCertainDay(stretch, rules), rules);
  const counted = countedOf(settled, rules);
  const matrix: Matrix = {
    ...stretch,
    stanceCount: counted.length,
    withoutSide: settled.filter(({ value }) => value === null).length,
    ...cellsBy(counted, rules, most),
  };
  return { matrix, counted };
}

/** The cells in the form of the mode, and how many are left out. */
type Cells = Pick<Matrix, 'pairs' | 'cells' | 'events' | 'leftOut'>;

function cellsBy(counted: readonly Counted[], rules: Rules, most: number): Cells {
  const none = { pairs: [], cells: [], events: [] };
  switch (rules.mode) {
    case 'ONE_MODE': {
      const { kept, leftOut } = pairsOf(tally(counted), rules, most);
      return { ...none, pairs: kept, leftOut };
    }
    case 'TWO_MODE': {
      const { kept, leftOut } = cellsOf(tally(counted), rules, most);
      return { ...none, cells: kept, leftOut };
    }
    case 'EVENTS': {
      const inOrder = counted.toSorted((one, other) => compareTakes(one.take, other.take));
      return { ...none, events: inOrder.slice(0, most).map(eventOf), leftOut: Math.max(0, inOrder.length - most) };
    }
  }
}

function eventOf({ take: { actor, item, ref }, value, amount }: Counted): CountedEvent {
  return {
    actor: { label: 'Actor', id: actor },
    proposition: { label: 'Proposition', id: item },
    stance: ref,
    value,
    amount,
  };
}

/** What is to lie surely by a day that is not whole must lie before all of it. */
function byCertainDay({ from, to }: Stretch, { asOf }: Rules): Stretch {
  if (asOf === null) return { from, to };
  const first = earliest(asOf);
  return { from, to: to === null || first < to ? first : to };
}

function actorsIn({ pairs, cells, events }: Matrix): readonly string[] {
  const refs = [...pairs.flatMap(({ a, b }) => [a, b]), ...[...cells, ...events].map(({ actor }) => actor)];
  return refs.map(({ id }) => id);
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)].toSorted(compareTexts);
}

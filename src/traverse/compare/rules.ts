import type { Day } from '../../model/days.ts';
import type { Certainty } from '../../model/intervals.ts';

/** What is set against what. */
export type Mode = 'ONE_MODE' | 'TWO_MODE' | 'EVENTS';

/** Which of agreement and disagreement makes the value of a cell. */
export type Rule = 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT' | 'COMBINE';

/** Whether sides are counted, or the distance between two polarities is measured. */
export type Weight = 'COUNT' | 'DISTANCE';

/** How a polarity between 0 and 1, on either side, counts. */
export type PartialSide = 'FOR' | 'HALF' | 'LEFT_OUT';

/** What the value of a cell is divided by. */
export type Normalise = 'NONE' | 'AVERAGE_ACTIVITY' | 'JACCARD' | 'COSINE' | 'ACTIVITY' | 'PROMINENCE';

/** Which of several stances of one actor on one proposition count. */
export type Duplicates = 'ALL' | 'ONCE_PER_DAY' | 'ONCE_PER_MONTH' | 'ONCE_PER_YEAR' | 'ONCE' | 'LATEST';

/** What windows are measured in. */
export type WindowUnit = 'DAYS' | 'MONTHS' | 'YEARS' | 'STANCES';

/** What is aligned. */
export type AlignmentSource = 'STANCES';

/** How long each window is, and how far the next one begins after it. */
export interface WindowRule {
  readonly unit: WindowUnit;
  readonly size: number;
  readonly step: number;
}

/** Every rule that an alignment was made by; the answer repeats them. */
export interface Rules {
  readonly source: AlignmentSource;
  readonly mode: Mode;
  readonly rule: Rule;
  readonly weight: Weight;
  readonly partial: PartialSide;
  readonly normalise: Normalise;
  readonly duplicates: Duplicates;
  /** Null: one matrix of all days. */
  readonly windows: WindowRule | null;
  /** Shared items that a pair, and takes that a cell, must rest on. */
  readonly minimum: number;
  readonly isolates: boolean;
  readonly asOf: Day | null;
  readonly certainty: Certainty;
}

/** What each mode can be divided by. */
export const normalisations: Readonly<Record<Mode, readonly Normalise[]>> = {
  ONE_MODE: ['NONE', 'AVERAGE_ACTIVITY', 'JACCARD', 'COSINE'],
  TWO_MODE: ['NONE', 'ACTIVITY', 'PROMINENCE'],
  EVENTS: ['NONE'],
};

/**
 * The most that one alignment takes in and gives back. `inWindows` bounds the stances of all windows together, each as often as it is
 * in one: windows that overlap by nearly all of their size would else be reckoned over again and again, for seconds.
 */
export const alignmentLimits = Object.freeze({
  actors: 100,
  propositions: 200,
  stances: 5000,
  windows: 120,
  inWindows: 50_000,
  cells: 20_000,
  evidence: 20,
});

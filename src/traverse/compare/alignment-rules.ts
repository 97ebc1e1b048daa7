import type { Day } from '../../model/days.ts';
import type { Label } from '../../model/labels.ts';
import type { Certainty } from '../../model/validity.ts';

/** What is set against what. */
export type Mode = 'ONE_MODE' | 'TWO_MODE' | 'OBSERVATIONS';

/** Which of agreement and disagreement makes the value of a cell. */
export type CellValueRule = 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT' | 'COMBINE';

/** Whether sides are counted, or the distance between two values is measured. */
export type AgreementWeight = 'COUNT' | 'DISTANCE';

/** How a value between 0 and 1, on either side, counts. */
export type PartialSide = 'FOR' | 'HALF' | 'LEFT_OUT';

/** What the value of a cell is divided by. */
export type Normalise = 'NONE' | 'AVERAGE_ACTIVITY' | 'JACCARD' | 'COSINE' | 'ACTIVITY' | 'PROMINENCE';

/** Which of several takes of one actor on one item count. */
export type Duplicates = 'ALL' | 'ONCE_PER_DAY' | 'ONCE_PER_MONTH' | 'ONCE_PER_YEAR' | 'ONCE' | 'LATEST';

/** What windows are measured in. */
export type WindowUnit = 'DAYS' | 'MONTHS' | 'YEARS' | 'OBSERVATIONS';

/** What is aligned: stances on propositions, votes in roll calls, or events between actors. */
export type AlignmentSource = 'STANCES' | 'VOTES' | 'EVENTS';

/** What the items of each source are. */
export const itemLabels = {
  STANCES: 'Proposition',
  VOTES: 'RollCall',
  EVENTS: 'Actor',
} as const satisfies Readonly<Record<AlignmentSource, Label>>;

/** How long each window is, and how far the next one begins after it. */
export interface WindowRule {
  readonly unit: WindowUnit;
  readonly size: number;
  readonly step: number;
}

/** Every rule that an alignment was made by; the answer repeats them. */
export interface AlignmentRules {
  readonly source: AlignmentSource;
  readonly mode: Mode;
  readonly rule: CellValueRule;
  readonly weight: AgreementWeight;
  readonly partial: PartialSide;
  readonly normalise: Normalise;
  readonly duplicates: Duplicates;
  /** Null: one matrix of all days. */
  readonly windows: WindowRule | null;
  /** Shared items that a pair, and takes that a cell, must rest on. */
  readonly minimum: number;
  readonly isolates: boolean;
  /** Null: from the first day on. */
  readonly from: Day | null;
  /** Null: to the last day. */
  readonly asOf: Day | null;
  readonly certainty: Certainty;
}

/** What each mode can be divided by. */
export const normalisations: Readonly<Record<Mode, readonly Normalise[]>> = {
  ONE_MODE: ['NONE', 'AVERAGE_ACTIVITY', 'JACCARD', 'COSINE'],
  TWO_MODE: ['NONE', 'ACTIVITY', 'PROMINENCE'],
  OBSERVATIONS: ['NONE'],
};

/**
 * The most that one alignment takes in and gives back. Votes and events are `shared` out among the actors, so that who acts most does
 * not crowd out the others. `inWindows` bounds the takes of all windows together, each as often as it is in one: windows that overlap
 * by nearly all of their size would else be reckoned over again and again, for seconds.
 */
export const alignmentLimits = Object.freeze({
  actors: 100,
  propositions: 200,
  shared: 20_000,
  windows: 120,
  inWindows: 50_000,
  cells: 20_000,
  evidence: 20,
});

import type { Day } from '../../model/days.ts';
import type { Label } from '../../model/labels.ts';
import type { Certainty } from '../../model/validity.ts';

/** What is compared with what. */
export type Mode = 'ONE_MODE' | 'TWO_MODE' | 'OBSERVATIONS';

/** How agreement and disagreement make the value of a cell. */
export type CellValueRule = 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT' | 'COMBINE';

/** Whether sides are counted or distances measured. */
export type AgreementWeight = 'COUNT' | 'DISTANCE';

/** How a value between 0 and 1, on either side, counts. */
export type PartialSide = 'FOR' | 'HALF' | 'LEFT_OUT';

/** What the value of a cell is divided by. */
export type Normalise = 'NONE' | 'AVERAGE_ACTIVITY' | 'JACCARD' | 'COSINE' | 'ACTIVITY' | 'PROMINENCE';

/** Which observations of one actor on one item count. */
export type Duplicates = 'ALL' | 'ONCE_PER_DAY' | 'ONCE_PER_MONTH' | 'ONCE_PER_YEAR' | 'ONCE' | 'LATEST';

/** The unit of windows. */
export type WindowUnit = 'DAYS' | 'MONTHS' | 'YEARS' | 'OBSERVATIONS';

/** The records that are aligned: stances on propositions, votes in roll calls, or events between actors. */
export type AlignmentSource = 'STANCES' | 'VOTES' | 'EVENTS';

/** The label of the items of each source. */
export const itemLabels = {
  STANCES: 'Proposition',
  VOTES: 'RollCall',
  EVENTS: 'Actor',
} as const satisfies Readonly<Record<AlignmentSource, Label>>;

/** The length of each window, and the distance to the start of the next one. */
export interface WindowRule {
  readonly unit: WindowUnit;
  readonly size: number;
  readonly step: number;
}

/** The rules of an alignment; the answer repeats them. */
export interface AlignmentRules {
  readonly source: AlignmentSource;
  readonly mode: Mode;
  readonly rule: CellValueRule;
  readonly weight: AgreementWeight;
  readonly partial: PartialSide;
  readonly normalise: Normalise;
  readonly duplicates: Duplicates;
  /** Null for one matrix of all days. */
  readonly windows: WindowRule | null;
  /** Minimum number of shared items of a pair, or of observations of a cell. */
  readonly minimum: number;
  readonly isolates: boolean;
  /** Null if there is no lower bound. */
  readonly from: Day | null;
  /** Null if there is no upper bound. */
  readonly asOf: Day | null;
  readonly certainty: Certainty;
}

/** The normalisations that suit each mode. */
export const normalisations: Readonly<Record<Mode, readonly Normalise[]>> = {
  ONE_MODE: ['NONE', 'AVERAGE_ACTIVITY', 'JACCARD', 'COSINE'],
  TWO_MODE: ['NONE', 'ACTIVITY', 'PROMINENCE'],
  OBSERVATIONS: ['NONE'],
};

/**
 * Limits of one alignment. All pairs of so many `actors` fit into `cells`. `shared` is the number of votes or events, divided evenly among the actors so that very active ones do not
 * crowd out the others. `inWindows` limits the observations of all windows together, counted once per window: without it, windows that
 * overlap by nearly all of their size took seconds.
 */
export const alignmentLimits = Object.freeze({
  actors: 200,
  propositions: 200,
  shared: 20_000,
  windows: 120,
  inWindows: 50_000,
  cells: 20_000,
  evidence: 20,
});

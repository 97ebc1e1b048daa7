import type { Day } from '../../model/days.ts';

/** How an abstention counts: halfway between yes and no, as a no, or not at all, so that the roll call is left out. */
export type Abstention = 'HALF' | 'AGAINST' | 'LEFT_OUT';

/** How a missing vote counts. An actor without any vote in the session is not counted as absent. */
export type Absence = 'LEFT_OUT' | 'AS_ABSTENTION';

/** The measure of agreement. */
export type AgreementMeasure = 'SHARE' | 'S' | 'KAPPA' | 'PI';

/** How roll calls are grouped over time. */
export type RollCallGrouping = 'ALL' | 'YEAR' | 'SESSION';

/** With whom the given actors are compared: with each other, or with all that voted. */
export type Partners = 'EACH_OTHER' | 'ALL';

/** The largest `minimum` that a request can have. */
export const MAX_MINIMUM = 100_000;

/** How two actors are compared. */
export interface AgreementRules {
  readonly measure: AgreementMeasure;
  readonly abstention: Abstention;
  readonly absence: Absence;
  /** Minimum number of roll calls that count for a value. */
  readonly minimum: number;
}

/** Which roll calls count. */
export interface RollCallRules {
  /** First and last day, both included; null if there is no bound. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Whether only key votes count. */
  readonly important: boolean;
  /** Issues of the roll calls that count, by the short names of the data set; null for all. */
  readonly issues: readonly string[] | null;
}

/** How agreement is computed; the answer repeats it. */
export interface VotingRules extends AgreementRules, RollCallRules {
  readonly window: RollCallGrouping;
  readonly with: Partners;
}

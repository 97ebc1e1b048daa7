import type { Day } from '../../model/days.ts';

/** What an abstention counts as: half way between yes and no, as a no, or nothing, so that the roll call is left out. */
export type Abstention = 'HALF' | 'AGAINST' | 'LEFT_OUT';

/** What the absence of a vote counts as. One who cast no vote in the whole session was not there to be absent. */
export type Absence = 'LEFT_OUT' | 'AS_ABSTENTION';

/** How agreement is told. */
export type AgreementMeasure = 'SHARE' | 'S' | 'KAPPA' | 'PI';

/** How roll calls are told apart in time: all together, by year, or by session. */
export type RollCallGrouping = 'ALL' | 'YEAR' | 'SESSION';

/** Who is compared: the actors named with each other, or with all that voted. */
export type Partners = 'EACH_OTHER' | 'ALL';

/** The largest minimum that can be asked for. */
export const MAX_MINIMUM = 100_000;

/** How two actors are compared. */
export interface AgreementRules {
  readonly measure: AgreementMeasure;
  readonly abstention: Abstention;
  readonly absence: Absence;
  /** Roll calls that must count for two actors to have a value. */
  readonly minimum: number;
}

/** Which roll calls count. */
export interface RollCallRules {
  /** The first day and the last, both in it; null where it is open. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Key votes alone. */
  readonly important: boolean;
  /** Only those that touch one of these matters, by the short names of the data set; null: all. */
  readonly issues: readonly string[] | null;
}

/** How agreement is reckoned; the answer echoes it. */
export interface VotingRules extends AgreementRules, RollCallRules {
  readonly window: RollCallGrouping;
  readonly with: Partners;
}

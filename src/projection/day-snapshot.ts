import type { DayBounds } from '../model/days.ts';
import type { Certainty } from '../model/validity.ts';

/** What holds on one day, with its certainty. */
export interface DaySnapshot {
  readonly day: DayBounds;
  /** The certainty with which a node holds, including the nodes it depends on; null if it does not hold. */
  readonly node: (node: number) => Certainty | null;
  /** The certainty with which a link and both of its ends hold; null if it does not hold. */
  readonly link: (link: number) => Certainty | null;
  readonly nodeHolds: (node: number, certainty: Certainty) => boolean;
  readonly linkHolds: (link: number, certainty: Certainty) => boolean;
}

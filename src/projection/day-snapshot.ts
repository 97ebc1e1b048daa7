import type { DayBounds } from '../model/days.ts';
import type { Certainty } from '../model/validity.ts';

/** What of a graph holds on one day, and how surely. */
export interface DaySnapshot {
  readonly day: DayBounds;
  /** How surely a node holds, by what it leads to as well; null where it does not. */
  readonly node: (node: number) => Certainty | null;
  /** How surely a link holds together with both of its ends; null where it does not. */
  readonly link: (link: number) => Certainty | null;
  readonly nodeHolds: (node: number, certainty: Certainty) => boolean;
  readonly linkHolds: (link: number, certainty: Certainty) => boolean;
}

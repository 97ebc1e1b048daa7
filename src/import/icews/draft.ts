import type { Side } from './party.ts';

/** An event before its actors are looked up. */
export interface Draft {
  readonly id: string;
  readonly date: string;
  readonly code: string;
  readonly intensity: number | null;
  readonly initiator: Side;
  readonly target: Side;
}

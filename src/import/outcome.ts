import type { ImportError } from '../errors.ts';
import type { AnyRecord } from '../model/records.ts';

/** What became of a row: exactly one of these, so that a report adds up. */
export type Outcome = Used | LeftOut | Rejected;

/** The row says something the graph takes, now or with a later row. */
interface Used {
  readonly became: 'used';
  readonly records: readonly AnyRecord[];
}

/** The row is in order, and the graph has no place for it. */
interface LeftOut {
  readonly became: 'left out';
  readonly reason: string;
  /** Whom or what it was about, counted beside the reason. */
  readonly name?: string;
}

/** The row is wrong. */
interface Rejected {
  readonly became: 'rejected';
  readonly issue: ImportError;
}

const usedElsewhere: Outcome = { became: 'used', records: [] };

/** The row is used: these records are made of it, or none where it only adds to others. */
export function used(...records: readonly AnyRecord[]): Outcome {
  return records.length === 0 ? usedElsewhere : { became: 'used', records };
}

/** The row is left out. The reason is one of a few fixed wordings; what changes from row to row is the name. */
export function leftOut(reason: string, name?: string): Outcome {
  return name === undefined ? { became: 'left out', reason } : { became: 'left out', reason, name };
}

/** The row names an actor by a name nobody is known by. */
export function unknownActor(name: string): Outcome {
  return leftOut(actorUnknown, name);
}

/** The reason of rows whose actor is not known; these become actors with `createUnknown`. */
export const actorUnknown = 'the actor is unknown';

/** The row is wrong, and this is why. */
export function rejected(about: ImportError): Outcome {
  return { became: 'rejected', issue: about };
}

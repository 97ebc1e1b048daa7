import type { ImportError } from '../errors.ts';
import type { AnyRecord } from '../model/records.ts';
import type { Unknown } from './actors.ts';

/** The outcome of a row: used, left out or rejected, so that a report adds up. */
export type Outcome = Used | LeftOut | Rejected;

/** The row was used, now or together with a later row. */
interface Used {
  readonly became: 'used';
  readonly records: readonly AnyRecord[];
  /** What of the row is not kept, as the end of a sentence. One of a few fixed texts. */
  readonly remark?: string;
}

/** The row is valid, but the graph does not take such rows. */
interface LeftOut {
  readonly became: 'left out';
  readonly reason: string;
  /** Name that is counted with the reason, such as that of an unknown actor. */
  readonly name?: string;
}

/** The row is invalid. */
interface Rejected {
  readonly became: 'rejected';
  readonly issue: ImportError;
}

const usedWithoutRecords: Outcome = { became: 'used', records: [] };

/** The row is used and makes these records, or none if it only adds to others. */
export function used(...records: readonly AnyRecord[]): Outcome {
  return records.length === 0 ? usedWithoutRecords : { became: 'used', records };
}

/** The row is used without a value in it that contradicts others. */
export function usedWithout(remark: string, ...records: readonly AnyRecord[]): Outcome {
  return { became: 'used', records, remark };
}

/** The row is left out. The reason is one of a few fixed texts; the name varies from row to row. */
export function leftOut(reason: string, name?: string): Outcome {
  return name === undefined ? { became: 'left out', reason } : { became: 'left out', reason, name };
}

/** The row names an unknown actor, or something that is no actor. With `createUnknown` the row creates one instead. */
export function unknownActor({ unknown, what, isOfOtherDays }: Unknown): Outcome {
  if (isOfOtherDays) return leftOut('nobody had the name or the code on that day', unknown);
  return leftOut(what === undefined ? 'the actor is unknown' : reasons[what], unknown);
}

const reasons = {
  region: 'the name is that of a region, which does not act',
  territory: 'the name is that of a territory, which the tables count for no state',
  people: 'the name is that of a people, which is not an actor',
  nobody: 'the row names nobody in particular',
} as const;

/** The reason of rows that say nothing new. */
export const repeated = 'the row repeats an earlier one';

/** The row is rejected with an issue. */
export function rejected(about: ImportError): Outcome {
  return { became: 'rejected', issue: about };
}

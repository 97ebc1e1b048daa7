import type { Period } from './selection.ts';

/** The days that the API gives of a link. */
export interface LinkDays {
  readonly since: string | null;
  readonly until: string | null;
  /** The day of the statement or the stance that it starts from. */
  readonly date: string | null;
  /** The day on which a pact at one of its ends was signed. */
  readonly signed: string | null;
  /** Of a party: the periods in which the pact is in force. */
  readonly inForce: readonly Period[];
}

/** The times for which a link holds. A party is bound in each period of its pact, from when it joined to when it left. */
export function linkPeriods({ since, until, date, signed, inForce }: LinkDays): readonly Period[] {
  const own = { since: since ?? (inForce.length > 0 ? null : (date ?? signed)), until };
  const periods = inForce.length === 0 ? [own] : inForce.map((period) => within(period, own)).filter(isSomeTime);
  return periods.filter((period) => period.since !== null || period.until !== null);
}

/** The part of a period that another one leaves. Days compare as text, a month before its days. */
function within(period: Period, own: Period): Period {
  const [since, until] = [
    [period.since, own.since].filter((day) => day !== null).toSorted(),
    [period.until, own.until].filter((day) => day !== null).toSorted(),
  ];
  return { since: since.at(-1) ?? null, until: until.at(0) ?? null };
}

function isSomeTime({ since, until }: Period): boolean {
  return since === null || until === null || since <= until || since.startsWith(until);
}

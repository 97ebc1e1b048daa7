/** What a state was to an organisation in a year. */
export type Status = 'NONE' | 'MEMBER' | 'ASSOCIATE' | 'UNKNOWN';

/** The status in a year that the list has a row for. */
export interface Attested {
  readonly year: number;
  readonly status: Status;
}

/** A stretch of years as a member, with the bounds that the list can tell. */
export interface Membership {
  /** First and last year with a row that says so. */
  readonly from: number;
  readonly to: number;
  /** The first year, if the row of the year before says that it was no member. */
  readonly since: number | null;
  /** The first year with a row that says that it is none any more. */
  readonly until: number | null;
  readonly isAssociate: boolean;
  /** Between which years it began and ended, where the list has no row for each. */
  readonly note: string | null;
}

/**
 * The memberships of a state in an organisation. `attested` begins with the first year as a member; `years` are all that the state has
 * a row for. The list has a row every five years up to 1965, and one a year from then on.
 */
export function membershipsOf(attested: readonly Attested[], years: readonly number[]): readonly Membership[] {
  const runs: Attested[][] = [];
  for (const one of attested) {
    const run = runs.at(-1);
    if (run?.[0]?.status === one.status) run.push(one);
    else runs.push([one]);
  }
  return runs.flatMap((run, at) => membershipOf(run, runs[at - 1], runs[at + 1], years) ?? []);
}

function membershipOf(
  run: readonly Attested[],
  before: readonly Attested[] | undefined,
  after: readonly Attested[] | undefined,
  years: readonly number[],
): Membership | undefined {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || first.status === 'NONE' || first.status === 'UNKNOWN')
    return undefined;
  const wasUnknown = before?.[0]?.status === 'UNKNOWN';
  const earlier = years.findLast((year) => year < first.year);
  const isKnown = earlier === first.year - 1 && !wasUnknown;
  const end = after?.[0] === undefined || after[0].status === 'UNKNOWN' ? null : after[0].year;
  const began =
    isKnown || wasUnknown || earlier === undefined ? null : `It began between ${earlier} and ${first.year}.`;
  const ended = end === null || end === last.year + 1 ? null : `It ended between ${last.year} and ${end}.`;
  return {
    from: first.year,
    to: last.year,
    since: isKnown ? first.year : null,
    until: end,
    isAssociate: first.status === 'ASSOCIATE',
    note: [began, ended].filter((one) => one !== null).join(' ') || null,
  };
}

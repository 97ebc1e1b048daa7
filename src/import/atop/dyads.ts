import type { Membership } from './membership.ts';

/** Says whether two states were members of one alliance in a year. */
export interface Memberships {
  add(membership: Pick<Membership, 'alliance' | 'state' | 'spell'>): void;
  /** The last year that the files cover: that of the oldest release, or a later one in which a member came or left. */
  lastYear(): number;
  areAllied(one: string, other: string, year: number): boolean;
}

/** The memberships of each state, by which a file of dyads is held against that of the members. */
export function membershipsByState(): Memberships {
  const byState = new Map<string, Years[]>();
  let lastYear = firstRelease;
  return {
    add({ alliance, state, spell: { since, until } }) {
      const years = byState.get(state) ?? [];
      byState.set(state, years);
      lastYear = Math.max(lastYear, yearOf(until ?? since));
      years.push({ alliance, first: yearOf(since), last: until === null ? Number.POSITIVE_INFINITY : yearOf(until) });
    },
    lastYear: () => lastYear,
    areAllied(one, other, year) {
      const ofOther = (byState.get(other) ?? []).filter(({ first, last }) => first <= year && year <= last);
      const ofOne = (byState.get(one) ?? []).filter(({ first, last }) => first <= year && year <= last);
      return ofOne.some(({ alliance }) => ofOther.some((theirs) => theirs.alliance === alliance));
    },
  };
}

/** Release 4.01 covers the years to 2016, and 5.1 those to 2018. No column tells which one a file is of. */
const firstRelease = 2016;

interface Years {
  readonly alliance: string;
  readonly first: number;
  readonly last: number;
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

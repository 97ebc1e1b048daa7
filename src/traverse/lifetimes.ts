import type { DayBounds } from '../model/days.ts';
import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import { type Lifetime, lifetimeOf, validities } from '../model/validity.ts';

/** The bounds of a thing of a label, or of an edge of a type, as its row keeps them. What the table does not know holds on all days. */
export function lifetimeOfRow(of: Label | EdgeType, row: Readonly<Record<string, unknown>>): Lifetime {
  const own = validities[of]?.own ?? null;
  return own === null ? unboundedLifetime : lifetimeOf(own, row);
}

/** The bounds of what holds on all days. */
export const unboundedLifetime: Lifetime = {
  since: null,
  until: null,
  attestedOn: null,
  lastCovered: null,
  superseded: null,
  noStart: true,
  noEnd: true,
};

/** The bounds of what was done on a day, and stands from then on. */
export function lifetimeFrom(day: DayBounds): Lifetime {
  return { ...unboundedLifetime, since: day, noStart: false };
}

/** The same fact as if it lasted: it holds from the day on which it began. */
export function withoutEnd(life: Lifetime): Lifetime {
  return { ...life, until: null, lastCovered: null, superseded: null, noEnd: true };
}

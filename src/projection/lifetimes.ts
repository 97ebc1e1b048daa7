import { createInternTable, type InternTable } from '../kit/intern-table.ts';
import { memoize } from '../kit/memoize.ts';
import { type DayBounds, isDay } from '../model/days.ts';
import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import type { OwnDays } from '../model/own-days.ts';
import { dayNamesOf, lifetimeOf, validities } from '../model/validity.ts';
import type { StoredValues } from './plain-graph.ts';
import type { WrittenLifetime } from './projection.ts';

/** Distinct lifetimes. The first is that of facts without days of their own. */
export type Lifetimes = InternTable<WrittenLifetime | null>;

/** Creates a table with only the lifetime of facts without days. */
export function newLifetimes(): Lifetimes {
  return createInternTable<WrittenLifetime | null>([null]);
}

/** The number of the lifetime of a node or link, by its label or type and its properties. */
export function lifetimeNumber(lifetimes: Lifetimes, name: Label | EdgeType, values: StoredValues): number {
  const own = validities[name]?.own ?? null;
  if (own === null) return 0;
  const key = storedDays(own).reduce((sofar, stored) => `${sofar} ${String(values[stored] ?? '')}`, signatureOf(own));
  return lifetimes.numberOf(key, () => ({ ...lifetimeOf(own, values), written: writtenIn(own, values) }));
}

/** The number of the same lifetime with the day on which it is superseded. */
export function supersededNumber(lifetimes: Lifetimes, before: number, superseded: DayBounds): number {
  const life = lifetimes.values[before] ?? null;
  if (life === null) return before;
  const key = `${before} until ${superseded.earliest} ${superseded.latest}`;
  return lifetimes.numberOf(key, () => ({ ...life, superseded }));
}

/** All properties that a lifetime is made of: its days with their bounds, and the flag that says whether it has an end. */
export const storedDays = memoize((own: OwnDays): readonly string[] => {
  const stored = dayNamesOf(own).flatMap((name) => [name, `${name}Earliest`, `${name}Latest`]);
  return own.noEnd === 'FLAGGED' ? [...stored, 'certain'] : stored;
});

/** The key of a lifetime. */
const signatureOf = memoize((own: OwnDays): string => JSON.stringify(own));

/** The days as stored. They are part of the key because, if sources differ, the bounds are wider than the preferred day. */
function writtenIn({ since, until, attestedOn }: OwnDays, values: StoredValues): WrittenLifetime['written'] {
  const text = (name: string | null) => {
    const value = name === null ? null : values[name];
    return typeof value === 'string' && isDay(value) ? value : null;
  };
  return { since: text(since), until: text(until), attestedOn: text(attestedOn) };
}

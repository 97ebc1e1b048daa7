import { memoize } from '../kit/memoize.ts';
import type { DayBounds } from '../model/days.ts';
import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import { lifetimeOf, type OwnDays, validities } from '../model/validity.ts';
import { createInternTable, type InternTable } from './intern-table.ts';
import type { StoredValues } from './plain-graph.ts';
import type { WrittenLifetime } from './projection.ts';

/** Lifetimes, each kept once. The first stands for what has no days of its own. */
export type Lifetimes = InternTable<WrittenLifetime | null>;

/** No lifetimes yet but that of what has no days of its own. */
export function newLifetimes(): Lifetimes {
  return createInternTable<WrittenLifetime | null>([null]);
}

/** The number of the lifetime of a thing, which its label or type and its properties give. */
export function lifetimeNumber(lifetimes: Lifetimes, name: Label | EdgeType, values: StoredValues): number {
  const own = validities[name]?.own ?? null;
  if (own === null) return 0;
  const key = storedDays(own).reduce((sofar, stored) => `${sofar} ${String(values[stored] ?? '')}`, signatureOf(own));
  return lifetimes.numberOf(key, () => ({ ...lifetimeOf(own, values), written: writtenIn(own, values) }));
}

/** The number of the same lifetime with a day on which something takes its place. */
export function supersededNumber(lifetimes: Lifetimes, before: number, superseded: DayBounds): number {
  const life = lifetimes.values[before] ?? null;
  if (life === null) return before;
  const key = `${before} until ${superseded.earliest} ${superseded.latest}`;
  return lifetimes.numberOf(key, () => ({ ...life, superseded }));
}

/** All properties that a lifetime is made of: its days with their bounds, and the flag that says whether it has an end. */
export const storedDays = memoize((own: OwnDays): readonly string[] => {
  const days = [own.since, own.until, own.attestedOn].filter((name) => name !== null);
  const stored = days.flatMap((name) => [name, `${name}Earliest`, `${name}Latest`]);
  return own.noEnd === 'FLAGGED' ? [...stored, 'certain'] : stored;
});

/** What tells lifetimes with the same values apart. */
const signatureOf = memoize((own: OwnDays): string => JSON.stringify(own));

/** The days as they are stored. Bounds alone do not tell them: where sources differ, they reach further than the day that is preferred. */
function writtenIn({ since, until, attestedOn }: OwnDays, values: StoredValues): WrittenLifetime['written'] {
  const text = (name: string | null) => {
    const value = name === null ? null : values[name];
    return typeof value === 'string' ? value : null;
  };
  return { since: text(since), until: text(until), attestedOn: text(attestedOn) };
}

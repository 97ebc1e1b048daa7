import type { DayBounds } from '../model/days.ts';
import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import { lifetimeOf, type OwnDays, validities } from '../model/validity.ts';
import { type Interned, intern } from './intern.ts';
import type { Values } from './plain.ts';
import type { WrittenLifetime } from './projection.ts';

/** Lifetimes, each kept once. The first stands for what has no days of its own. */
export type Lifetimes = Interned<WrittenLifetime | null>;

/** No lifetimes yet but that of what has no days of its own. */
export function newLifetimes(): Lifetimes {
  return intern<WrittenLifetime | null>((life) => (life === null ? '' : keyOf(life)), [null]);
}

function keyOf({ since, until, attestedOn, superseded, noStart, noEnd, written }: WrittenLifetime): string {
  const words = [written.since, written.until, written.attestedOn];
  return [...[since, until, attestedOn, superseded].map(textOf), ...words, Number(noStart), Number(noEnd)].join();
}

function textOf(bounds: DayBounds | null): string {
  return bounds === null ? '' : `${bounds.earliest}/${bounds.latest}`;
}

/** The number of the lifetime of a thing, which its label or type and its properties give. */
export function lifetimeNumber(lifetimes: Lifetimes, name: Label | EdgeType, values: Values): number {
  const own = validities[name]?.own ?? null;
  return own === null ? 0 : lifetimes.numberOf({ ...lifetimeOf(own, values), written: writtenIn(own, values) });
}

/** The days as they are stored. Bounds alone do not tell them: where sources differ, they reach further than the day that is preferred. */
function writtenIn({ since, until, attestedOn }: OwnDays, values: Values): WrittenLifetime['written'] {
  const text = (name: string | null) => {
    const value = name === null ? null : values[name];
    return typeof value === 'string' ? value : null;
  };
  return { since: text(since), until: text(until), attestedOn: text(attestedOn) };
}

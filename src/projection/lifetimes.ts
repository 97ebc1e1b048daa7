import type { DayBounds } from '../model/days.ts';
import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import { type Lifetime, lifetimeOf, validities } from '../model/validity.ts';
import { type Interned, intern } from './intern.ts';
import type { Values } from './plain.ts';

/** Lifetimes, each kept once. The first stands for what has no days of its own. */
export type Lifetimes = Interned<Lifetime | null>;

/** No lifetimes yet but that of what has no days of its own. */
export function newLifetimes(): Lifetimes {
  return intern<Lifetime | null>((life) => (life === null ? '' : keyOf(life)), [null]);
}

function keyOf({ since, until, attestedOn, superseded, noStart, noEnd }: Lifetime): string {
  return [...[since, until, attestedOn, superseded].map(textOf), Number(noStart), Number(noEnd)].join();
}

function textOf(bounds: DayBounds | null): string {
  return bounds === null ? '' : `${bounds.earliest}/${bounds.latest}`;
}

/** The number of the lifetime of a thing, which its label or type and its properties give. */
export function lifetimeNumber(lifetimes: Lifetimes, name: Label | EdgeType, values: Values): number {
  const own = validities[name]?.own ?? null;
  return own === null ? 0 : lifetimes.numberOf(lifetimeOf(own, values));
}

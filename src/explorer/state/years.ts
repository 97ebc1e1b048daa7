import { scaleUtc } from 'd3-scale';
import type { Stance } from '../api/stances.ts';
import type { Holder } from './stance-table.ts';

/** The stances of one actor on a proposition, earliest first. */
export interface ActorYears {
  readonly actor: Holder;
  readonly stances: readonly Stance[];
}

/** The stances on a proposition by actor, earliest first; actors by name. Given latest first. */
export function yearsByActor(stances: readonly Stance[]): readonly ActorYears[] {
  const byActor = new Map<string, ActorYears>();
  for (const stance of stances.toReversed()) {
    const { actor } = stance;
    byActor.set(actor.id, { actor, stances: [...(byActor.get(actor.id)?.stances ?? []), stance] });
  }
  return [...byActor.values()].toSorted((one, other) => one.actor.name.localeCompare(other.actor.name));
}

/** Where days stand on a line, in percent of its length, and the years that are marked on it. */
export interface YearScale {
  readonly placeOf: (day: string) => number;
  readonly ticks: readonly { readonly year: string; readonly place: number }[];
}

/** A scale from the first year of some days to the year after the last. A month or a year stands at its first day. */
export function yearScale(days: readonly string[]): YearScale {
  const years = days.map((day) => Number(day.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const scale = scaleUtc([new Date(Date.UTC(first, 0)), new Date(Date.UTC(last, 0))], [0, 100]);
  return {
    placeOf: (day) => scale(new Date(day)),
    ticks: scale
      .ticks(6)
      .map((date) => ({ year: String(date.getUTCFullYear()), place: scale(date) }))
      .filter(({ year }, at, all) => year !== all[at - 1]?.year),
  };
}

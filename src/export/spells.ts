import { dayNumber, dayOfNumber, earliest, isDay, latest, type WholeDay } from '../model/days.ts';
import type { Period } from './selection.ts';

/** A period in whole days, both included. A day that is not known is left out. */
export interface Spell {
  readonly start: WholeDay | null;
  readonly end: WholeDay | null;
}

/**
 * A period as formats need it that know whole days alone: from the first to the last day that its sources allow. So it may be too long, and never
 * too short. A period that ended on the day it began, or on no later day, keeps its first day.
 */
function spellOf({ since, until }: Period): Spell {
  const start = since !== null && isDay(since) ? earliest(since) : null;
  const end = until !== null && isDay(until) ? dayOfNumber(dayNumber(latest(until)) - 1) : null;
  return { start, end: start !== null && end !== null && end < start ? start : end };
}

/** The spells of a fact; those of which no day is known are left out, since they say nothing. */
export function spellsOf(periods: readonly Period[]): readonly Spell[] {
  return periods.map(spellOf).filter(({ start, end }) => start !== null || end !== null);
}

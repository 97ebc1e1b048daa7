import type { Scheme } from '../actors.ts';
import { firstDay } from './first-day.ts';
import { sharedCodes } from './shared-codes.ts';

/** A stretch of days as a row gives them; an end that is null was not found. */
export interface Spell {
  readonly since: string;
  readonly until: string | null;
}

/**
 * A stretch of days under one code, cut where the code passed to another state, so that each part is that of the holder on its first day.
 * Lists of states let a membership or a term run on where the state under the number changed.
 */
export function spellsOf(scheme: Scheme, code: string, { since, until }: Spell): readonly Spell[] {
  const cuts = handovers(scheme, code).filter(
    (day) => firstDay(since) < day && (until === null || day < firstDay(until)),
  );
  const starts = [since, ...cuts];
  return starts.map((start, index) => ({ since: start, until: starts[index + 1] ?? until }));
}

/** The days on which a code passed from one holder to the next. Where nobody came next, the last holder keeps what it began. */
function handovers(scheme: Scheme, code: string): readonly string[] {
  const shared = sharedCodes.find(({ codes }) => codes[scheme]?.includes(code));
  return shared === undefined
    ? []
    : shared.turns.slice(1).flatMap(([since, holder]) => (holder === null ? [] : [since]));
}

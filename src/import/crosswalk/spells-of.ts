import type { Scheme, SharedCode } from '../../model/crosswalk.ts';
import { earliest } from '../../model/days.ts';
import type { Spell } from '../actors.ts';

/** Splits a spell where its code passed to another holder. */
export function spellsOf(
  shared: readonly SharedCode[],
  scheme: Scheme,
  code: string,
  { since, until }: Spell,
): readonly Spell[] {
  const cuts = handovers(shared, scheme, code).filter(
    (day) => earliest(since) < day && (until === null || day < earliest(until)),
  );
  const starts = [since, ...cuts];
  return starts.map((start, index) => ({ since: start, until: starts[index + 1] ?? until }));
}

/** The days on which a code passed to another holder. If it passed to none, the last holder keeps its spell. */
function handovers(shared: readonly SharedCode[], scheme: Scheme, code: string): readonly string[] {
  const holders = shared.find(({ codes }) => codes[scheme]?.includes(code))?.holders ?? [];
  return holders.slice(1).flatMap(({ since, actor }) => (since === null || actor === null ? [] : [since]));
}

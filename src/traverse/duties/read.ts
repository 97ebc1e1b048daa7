import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { DayBounds } from '../../model/days.ts';
import { type Certainty, certaintyOn, isEnough, leastSure } from '../../model/validity.ts';
import { lifeOf } from '../life-of.ts';
import { forceLevel } from './force.ts';
import { type Candidate, dutyActors, dutyPacts, dutyTerms, type Named, type PactTerms } from './texts.ts';

/** A cap that an answer met: pacts of an actor, actors of a pact, actors followed, or items of the answer. */
export type Cap = 'PACTS' | 'ACTORS_OF_A_PACT' | 'FOLLOWED' | 'ITEMS';

/** Why there is no answer. */
export type NoAnswer = 'UNKNOWN_ACTOR' | 'SAME_ACTOR';

/** The most ties of one actor that are looked at, its most pacts on a day, those of all actors at once, and the most of each list of a pact. */
export const mostTies = 1000;
const mostPactsOfActor = 100;
const mostPacts = 250;
export const mostOfPact = 60;

/** The actors with these ids that there are. */
export async function readActors(graph: Asker, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  const rows = await graph.ask(dutyActors, { actors: [...ids] });
  return new Map(rows.map((row) => [row.id, row]));
}

/** A day, and how sure an answer about it must be. */
export interface DayAsked {
  readonly on: DayBounds;
  readonly certainty: Certainty;
}

/** What the pacts of actors that were in force on a day say of duties of some kinds, with the caps that were met. */
export async function readTerms(
  graph: Asker,
  actors: readonly string[],
  kinds: readonly string[],
  asked: DayAsked,
): Promise<{ readonly pacts: readonly PactTerms[]; readonly caps: readonly Cap[] }> {
  const scope = { actors: [...actors], kinds: [...kinds] };
  const rows = await graph.ask(dutyPacts, { ...scope, limit: whole(mostTies + 1) });
  const { ids, isCut } = pactsOn(rows, asked);
  const pacts = await graph.ask(dutyTerms, { ...scope, pacts: [...ids], limit: whole(mostOfPact) });
  return {
    pacts,
    caps: [...(isCut ? (['PACTS'] as const) : []), ...(pacts.some(isFull) ? (['ACTORS_OF_A_PACT'] as const) : [])],
  };
}

/** The pacts in force on a day with the actors in them, by id, and whether there are more than are read. */
export function pactsOn(
  rows: readonly Candidate[],
  asked: DayAsked,
): { readonly ids: readonly string[]; readonly isCut: boolean } {
  const byActor = [...groupBy(rows, ({ actor }) => actor).values()].map((ties) => ({
    hasMore: ties.length > mostTies,
    pacts: [...new Set(ties.filter((row) => isOn(row, asked)).map(({ pact }) => pact))],
  }));
  const all = [...new Set(byActor.flatMap(({ pacts }) => pacts.slice(0, mostPactsOfActor)))].toSorted(compareTexts);
  return {
    ids: all.slice(0, mostPacts),
    isCut: all.length > mostPacts || byActor.some(({ hasMore, pacts }) => hasMore || pacts.length > mostPactsOfActor),
  };
}

function isOn(row: Candidate, { on, certainty }: DayAsked): boolean {
  return isEnough(leastSure([certaintyOn(lifeOf(row.tie, row), on), forceLevel(row, on)]), certainty);
}

/** A list as long as the limit may have been cut. */
function isFull({ parties, obligations }: PactTerms): boolean {
  return [parties, obligations, ...obligations.map(({ binds }) => binds)].some(({ length }) => length >= mostOfPact);
}

import type { Asker } from '../../graph/graph.ts';
import { whole } from '../../graph/whole.ts';
import { groupBy } from '../../kit/group-by.ts';
import type { DaySpan } from '../../model/days.ts';
import { dutyActors, dutyPacts, dutyTerms, type Named, type PactTerms } from './texts.ts';

/** A cap that an answer met: pacts of an actor, actors of a pact, actors followed, or items of the answer. */
export type Cap = 'PACTS' | 'ACTORS_OF_A_PACT' | 'FOLLOWED' | 'ITEMS';

/** Why there is no answer. */
export type NoAnswer = 'UNKNOWN_ACTOR' | 'SAME_ACTOR';

/** The most pacts of one actor, of all actors asked for at once, and the most of each list of a pact. */
const mostPactsOfActor = 100;
const mostPacts = 250;
export const mostOfPact = 60;

/** The actors with these ids that there are. */
export async function readActors(graph: Asker, ids: readonly string[]): Promise<ReadonlyMap<string, Named>> {
  const rows = await graph.ask(dutyActors, { actors: [...ids] });
  return new Map(rows.map((row) => [row.id, row]));
}

/** What the pacts of actors say of duties of some kinds, with the caps that were met. */
export async function readTerms(
  graph: Asker,
  actors: readonly string[],
  kinds: readonly string[],
  on: DaySpan,
): Promise<{ readonly pacts: readonly PactTerms[]; readonly caps: readonly Cap[] }> {
  const asked = { actors: [...actors], kinds: [...kinds] };
  const rows = await graph.ask(dutyPacts, { ...asked, ...on, limit: whole(mostPactsOfActor + 1) });
  const byActor = [...groupBy(rows, ({ actor }) => actor).values()];
  const all = [...new Set(byActor.flatMap((of) => of.slice(0, mostPactsOfActor).map(({ pact }) => pact)))].toSorted();
  const pacts = await graph.ask(dutyTerms, { ...asked, pacts: all.slice(0, mostPacts), limit: whole(mostOfPact) });
  const isCut = all.length > mostPacts || byActor.some((of) => of.length > mostPactsOfActor);
  return {
    pacts,
    caps: [...(isCut ? (['PACTS'] as const) : []), ...(pacts.some(isFull) ? (['ACTORS_OF_A_PACT'] as const) : [])],
  };
}

/** A list as long as the limit may have been cut. */
function isFull({ parties, obligations }: PactTerms): boolean {
  return [parties, obligations, ...obligations.map(({ binds }) => binds)].some(({ length }) => length >= mostOfPact);
}

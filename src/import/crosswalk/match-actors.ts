import type { CrosswalkTables } from '../../model/crosswalk.ts';
import type { StoredActor } from '../actors.ts';
import { slugIn } from '../slug-in.ts';

/** What tells which actor of the tables an actor of the graph is. */
export type Identified = Pick<StoredActor, 'id' | 'iso3' | 'cowCode' | 'wikidata'>;

/**
 * The actors of the graph that stand for actors of the tables, by the ids of these. The first that agrees decides: the id, the ISO code,
 * the Wikidata item, the number of the Correlates of War where one state alone ever had it, and the id without its data set.
 */
export function matchActors<A extends Identified>(
  { actors, sharedCodes }: Pick<CrosswalkTables, 'actors' | 'sharedCodes'>,
  stored: readonly A[],
): ReadonlyMap<string, A> {
  const shared = new Set(sharedCodes.flatMap(({ codes }) => codes.cow ?? []));
  const cowOf = ({ cowCode }: Pick<Identified, 'cowCode'>) =>
    cowCode === null || shared.has(String(cowCode)) ? null : String(cowCode);
  const byId = indexed(stored, ({ id }) => id);
  const byIso3 = indexed(stored, ({ iso3 }) => iso3);
  const byWikidata = indexed(stored, ({ wikidata }) => wikidata);
  const byCow = indexed(stored, cowOf);
  const bySlug = indexed(stored, ({ id }) => slugIn(id));
  const sameAs = (actor: (typeof actors)[number]) =>
    byId(actor.id) ?? byIso3(actor.iso3) ?? byWikidata(actor.wikidata) ?? byCow(cowOf(actor)) ?? bySlug(actor.id);
  return new Map(
    actors.flatMap((actor) => {
      const same = sameAs(actor);
      return same === undefined ? [] : [[String(actor.id), same] as const];
    }),
  );
}

/** Finds actors by a code; the last of several has it. */
function indexed<A>(actors: readonly A[], codeOf: (actor: A) => string | null): (code: string | null) => A | undefined {
  const byCode = new Map<string | null, A>(actors.map((actor) => [codeOf(actor), actor]));
  byCode.delete(null);
  return (code) => byCode.get(code);
}

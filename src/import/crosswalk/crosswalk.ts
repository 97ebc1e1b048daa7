import type { Crosswalk, Found, HeldActor, Scheme } from '../actors.ts';
import { type CodeBook, codeBook, type Holder } from './code-book.ts';
import { knownActors } from './known-actors.ts';
import { sharedCodes } from './shared-codes.ts';

/**
 * Tells whom a code or a name stood for on a day: the actors of the graph, and the states of the world that it lacks. Codes of states come from
 * the tables of this folder; the graph gives the actors, and their other names.
 */
export function createCrosswalk(held: readonly HeldActor[]): Crosswalk {
  const places = placesOf(held);
  const slugs = new Map([...places].flatMap(([slug, { id }]) => (id === undefined ? [] : [[id, slug] as const])));
  const keyOf = ({ id }: HeldActor) => slugs.get(id) ?? id;
  const book = codeBook(sharedCodes, [
    knownActors.map(({ actor, codes }) => ({ id: actor.slug, codes })),
    held.filter(({ id }) => !slugs.has(id)).map((actor) => ({ id: actor.id, codes: codesOf(actor) })),
    held.map((actor) => ({ id: keyOf(actor), codes: { name: namesOf(actor) } })),
  ]);
  return {
    find(scheme, code, day) {
      const holder = holderOf(book, scheme, code, day);
      if (holder === null) return { unknown: scheme === 'name' ? code : `${scheme} ${code}` };
      return places.get(holder)?.found ?? { held: holder };
    },
    isConstant: (scheme, code) =>
      book.isConstant(scheme, code) && (scheme !== 'cameo' || book.isConstant('iso3', code)),
  };
}

/** CAMEO takes its codes of states from ISO 3166, but for a few. */
function holderOf(book: CodeBook, scheme: Scheme, code: string, day: string): string | null {
  return book.holder(scheme, code, day) ?? (scheme === 'cameo' ? book.holder('iso3', code, day) : null);
}

/** A state the crosswalk knows: the actor of the graph that it is, or the one to be made. */
interface Place {
  readonly id: string | undefined;
  readonly found: Found;
}

function placesOf(held: readonly HeldActor[]): ReadonlyMap<string, Place> {
  const byId = new Map(held.map((actor) => [actor.id, actor]));
  const bySlug = new Map(held.map((actor) => [slugIn(actor.id), actor]));
  const byIso3 = new Map(held.flatMap((actor) => (actor.iso3 === null ? [] : [[actor.iso3, actor] as const])));
  const places = knownActors.map(({ actor }): readonly [string, Place] => {
    const { slug, iso3 } = actor;
    const same = byId.get(slug) ?? (iso3 === null ? undefined : byIso3.get(iso3)) ?? bySlug.get(slug);
    return [slug, { id: same?.id, found: same === undefined ? { listed: actor } : { held: same.id } }];
  });
  return new Map(places);
}

/** The slug of an actor without the name of a data set before it. */
function slugIn(id: string): string {
  return id.split('--').at(-1) ?? id;
}

function codesOf({ name, iso2, iso3, isoNumeric, cowCode, wikidata }: HeldActor): Holder['codes'] {
  return {
    name: [name],
    iso2: listed(iso2),
    iso3: listed(iso3),
    isoNumeric: listed(isoNumeric),
    cow: listed(cowCode === null ? null : String(cowCode)),
    wikidata: listed(wikidata),
  };
}

function namesOf({ officialName, aliases }: HeldActor): readonly string[] {
  return officialName === null ? aliases : [officialName, ...aliases];
}

function listed(code: string | null): readonly string[] {
  return code === null ? [] : [code];
}

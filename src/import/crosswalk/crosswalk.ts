import type { Crosswalk, CrosswalkMatch, Scheme, StoredActor } from '../actors.ts';
import { type CodeBook, codeBook, type Holder } from './code-book.ts';
import { knownActors } from './known-actors.ts';
import { sharedCodes } from './shared-codes.ts';

/**
 * Tells whom a code or a name stood for on a day: the actors of the graph, and the states of the world that it lacks. Codes of states come from
 * the tables of this folder; the graph gives the actors, and their other names.
 */
export function createCrosswalk(stored: readonly StoredActor[]): Crosswalk {
  const entries = entriesOf(stored);
  const slugs = new Map([...entries].flatMap(([slug, { id }]) => (id === undefined ? [] : [[id, slug] as const])));
  const keyOf = ({ id }: StoredActor) => slugs.get(id) ?? id;
  const book = codeBook(sharedCodes, [
    knownActors.map(({ actor, codes }) => ({ id: actor.slug, codes })),
    stored.filter(({ id }) => !slugs.has(id)).map((actor) => ({ id: actor.id, codes: codesOf(actor) })),
    stored.map((actor) => ({ id: keyOf(actor), codes: { name: namesOf(actor) } })),
  ]);
  return {
    find(scheme, code, day) {
      const holder = holderOf(book, scheme, code, day);
      if (holder === null) return { unknown: scheme === 'name' ? code : `${scheme} ${code}` };
      return entries.get(holder)?.match ?? { stored: holder };
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
interface ListedEntry {
  readonly id: string | undefined;
  readonly match: CrosswalkMatch;
}

function entriesOf(stored: readonly StoredActor[]): ReadonlyMap<string, ListedEntry> {
  const byId = new Map(stored.map((actor) => [actor.id, actor]));
  const bySlug = new Map(stored.map((actor) => [slugIn(actor.id), actor]));
  const byIso3 = new Map(stored.flatMap((actor) => (actor.iso3 === null ? [] : [[actor.iso3, actor] as const])));
  const entries = knownActors.map(({ actor }): readonly [string, ListedEntry] => {
    const { slug, iso3 } = actor;
    const same = byId.get(slug) ?? (iso3 === null ? undefined : byIso3.get(iso3)) ?? bySlug.get(slug);
    return [slug, { id: same?.id, match: same === undefined ? { listed: actor } : { stored: same.id } }];
  });
  return new Map(entries);
}

/** The slug of an actor without the name of a data set before it. */
function slugIn(id: string): string {
  return id.split('--').at(-1) ?? id;
}

function codesOf({ name, iso2, iso3, isoNumeric, cowCode, wikidata }: StoredActor): Holder['codes'] {
  return {
    name: [name],
    iso2: listed(iso2),
    iso3: listed(iso3),
    isoNumeric: listed(isoNumeric),
    cow: listed(cowCode === null ? null : String(cowCode)),
    wikidata: listed(wikidata),
  };
}

function namesOf({ officialName, aliases }: StoredActor): readonly string[] {
  return officialName === null ? aliases : [officialName, ...aliases];
}

function listed(code: string | null): readonly string[] {
  return code === null ? [] : [code];
}

import type { Codes, Correction, CrosswalkTables, Scheme } from '../../model/crosswalk.ts';
import { codesOf } from '../../model/crosswalk-codes.ts';
import type { Crosswalk, CrosswalkMatch, StoredActor } from '../actors.ts';
import { slugIn } from '../slug-in.ts';
import { type CodeBook, codeBook, type Holder } from './code-book.ts';
import { firstDay } from './first-day.ts';
import { matchActors } from './match-actors.ts';
import { spellsOf } from './spells-of.ts';

/**
 * A crosswalk over the actors of the graph, and the states of the tables that the graph does not have. Codes of states come from the
 * tables; actors and their other names come from the graph.
 */
export function createCrosswalk(tables: CrosswalkTables, all: readonly StoredActor[]): Crosswalk {
  const stored = all.filter(({ isImportedOfficial }) => !isImportedOfficial);
  const entries = entriesOf(tables, stored);
  const slugs = new Map([...entries].flatMap(([slug, { id }]) => (id === undefined ? [] : [[id, slug] as const])));
  const keyOf = ({ id }: StoredActor) => slugs.get(id) ?? id;
  const listed = new Map(tables.actors.map((actor) => [String(actor.id), actor]));
  const holder = (id: string, codes: Codes): Holder => {
    const { since = null, until = null } = listed.get(id) ?? {};
    return { id, codes, since, until };
  };
  const book = codeBook(tables.sharedCodes, [
    tables.actors.map((actor) => holder(actor.id, codesOf(actor))),
    stored.filter(({ id }) => !slugs.has(id)).map((actor) => holder(actor.id, storedCodes(actor))),
    stored.map((actor) => holder(keyOf(actor), { name: otherNames(actor) })),
    all
      .filter(({ isImportedOfficial }) => isImportedOfficial)
      .map((actor) => holder(actor.id, { name: fullNames(actor) })),
  ]);
  const correctionsOf = (set: string, code: string, name: string) =>
    tables.corrections.filter((one) => one.set === set && one.code === code && one.name === name);
  const matchOf = (id: string): CrosswalkMatch => entries.get(id)?.match ?? { stored: id };
  return {
    find(scheme, code, day) {
      const found = holderOf(book, scheme, code, day);
      return found === null ? { unknown: scheme === 'name' ? code : `${scheme} ${code}` } : matchOf(found);
    },
    corrected: (set, code, name, day) => {
      const correction = correctionsOf(set, code, name).find((one) => isOn(one, firstDay(day)));
      return correction === undefined ? undefined : matchOf(correction.actor);
    },
    isCorrected: (set, code, name) => correctionsOf(set, code, name).length > 0,
    isConstant: (scheme, code) =>
      book.isConstant(scheme, code) && (scheme !== 'cameo' || book.isConstant('iso3', code)),
    nameOf: (actorId) => listed.get(slugIn(actorId))?.name ?? actorId,
    spellsOf: (scheme, code, spell) => spellsOf(tables.sharedCodes, scheme, code, spell),
  };
}

/** Whether a correction is for rows of this day. */
function isOn({ since, until }: Correction, day: string): boolean {
  return (since === null || firstDay(since) <= day) && (until === null || day < firstDay(until));
}

/** CAMEO takes most codes of states from ISO 3166. */
function holderOf(book: CodeBook, scheme: Scheme, code: string, day: string): string | null {
  return book.holder(scheme, code, day) ?? (scheme === 'cameo' ? book.holder('iso3', code, day) : null);
}

/** An actor of the tables: the actor of the graph that it is, or the one to be created. */
interface ListedEntry {
  readonly id: string | undefined;
  readonly match: CrosswalkMatch;
}

function entriesOf(tables: CrosswalkTables, stored: readonly StoredActor[]): ReadonlyMap<string, ListedEntry> {
  const matches = matchActors(tables, stored);
  const entries = tables.actors.map((actor): readonly [string, ListedEntry] => {
    const same = matches.get(actor.id);
    return [actor.id, { id: same?.id, match: same === undefined ? { listed: actor } : { stored: same.id } }];
  });
  return new Map(entries);
}

function storedCodes({ name, iso2, iso3, isoNumeric, cowCode, wikidata }: StoredActor): Codes {
  return {
    name: [name],
    iso2: listOf(iso2),
    iso3: listOf(iso3),
    isoNumeric: listOf(isoNumeric),
    cow: listOf(cowCode === null ? null : String(cowCode)),
    wikidata: listOf(wikidata),
  };
}

function otherNames({ officialName, aliases }: StoredActor): readonly string[] {
  return officialName === null ? aliases : [officialName, ...aliases];
}

/** The names of a person that have two words at least: a surname alone belongs to many. */
function fullNames(actor: StoredActor): readonly string[] {
  return [actor.name, ...otherNames(actor)].filter((name) => /\S\s+\S/u.test(name));
}

function listOf(code: string | null): readonly string[] {
  return code === null ? [] : [code];
}

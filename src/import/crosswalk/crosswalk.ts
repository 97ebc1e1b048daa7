import { compareTexts } from '../../kit/compare-texts.ts';
import { groupBy } from '../../kit/group-by.ts';
import { memoize } from '../../kit/memoize.ts';
import { memoizeRecent } from '../../kit/memoize-recent.ts';
import {
  type Codes,
  type Correction,
  type CrosswalkTables,
  type NoActor,
  type Part,
  type Scheme,
  type SharedCode,
  schemes,
} from '../../model/crosswalk.ts';
import { codeKey, codesOf } from '../../model/crosswalk-codes.ts';
import { earliest } from '../../model/days.ts';
import type { Crosswalk, CrosswalkMatch, StoredActor, Unknown } from '../actors.ts';
import { namesKept } from '../names-kept.ts';
import { slugIn } from '../slug-in.ts';
import { type CodeBook, codeBook, type Holder } from './code-book.ts';
import { matchActors } from './match-actors.ts';
import { createPeople } from './people.ts';
import { spellsOf } from './spells-of.ts';

/**
 * A crosswalk over the actors of the graph, and the states of the tables that the graph does not have. Codes of states come from the
 * tables; actors and their other names come from the graph.
 */
export function createCrosswalk(tables: CrosswalkTables, all: readonly StoredActor[]): Crosswalk {
  const stored = all.filter(({ person }) => person === null);
  const entries = entriesOf(tables, stored);
  const slugs = new Map([...entries].flatMap(([slug, { id }]) => (id === undefined ? [] : [[id, slug] as const])));
  const keyOf = ({ id }: StoredActor) => slugs.get(id) ?? id;
  const listed = new Map(tables.actors.map((actor) => [String(actor.id), actor]));
  const holder = (id: string, codes: Codes): Holder => {
    const { since = null, until = null } = listed.get(id) ?? {};
    return { id, codes, since, until };
  };
  const book = codeBook(
    [...tables.sharedCodes, ...heldParts(tables.parts)],
    [
      tables.actors.map((actor) => holder(actor.id, codesOf(actor))),
      stored.filter(({ id }) => !slugs.has(id)).map((actor) => holder(actor.id, storedCodes(actor))),
      stored.map((actor) => holder(keyOf(actor), { ...storedCodes(actor), name: otherNames(actor) })),
    ],
  );
  const whatIs = noActorsOf(tables.noActors);
  const correctionsOf = (set: string, code: string, name: string) =>
    tables.corrections.filter((one) => one.set === set && one.code === code && one.name === name);
  const matchOf = (id: string): CrosswalkMatch => entries.get(id)?.match ?? { stored: id };
  return {
    find(scheme, code, day) {
      const found = holderOf(book, scheme, code, day);
      if (found !== null) return matchOf(found);
      const unknown = unknownCode(scheme, code, whatIs(scheme, code));
      return isHeld(book, scheme, code) ? { ...unknown, isOfOtherDays: true } : unknown;
    },
    corrected: (set, code, name, day) => {
      const correction = correctionsOf(set, code, name).find((one) => isOn(one, earliest(day)));
      return correction === undefined ? undefined : matchOf(correction.actor);
    },
    isCorrected: (set, code, name) => correctionsOf(set, code, name).length > 0,
    isConstant: (scheme, code) =>
      book.isConstant(scheme, code) && (scheme !== 'cameo' || book.isConstant('iso3', code)),
    nameOf: (actorId) => listed.get(slugIn(actorId))?.name ?? actorId,
    personFor: createPeople(all),
    spellsOf: (scheme, code, spell) => spellsOf(tables.sharedCodes, scheme, code, spell),
  };
}

/** Parts as names that pass from actor to actor: outside its days a part acts for nobody. */
function heldParts(parts: readonly Part[]): readonly SharedCode[] {
  const named = parts.flatMap((part) => part.names.map((name) => ({ name, part })));
  return [...groupBy(named, ({ name }) => name)].map(([name, entries]) => ({
    codes: { part: [name] },
    holders: [
      { since: null, actor: null },
      ...entries
        .toSorted(({ part: one }, { part: other }) => compareTexts(one.since ?? '', other.since ?? ''))
        .flatMap(({ part: { of, since, until } }) => [
          { since, actor: of },
          ...(until === null ? [] : [{ since: until, actor: null }]),
        ]),
    ],
  }));
}

/** Whether a correction is for rows of this day. */
function isOn({ since, until }: Correction, day: string): boolean {
  return (since === null || earliest(since) <= day) && (until === null || day < earliest(until));
}

/** CAMEO takes most codes of states from ISO 3166. */
function holderOf(book: CodeBook, scheme: Scheme, code: string, day: string): string | null {
  return book.holder(scheme, code, day) ?? (scheme === 'cameo' ? book.holder('iso3', code, day) : null);
}

function isHeld(book: CodeBook, scheme: Scheme, code: string): boolean {
  return book.isHeld(scheme, code) || (scheme === 'cameo' && book.isHeld('iso3', code));
}

function unknownCode(scheme: Scheme, code: string, what: NoActor['what'] | undefined): Unknown {
  const unknown = scheme === 'name' || scheme === 'part' ? code : `${scheme} ${code}`;
  return what === undefined ? { unknown } : { unknown, what };
}

/** What a code is that stands for no actor. */
function noActorsOf(noActors: readonly NoActor[]): (scheme: Scheme, code: string) => NoActor['what'] | undefined {
  const entries = noActors.flatMap(({ what, codes }) =>
    schemes.flatMap((scheme) =>
      (codes[scheme] ?? []).map((code) => [`${scheme} ${codeKey(scheme, code)}`, what] as const),
    ),
  );
  const known = new Map<string, NoActor['what']>(entries);
  const keyOf = memoize((scheme: Scheme) =>
    memoizeRecent(namesKept, (code: string) => `${scheme} ${codeKey(scheme, code)}`),
  );
  return (scheme, code) => known.get(keyOf(scheme)(code));
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

function listOf(code: string | null): readonly string[] {
  return code === null ? [] : [code];
}

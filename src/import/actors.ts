import type { VocabularyValue } from '../model/vocabulary.ts';

/** A system of codes or names for actors. `icews` and `gdelt` names are those sets' own spellings; `name` is any English name. */
export type Scheme = 'iso2' | 'iso3' | 'isoNumeric' | 'cow' | 'gw' | 'cameo' | 'wikidata' | 'name';

/** An actor that the graph has before an import, with all that a crosswalk may know it by. */
export interface StoredActor {
  readonly id: string;
  readonly kind: string | null;
  readonly name: string;
  readonly officialName: string | null;
  readonly aliases: readonly string[];
  readonly iso2: string | null;
  readonly iso3: string | null;
  readonly isoNumeric: string | null;
  readonly cowCode: number | null;
  readonly wikidata: string | null;
}

/** An actor that a crosswalk knows by itself and the graph may lack: it is made when a row first names it. */
export interface ListedActor {
  /** A slug, without the name of a data set before it. */
  readonly slug: string;
  readonly name: string;
  readonly kind:
    | 'state'
    | 'disputed_state'
    | 'non_member_observer_state'
    | 'former_state'
    | 'international_organisation';
  readonly iso2: string | null;
  readonly iso3: string | null;
  readonly isoNumeric: string | null;
  readonly cowCode: number | null;
  readonly wikidata: string | null;
  readonly region: VocabularyValue<'region'> | null;
  readonly aliases: readonly string[];
  readonly note: string | null;
}

/** What a crosswalk says of a code on a day. */
export type CrosswalkMatch =
  | { readonly stored: string }
  | { readonly listed: ListedActor }
  /** Nobody is known by it. The name is the code as a report shows it. */
  | { readonly unknown: string };

/** Tells whom a code or a name stood for. It is made of the actors of the graph and asked for every row, so it is quick. */
export interface Crosswalk {
  /** `day` is as exact as the row gives it. */
  find(scheme: Scheme, code: string, day: string): CrosswalkMatch;
  /** Whether a code stands for the same on every day, as nearly all do. */
  isConstant(scheme: Scheme, code: string): boolean;
}

/** Whom a row means: an actor's id, or nobody that is known. */
export type Resolved = { readonly id: string } | { readonly unknown: string };

/** The actors of an import. With `createUnknown`, none stays unknown. */
export interface ActorsOf {
  actorFor(scheme: Scheme, code: string, day: string): Resolved;
}

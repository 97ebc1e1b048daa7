import type { CrosswalkActor, Scheme } from '../model/crosswalk.ts';

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

/** What a crosswalk says of a code on a day. */
export type CrosswalkMatch =
  | { readonly stored: string }
  | { readonly listed: CrosswalkActor }
  /** Nobody is known by it. The name is the code as a report shows it. */
  | { readonly unknown: string };

/** A stretch of days as a row gives them; an end that is null was not found. */
export interface Spell {
  readonly since: string;
  readonly until: string | null;
}

/** Which actor a code or a name stood for. It is asked for every row, so it is fast. */
export interface Crosswalk extends ActorFacts {
  /** `day` is as exact as the row gives it. */
  find(scheme: Scheme, code: string, day: string): CrosswalkMatch;
  /** Whether a code stands for the same on every day, as nearly all do. */
  isConstant(scheme: Scheme, code: string): boolean;
}

/** What a reader may ask about actors, beside their ids. */
export interface ActorFacts {
  /** The English name of an actor by its id, for a name or a sentence that an import composes; the id if the tables lack it. */
  nameOf(actorId: string): string;
  /**
   * A spell under one code, cut where the code passed to another state, so that each part is that of the holder on its first day.
   * Lists of states let a membership or a term run on where the state under the number changed.
   */
  spellsOf(scheme: Scheme, code: string, spell: Spell): readonly Spell[];
}

/** Whom a row means: an actor's id, or nobody that is known. */
export type Resolved = { readonly id: string } | { readonly unknown: string };

/** The actors of an import. With `createUnknown`, none stays unknown. */
export interface ActorsOf extends ActorFacts {
  actorFor(scheme: Scheme, code: string, day: string): Resolved;
}

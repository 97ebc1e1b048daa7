import type { CrosswalkActor, NoActor, Scheme } from '../model/crosswalk.ts';

/** An actor in the graph before an import, with its codes and names for a crosswalk. */
export interface StoredActor {
  readonly id: string;
  readonly kind: string | null;
  /** What is known of a person; null for a state or an organisation. */
  readonly person: StoredPerson | null;
  readonly name: string;
  readonly officialName: string | null;
  readonly aliases: readonly string[];
  readonly iso2: string | null;
  readonly iso3: string | null;
  readonly isoNumeric: string | null;
  readonly cowCode: number | null;
  readonly wikidata: string | null;
}

/** A person in the graph, by whom they speak for. */
export interface StoredPerson {
  /** Whether an import brought the person, who may then stand in the graph more than once. */
  readonly isImported: boolean;
  readonly affiliation: string | null;
  readonly offices: readonly StoredOffice[];
}

/** An office of a person, as the graph has it. */
export interface StoredOffice {
  readonly belongsTo: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly attestedOn: string | null;
}

/** The result of looking up a code on a day. */
export type CrosswalkMatch = { readonly stored: string } | { readonly listed: CrosswalkActor } | Unknown;

/** No actor has a code or a name. */
export interface Unknown {
  /** The code as a report shows it. */
  readonly unknown: string;
  /** What the tables say it is instead. Missing: nothing is known of it. */
  readonly what?: NoActor['what'];
  /** Whether an actor has it on other days, and nobody on this one. */
  readonly isOfOtherDays?: true;
}

/** Whom a person speaks for on a day, and the person if only one in the graph can be meant. */
export interface Representative {
  readonly actor: string;
  readonly official: string | null;
}

/** A stretch of days as a row gives it. A null end is unknown. */
export interface Spell {
  readonly since: string;
  readonly until: string | null;
}

/** Finds which actor a code or a name stood for. Called for every row, so it is fast. */
export interface Crosswalk extends ActorFacts {
  /** The actor of a code on a day, which is as exact as the row gives it. */
  find(scheme: Scheme, code: string, day: string): CrosswalkMatch;
  /** The actor that a correction names for rows of a data set with this code and name on this day. */
  corrected(set: string, code: string, name: string, day: string): CrosswalkMatch | undefined;
  /** Whether there is a correction for a code and a name on any day. */
  isCorrected(set: string, code: string, name: string): boolean;
  /** Whether a code stands for the same actor on every day, as nearly all do. */
  isConstant(scheme: Scheme, code: string): boolean;
}

/** What a reader of rows can look up about actors. */
export interface ActorFacts {
  /** The English name of an actor, for a name or a sentence that an import composes; its id if the tables do not have it. */
  nameOf(actorId: string): string;
  /**
   * Splits a spell where its code passed to another state, so that each part belongs to the holder on its first day.
   * Lists of states continue a membership or a term when the state with that number changes.
   */
  spellsOf(scheme: Scheme, code: string, spell: Spell): readonly Spell[];
  /**
   * The person of a name on a day, and whom they speak for. A full name is enough if all persons of that name speak for the same
   * actor. With the actor that a row gives, first and last word are enough for one who held an office of it on that day.
   */
  personFor(name: string, day: string, actor?: string): Representative | undefined;
}

/** The actor that a row means: an id, or an unknown code. */
export type Resolved = { readonly id: string } | Unknown;

/** A code and a name that mean two actors on that day; what each means, for an issue. */
export interface Disagreement {
  readonly byCode: string;
  readonly byName: string;
}

/** An actor as a row gives it: by a code, a name or both. Either may be ''. */
export interface GivenActor {
  readonly scheme: Scheme;
  readonly code: string;
  readonly name: string;
  readonly day: string;
}

/** Looks up the actors of an import. With `createUnknown`, none stays unknown. */
export interface ActorsOf extends ActorFacts {
  actorFor(scheme: Scheme, code: string, day: string): Resolved;
  /** The same, and an unknown one stays unknown whatever the settings are: for names that the set itself makes actors of. */
  actorIfKnown(scheme: Scheme, code: string, day: string): Resolved;
  /** The actor of a code and a name. Both must mean the same one, unless only one of them is known, or a correction decides. */
  actorGiven(given: GivenActor): Resolved | Disagreement;
}

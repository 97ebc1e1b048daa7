/** A record of a pact, as far as it tells which pact it is. */
export interface PactFacts {
  readonly id: string;
  readonly dataset: string;
  readonly name: string;
  /** Whether the name is the title of the text, and not made of what else is known. */
  readonly isTitled: boolean;
  readonly type: string;
  readonly signed: string | null;
  /** First day in force; null if not known. */
  readonly inForce: string | null;
  readonly parties: readonly PartyFacts[];
  /** Numbers in registers, each with its scheme. */
  readonly numbers: readonly string[];
}

/** A party to a pact, with the names that a title can have for it. */
export interface PartyFacts {
  readonly id: string;
  readonly names: readonly string[];
  readonly isFounder: boolean;
}

/** A record of a person, as far as it tells who it is. */
export interface OfficialFacts {
  readonly id: string;
  readonly dataset: string;
  readonly names: readonly string[];
  readonly wikidata: string | null;
  readonly offices: readonly OfficeFacts[];
}

/** An office with the first and the last whole day that is known of it; null: no bound is known. */
export interface OfficeFacts {
  readonly actor: string;
  readonly title: string;
  readonly first: string | null;
  readonly last: string | null;
}

/** Two records that a rule tells to be of one thing. */
export interface Pair {
  readonly one: string;
  readonly other: string;
  readonly rule: string;
  /** How far they agree, from 0 to 1. */
  readonly score: number;
}

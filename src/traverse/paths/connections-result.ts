import type { EdgeType } from '../../model/edge-types.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Certainty } from '../../model/validity.ts';
import type { LinkKind, LinkOrientation } from './link-kinds.ts';
import type { PathOrder } from './path-query.ts';

/** Paths between nodes, grouped by the actors on them, and how far the search for them went. */
export interface Connections {
  /** Best first. */
  readonly groups: readonly ConnectionGroup[];
  /** Why there is none; null where there is one. */
  readonly reason: NoPath | null;
  /** Whether nothing was left out or untried that could change the groups or their counts. */
  readonly complete: boolean;
  /** The limit that was met; null where none was. */
  readonly limitReached: SearchLimit | null;
  readonly work: { readonly expanded: number; readonly links: number };
  readonly arguments: PathRulesEcho;
}

/** EXPANSIONS: more paths than one call tries. */
export type SearchLimit = 'EXPANSIONS';

/** The rules the answer was made by, defaults filled in. */
export interface PathRulesEcho {
  readonly order: PathOrder;
  readonly maxHops: number;
  readonly k: number;
  readonly ties: number;
  readonly oneParty: boolean;
  readonly maxDegree: number | null;
  readonly asOf: string | null;
  readonly certainty: Certainty;
  readonly through: readonly {
    readonly kind: LinkKind;
    readonly direction: LinkOrientation;
    readonly weight: number;
  }[];
}

/** Paths that pass the same actors in the same order. */
export interface ConnectionGroup {
  readonly actors: readonly NodeRef[];
  /** Links of its shortest path. */
  readonly shortest: number;
  /** Cost of its cheapest path. */
  readonly cost: number;
  /** Paths that rank as high as its best. */
  readonly tieCount: number;
  /** False where a limit was met: then there are at least so many. */
  readonly tieCountExact: boolean;
  readonly paths: readonly Path[];
}

/** A row of links from a start to an end. */
export interface Path {
  readonly length: number;
  readonly cost: number;
  readonly segments: readonly Segment[];
  /** First and last whole day that its links may lie on; null where none has a day. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly weakest: Weakest | null;
}

/** The link of a path that rests on least. */
export interface Weakest {
  /** Its place on the path, from 1. */
  readonly position: number;
  readonly weakness: Weakness;
  readonly segment: Segment;
}

/** UNVERIFIED: no source that was read states it. SINGLE_SOURCE: one source at most does. */
export type Weakness = 'UNVERIFIED' | 'SINGLE_SOURCE';

/** One link of a path. */
export interface Segment {
  /** Where the path comes from, and where it goes on. */
  readonly from: NodeRef;
  readonly to: NodeRef;
  readonly via: Via;
  /** Whether the path follows the link from subject to object, or back. */
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** What the link says, from subject to object, whichever way the path runs. */
  readonly sentence: string;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly sources: readonly NodeRef[];
  readonly sourceCount: number;
  readonly verified: boolean;
}

/** What kind of link it is, with the words it carries; null where its kind has none. */
export interface Via {
  readonly kind: LinkKind;
  readonly type: EdgeType;
  readonly id: string | null;
  /** How an actor stands to a pact. */
  readonly role: string | null;
  /** What an official does in a statement. */
  readonly part: string | null;
  /** What a reply chiefly does. */
  readonly reply: string | null;
  /** What a pact does to an earlier one. */
  readonly relation: string | null;
  /** Title of an office. */
  readonly office: string | null;
  /** How far the words of a stance go. */
  readonly position: string | null;
}

/** Why there is no path. */
export type ReasonKind =
  | 'UNKNOWN_ENDPOINT'
  | 'SAME'
  | 'EXCLUDED_BY'
  | 'NOT_ON_DATE'
  | 'BEYOND_MAX_HOPS'
  | 'LIMIT_REACHED'
  | 'NOT_CONNECTED';

/** An argument that can keep paths out. */
export type LimitingArgument =
  | 'AVOID'
  | 'VIA'
  | 'MAX_DEGREE'
  | 'ONE_PARTY'
  | 'ORDER'
  | 'AS_OF'
  | 'MAX_HOPS'
  | 'THROUGH';

/** Why there is no path, and what would change that. */
export interface NoPath {
  readonly reason: ReasonKind;
  /** The reason in a sentence. */
  readonly detail: string;
  /** The arguments that keep paths out: with all of them lifted together there is one. */
  readonly excludedBy: readonly LimitingArgument[];
  /** The day nearest to the requested one on which there is a path; null if none was found. */
  readonly nearest: string | null;
  /** Links of the shortest path beyond the limit; null where that is not the reason. */
  readonly hops: number | null;
  /** Names that no node has. */
  readonly unknown: readonly string[];
}

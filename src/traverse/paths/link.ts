import type { WholeDay } from '../../model/days.ts';
import type { EdgeType } from '../../model/edge-types.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { LinkKind, Way } from './link-kinds.ts';

/** A day as it is written, between the first and the last whole day it may mean. */
export interface Bounds {
  readonly written: string;
  readonly earliest: WholeDay;
  readonly latest: WholeDay;
}

/** From one day on until another; a bound that is null was not found. */
export interface Stretch {
  readonly since: Bounds | null;
  readonly until: Bounds | null;
  /** A day on which a source shows it. */
  readonly attestedOn: Bounds | null;
  /** Whether a missing end is known to be none. */
  readonly certain: boolean;
}

/** A node that a path may pass, with what is needed to weigh and date its links. */
export interface PathNode extends NodeRef {
  /** Links at it, in either direction, of the kinds that are followed. */
  readonly degree: number;
  /** Actors that stand to it in any role; 0 for what is no pact. */
  readonly parties: number;
  /** Day of a statement, a stance or a signature, or first day of a recognition. */
  readonly day: Bounds | null;
  readonly until: Bounds | null;
  readonly attestedOn: Bounds | null;
  /** Periods in which a pact was in force. */
  readonly periods: readonly Stretch[];
}

/** A link that a path may follow. It reads from subject to object, whichever way a path runs. */
export interface Link {
  readonly kind: LinkKind;
  readonly type: EdgeType;
  readonly id: string | null;
  readonly from: PathNode;
  readonly to: PathNode;
  /** The one word or title it carries: a role, what a reply or a relation does, an office. */
  readonly word: string | null;
  readonly since: Bounds | null;
  readonly until: Bounds | null;
  readonly attestedOn: Bounds | null;
  readonly sources: readonly string[];
  /** Null where the link is verified as the node that carries it is. */
  readonly verified: boolean | null;
}

/** A link of whose ends only the names are known. */
export interface BareLink extends Omit<Link, 'from' | 'to'> {
  readonly from: NodeRef;
  readonly to: NodeRef;
}

/** A node to read the links of, along some kinds in some directions. */
export interface Expansion {
  readonly node: NodeRef;
  readonly ways: readonly Way[];
  /** Whether it has so many links that in each direction only those to the first names are read. */
  readonly isGreat: boolean;
}

/** Where nodes and links come from: Neo4j, or a graph in memory. */
export interface LinkSource {
  /** The nodes of these names, in their order; null where nothing has the name. Degrees count the kinds that are given. */
  nodes(refs: readonly NodeRef[], kinds: readonly LinkKind[]): Promise<readonly (PathNode | null)[]>;
  /** The links of nodes, in one round trip for each text that is needed. */
  links(frontier: readonly Expansion[], most: number): Promise<readonly BareLink[]>;
  /** How many queries were asked so far, and how many links and nodes they gave. */
  done(): { readonly queries: number; readonly links: number; readonly nodes: number };
}

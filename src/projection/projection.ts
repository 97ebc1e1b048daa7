import type { Day, DayBounds } from '../model/days.ts';
import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import type { NodeRef } from '../model/node-ref.ts';
import type { Lifetime } from '../model/validity.ts';
import type { VocabularyValue } from '../model/vocabulary.ts';
import type { DaySnapshot } from './day-snapshot.ts';
import type { VoteMatrix } from './vote-matrix.ts';

/** Which of the links of a node: those that leave it, or those that come in. */
export type LinkDirection = 'OUT' | 'IN';

/** Stored properties of a node beside its caption and days, of those labels that traversals read them of; null where it has none. */
export interface NodeFacts {
  /** Of a stance. */
  readonly position: VocabularyValue<'position'> | null;
  /** Of a stance, and of a position that may be taken. */
  readonly polarity: number | null;
  /** Of a pact. */
  readonly type: string | null;
  /** Of an obligation, as the four that follow. */
  readonly kind: VocabularyValue<'obligation_kind'> | null;
  readonly article: string | null;
  readonly mutual: boolean | null;
  readonly condition: VocabularyValue<'obligation_condition'> | null;
  readonly area: string | null;
  /** Of a renewal: the years it adds, and the day up to which it prolongs. */
  readonly extendsByYears: number | null;
  readonly until: Day | null;
  /** Of a roll call, as the two that follow. */
  readonly session: number | null;
  readonly important: boolean | null;
  readonly issues: readonly string[] | null;
  /** Of an event, from -10 to 10. */
  readonly intensity: number | null;
  /** Of an event: its CAMEO code. */
  readonly code: string | null;
}

/** Stored properties of a link beside its days; null where it has none. */
export interface LinkFacts {
  readonly role: string | null;
  readonly kind: string | null;
  readonly title: string | null;
  readonly position: VocabularyValue<'position'> | null;
  readonly choice: string | null;
  /** Of a clause, as the five that follow. */
  readonly article: string | null;
  readonly text: string | null;
  readonly lang: string | null;
  readonly translated: boolean | null;
  readonly note: string | null;
  /** Ids of the actors that it speaks for. */
  readonly actors: readonly string[];
  /** Ids of the sources that state it. */
  readonly sources: readonly string[];
  /** Null: it is verified as the thing that carries it is. */
  readonly verified: boolean | null;
}

/** Bounds of a fact, with its days as written. Null if a day is not known, or sources differ and none is preferred. */
export interface WrittenLifetime extends Lifetime {
  readonly written: Readonly<Record<'since' | 'until' | 'attestedOn', Day | null>>;
}

/**
 * The graph of one version in memory. It never changes. Nodes and links are numbers from 0 on: nodes in the order of their main
 * labels and ids, links in that of the nodes they leave, their types, and the nodes they point to.
 */
export interface Projection {
  /** The versions of all data sets that it was read of. */
  readonly version: string;
  /** Types of links that were left out because the graph exceeds the limit of links in memory. */
  readonly leftOut: readonly EdgeType[];
  readonly nodeCount: number;
  readonly linkCount: number;
  /** Bytes used by the columns of nodes, those of links, the tables of shared values with the index of ids, and the matrix of votes. */
  readonly bytes: Readonly<Record<'nodes' | 'links' | 'tables' | 'votes', number>>;

  /** The node with an id, also with one that it had once. A label names its nodes, and so does its main label. */
  readonly find: (ref: NodeRef) => number | undefined;
  /** The nodes of a label, also of a main label, in the order of ids. */
  nodesOf(label: Label): Iterable<number>;
  readonly label: (node: number) => Label;
  readonly id: (node: number) => string;
  readonly ref: (node: number) => NodeRef;
  /** A few words for it: the property that the display hints of its label name, else its id. */
  readonly caption: (node: number) => string;
  /** Whether its caption is a stored property, and not its id. */
  readonly isCaptionStored: (node: number) => boolean;
  readonly isVerified: (node: number) => boolean;
  nodeFacts(node: number): NodeFacts;
  /** Its days; null where the table of validity has none for its label. */
  nodeLife(node: number): WrittenLifetime | null;
  /** The number of its days in `lifetimes`. */
  nodeLifeNumber(node: number): number;

  /** Links of a node, by type in the order of the model, then by what lies at the other end. Given a type, those of that type. */
  readonly links: (node: number, direction: LinkDirection, type?: EdgeType) => Uint32Array;
  /** Visits the links of a node of a type, in the order of `links`. It makes no list, which matters where many nodes have few links. */
  readonly eachLink: (node: number, direction: LinkDirection, type: EdgeType, visit: (link: number) => void) => void;
  /** How many links a node has; given a direction or a type, how many of these. */
  readonly degree: (node: number, direction?: LinkDirection, type?: EdgeType) => number;
  readonly type: (link: number) => EdgeType;
  readonly from: (link: number) => number;
  readonly to: (link: number) => number;
  /** Its own id; null where it has none. */
  readonly linkId: (link: number) => string | null;
  linkFacts(link: number): LinkFacts;
  /** Its days; null where the table of validity has none for its type. */
  linkLife(link: number): WrittenLifetime | null;
  /** The number of its days in `lifetimes`. */
  linkLifeNumber(link: number): number;

  /** Every set of days that nodes and links have, each once. What is true of one is true of all that share it. */
  readonly lifetimes: readonly (WrittenLifetime | null)[];

  /** All recorded votes in roll calls that have a day of their own. */
  readonly votes: VoteMatrix;

  /** What of it holds on a day. */
  on(day: DayBounds): DaySnapshot;
}

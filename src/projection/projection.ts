import type { DayBounds } from '../model/days.ts';
import type { EdgeType } from '../model/edge-types.ts';
import type { Label } from '../model/labels.ts';
import type { NodeRef } from '../model/node-ref.ts';
import type { Lifetime } from '../model/validity.ts';
import type { OnDay } from './on-day.ts';

/** Which of the links of a node: those that leave it, or those that come in. */
export type LinkDirection = 'OUT' | 'IN';

/** What a link says of itself. Values are those that are stored; null where it says none. */
export interface LinkFacts {
  readonly role: string | null;
  readonly kind: string | null;
  readonly title: string | null;
  readonly position: string | null;
  readonly choice: string | null;
  /** Ids of the sources that state it. */
  readonly sources: readonly string[];
  /** Null: it is verified as the thing that carries it is. */
  readonly verified: boolean | null;
}

/** Bounds of a fact with its days as they are written. Null: not found, or sources differ and none is preferred. */
export interface WrittenLifetime extends Lifetime {
  readonly written: Readonly<Record<'since' | 'until' | 'attestedOn', string | null>>;
}

/**
 * The graph of one version in memory. It never changes. Nodes and links are numbers from 0 on: nodes in the order of their main
 * labels and ids, links in that of the nodes they leave, their types, and the nodes they point to.
 */
export interface Projection {
  /** The versions of all data sets that it was read of. */
  readonly version: string;
  readonly nodeCount: number;
  readonly linkCount: number;
  /** What its columns take: those of nodes, those of links, and the tables of texts and days that both point into. */
  readonly bytes: { readonly nodes: number; readonly links: number; readonly tables: number };

  /** The node with an id, also with one that it had once. A label names its nodes, and so does its main label. */
  find(ref: NodeRef): number | undefined;
  /** The nodes of a label, also of a main label, in the order of ids. */
  nodesOf(label: Label): Iterable<number>;
  label(node: number): Label;
  id(node: number): string;
  ref(node: number): NodeRef;
  /** A few words for it: the property that the display hints of its label name, else its id. */
  caption(node: number): string;
  isVerified(node: number): boolean;
  /** Its days; null where the table of validity has none for its label. */
  nodeLife(node: number): WrittenLifetime | null;

  /** Links of a node, by type in the order of the model, then by what lies at the other end. Given a type, those of that type. */
  readonly links: (node: number, direction: LinkDirection, type?: EdgeType) => Uint32Array;
  /** How many links a node has; given a direction or a type, how many of these. */
  readonly degree: (node: number, direction?: LinkDirection, type?: EdgeType) => number;
  type(link: number): EdgeType;
  readonly from: (link: number) => number;
  readonly to: (link: number) => number;
  /** Its own id; null where it has none. */
  linkId(link: number): string | null;
  facts(link: number): LinkFacts;
  /** Its days; null where the table of validity has none for its type. */
  linkLife(link: number): WrittenLifetime | null;

  /** What of it holds on a day. */
  on(day: DayBounds): OnDay;
}

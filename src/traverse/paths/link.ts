import type { EdgeType } from '../../model/edge-types.ts';
import type { NodeRef } from '../../model/node-ref.ts';
import type { Lifetime } from '../../model/validity.ts';
import type { LinkKind } from './link-kinds.ts';

/** A node that a path may pass, with what is needed to weigh and date its links. */
export interface PathNode extends NodeRef {
  /** Actors that stand to it in any role; 0 for what is no pact. */
  readonly parties: number;
  /** Null: it has no days of its own. */
  readonly life: Lifetime | null;
  /** Periods in which a pact was in force. They are looked up where days count. */
  readonly periods: () => readonly Lifetime[];
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
  /** Null: it has no days of its own. */
  readonly life: Lifetime | null;
  readonly sources: readonly string[];
  /** Null where the link is verified as the node that carries it is. */
  readonly verified: boolean | null;
}

/** A link seen from one of its ends. */
export interface Turn {
  readonly link: Link;
  /** Whether it is followed from subject to object. */
  readonly forward: boolean;
  readonly far: PathNode;
}

/** The nodes of a graph and its links of some kinds. A node is one object in it, so nodes can be told apart by identity. */
export interface PathGraph {
  /** The node that a name stands for today; undefined where nothing has it. */
  readonly node: (ref: NodeRef) => PathNode | undefined;
  /** The links at a node, in an order that stays the same. */
  readonly turns: (node: PathNode) => readonly Turn[];
  /** How many links there are at a node, in either direction. */
  readonly degree: (node: PathNode) => number;
}

/** Where nodes and links come from: a projection of Neo4j, or a graph drawn for a test. */
export type LinkSource = (kinds: readonly LinkKind[]) => PathGraph;

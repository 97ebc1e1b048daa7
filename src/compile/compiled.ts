import type { DocumentNode, GraphQLEnumType, GraphQLField, Source } from 'graphql';
import type { Certainty } from '../model/validity.ts';
import type { ArgumentSource } from './arguments.ts';
import type { ReadTexts } from './materialise.ts';
import type { RootPlan } from './plan.ts';
import type { Shaper } from './shape.ts';

/** An operation compiled for variables of one shape: frozen data that every request of that shape is answered by. */
export interface CompiledRequest {
  /** The text of the document, for the locations of errors. */
  readonly source: Source | undefined;
  /** In the order of the answer. */
  readonly roots: readonly CompiledRoot[];
  /** Every field whose arguments can hold ids, at any depth. */
  readonly idFields: readonly IdField[];
}

/** A field whose arguments can hold ids. */
export interface IdField {
  readonly args: ArgumentSource;
  /** `Query.pact`, for errors. */
  readonly coordinate: string;
  /** Response keys from the top of the answer down to it. */
  readonly path: readonly string[];
  readonly position: number | undefined;
  readonly isTraversal: boolean;
  /** Whether it looks up nodes by any id, as `node` and `nodes` do, and gives null in the place of one that it does not find. */
  readonly isNodeLookup: boolean;
}

export type CompiledRoot = GraphRoot | TraversalRoot | GroupRoot | IntrospectionRoot | ConstantRoot | EchoRoot;

/** What root fields that need the graph have in common. */
interface DatedRoot {
  readonly key: string;
  /** Response keys from the top of the answer down to this field. */
  readonly path: readonly string[];
  /** `Query.pact`, for errors. */
  readonly coordinate: string;
  readonly nonNull: boolean;
  /** Where the field stands in the document. */
  readonly position: number | undefined;
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: ArgumentSource;
  /** The arguments of `asOf` around it; undefined where ids in its own arguments may name days. */
  readonly snapshot: ArgumentSource | undefined;
  /** Whether it answers for several days at once, as `node` and `nodes` do. */
  readonly severalDays: boolean;
}

/** A root field that one Cypher text answers. */
export interface GraphRoot extends DatedRoot {
  readonly kind: 'graph';
  /** How it is read as of no day, or as of a day with a certainty. */
  readonly reads: ReadonlyMap<Certainty | undefined, GraphRead>;
}

/** A root field that a traversal answers, with one Cypher text for each field below it that names nodes. */
export interface TraversalRoot extends DatedRoot {
  readonly kind: 'traversal';
  readonly reads: ReadonlyMap<Certainty | undefined, TraversalRead>;
}

/** One Cypher text and how its rows become the value of the field. */
export interface GraphRead {
  readonly plan: RootPlan;
  readonly text: string;
  /** Whether each record is a row of the list below the field; else one record holds everything. */
  readonly isList: boolean;
  readonly shape: Shaper;
}

/** The Cypher texts that read the nodes which a traversal named, and how all of it becomes the value of the field. */
export interface TraversalRead {
  readonly plan: RootPlan;
  readonly texts: ReadTexts;
  readonly shape: Shaper;
}

/** A root field that holds root fields: the whole schema as of a day. */
export interface GroupRoot {
  readonly kind: 'group';
  readonly key: string;
  readonly roots: readonly CompiledRoot[];
}

/** A root field that the schema itself answers, as a document for graphql-js: `__typename`, `__schema`, `__type`. */
export interface IntrospectionRoot {
  readonly kind: 'introspection';
  readonly key: string;
  readonly document: DocumentNode;
}

/** A field whose value no request changes. */
export interface ConstantRoot {
  readonly kind: 'constant';
  readonly key: string;
  readonly value: unknown;
}

/** A field that repeats an argument of the field around it. */
export interface EchoRoot {
  readonly kind: 'echo';
  readonly key: string;
  readonly args: ArgumentSource;
  readonly argument: string;
  readonly choices: GraphQLEnumType | undefined;
}

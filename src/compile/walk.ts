import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  type SelectionSetNode,
} from 'graphql';
import { type Request, selectionsBelow } from './collect.ts';
import type { Arguments } from './page.ts';
import type { AsOf, Param } from './plan.ts';

/** What is handed down while a root field is walked. */
export interface Walk {
  readonly request: Request;
  /** The root field that is walked. */
  readonly root: Asked;
  /** Filled on the way. */
  readonly params: Param[];
  /** Ids whose types the graph must confirm, each list read like a parameter. Filled on the way. */
  readonly narrowIds: Param[];
  /** Numbers the patterns in the order they are met, so that the same selection prints the same text. */
  readonly nextNumber: () => number;
  /** The day the question is asked as of; undefined where it is asked of all time. */
  readonly asOf: AsOf | undefined;
  /** Whether that day is one of `asOf` around the root field, and not of an id in its arguments. */
  readonly inSnapshot: boolean;
}

/** One field as it was collected: its definition, its first node, what is asked below it, and the path of response keys. */
export interface Asked {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly below: readonly SelectionSetNode[];
  readonly path: readonly string[];
  /** `Pact.parties`, for complaints and faults. */
  readonly coordinate: string;
}

/** The field that these nodes ask of a type. */
export function ask(
  type: GraphQLObjectType,
  key: string,
  nodes: readonly [FieldNode, ...FieldNode[]],
  above: readonly string[],
): Asked {
  const [node] = nodes;
  const field = type.getFields()[node.name.value];
  if (field === undefined) throw new TypeError(`${type.name} has no field ${node.name.value}`);
  return {
    field,
    node,
    below: selectionsBelow(nodes),
    path: [...above, key],
    coordinate: `${type.name}.${field.name}`,
  };
}

/** The arguments of a field as this request gives them. */
export function argumentsOf(walk: Walk, { field, node }: Asked): Arguments {
  return getArgumentValues(field, node, walk.request.variables);
}

/** Adds a parameter that each request reads anew from the arguments of this field; gives its name back. */
export function addParam(walk: Walk, { field, node, path }: Asked, name: string, read: Param['read']): string {
  walk.params.push({ name, node, field, path, read });
  return name;
}

/** A field whose definition gives the compiler nothing to go by: a mistake in the schema, not in the request. */
export function unplaced({ coordinate }: Asked): TypeError {
  return new TypeError(`${coordinate} does not say where it lives in the graph`);
}

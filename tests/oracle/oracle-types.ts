import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { bindingOf, locationOf, type OrderKey, type Route } from '../../src/compile/location.ts';
import type { StoredNode } from './memory.ts';

/** A node is of a type, or of one of those behind an abstract type. */
export function isOf(schema: GraphQLSchema, type: GraphQLCompositeType, node: StoredNode): boolean {
  return labelsOf(schema, type).some((label) => node.labels.includes(label));
}

/** The labels of the nodes that can stand where a type is expected; none where it is no type of nodes. */
export function labelsOf(schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return types.flatMap((one) => labelOf(one) ?? []);
}

/** Whether the nouns with some labels show what these edges lead to as a link to one thing. */
export function isShownAsOne(
  schema: GraphQLSchema,
  labels: readonly string[],
  { types, direction, label }: Route,
): boolean {
  const nouns = Object.values(schema.getTypeMap()).filter(isObjectType);
  const fields = nouns
    .filter((noun) => labels.includes(labelOf(noun) ?? ''))
    .flatMap((noun) => Object.values(noun.getFields()));
  return fields.some((field) => {
    const location = locationOf(field);
    if (location?.kind !== 'along' || location.direction !== direction || location.from !== 'self') return false;
    const named = getNamedType(field.type);
    const isOne = !isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const isSame = location.types.length === types.length && types.every((type) => location.types.includes(type));
    const binding = bindingOf(named);
    return isOne && isSame && binding?.kind === 'node' && binding.label === label;
  });
}

/** The label of a node type. */
export function labelOf(type: GraphQLObjectType | GraphQLCompositeType): string | undefined {
  const binding = bindingOf(type);
  return binding?.kind === 'node' ? binding.label : undefined;
}

/** The order of the rows of a type. */
export function orderOf(type: GraphQLCompositeType): readonly OrderKey[] {
  const binding = bindingOf(type);
  return binding !== undefined && 'order' in binding ? binding.order : [{ of: 'node', name: 'id', nullable: false }];
}

/** The link type of a connection, where its edges carry facts. */
export function linkOf(info: GraphQLResolveInfo): GraphQLObjectType | undefined {
  const edges = getNamedType((composite(info) as GraphQLObjectType).getFields().edges?.type);
  return isObjectType(edges) && bindingOf(edges)?.kind === 'link' ? edges : undefined;
}

/** The type of the nodes of a connection. */
export function elementOf(info: GraphQLResolveInfo): GraphQLCompositeType {
  // Every connection has `nodes`, and they are objects.
  return getNamedType((composite(info) as GraphQLObjectType).getFields().nodes?.type) as GraphQLCompositeType;
}

/** The type whose fields are asked below the field at hand. */
export function composite(info: GraphQLResolveInfo): GraphQLCompositeType {
  // Only fields with a selection are walked.
  return getNamedType(info.returnType) as GraphQLCompositeType;
}

/** The definition of the field at hand. */
export function fieldOf(info: GraphQLResolveInfo): NonNullable<ReturnType<GraphQLObjectType['getFields']>[string]> {
  // graphql-js resolves only fields that the type has.
  return info.parentType.getFields()[info.fieldName] as NonNullable<ReturnType<GraphQLObjectType['getFields']>[string]>;
}

/** The field at hand gives a list. */
export function isMany({ returnType }: GraphQLResolveInfo): boolean {
  return isListType(isNonNullType(returnType) ? returnType.ofType : returnType);
}

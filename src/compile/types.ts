import {
  type GraphQLCompositeType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { orderKeysOf } from './filter-place.ts';
import { bindingOf, type OrderKey } from './location.ts';

type Field = GraphQLField<unknown, unknown>;

/** The type whose fields are selected below a field. */
export function composite(field: Field): GraphQLCompositeType {
  const named = getNamedType(field.type);
  if (isLeafType(named)) throw new TypeError(`${field.name} is a leaf and has no fields`);
  return named;
}

/** The same where only an object type can stand. */
export function objectType(field: Field): GraphQLObjectType {
  const type = composite(field);
  if (!isObjectType(type)) throw new TypeError(`${field.name} is of the abstract type ${type.name}`);
  return type;
}

/** The enum of a leaf, where it has one. */
export function choicesOf(field: Field): GraphQLEnumType | undefined {
  const named = getNamedType(field.type);
  return isEnumType(named) ? named : undefined;
}

/** The field gives a list. */
export function isList({ type }: Field): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type);
}

/** What the rows of a field are: links with facts of their own, or else just the nodes reached. */
export interface Parts {
  readonly paged: boolean;
  readonly link: GraphQLObjectType | undefined;
  readonly element: GraphQLCompositeType;
}

/** Looks through a connection at what it lists; a plain list or a single thing is its own element. */
export function partsOf(field: Field): Parts {
  const type = composite(field);
  if (bindingOf(type)?.kind !== 'connection') return { paged: false, link: undefined, element: type };
  const { edges, nodes } = objectType(field).getFields();
  if (edges === undefined || nodes === undefined) throw new TypeError(`${type.name} lacks edges or nodes`);
  const edge = composite(edges);
  const link = isObjectType(edge) && bindingOf(edge)?.kind === 'link' ? edge : undefined;
  return { paged: true, link, element: composite(nodes) };
}

/** The label of a type's nodes, or `A|B` for a union; undefined where any labelled node may stand. */
export function labelsOf(schema: GraphQLSchema, type: GraphQLCompositeType): string | undefined {
  const binding = bindingOf(type);
  if (binding?.kind === 'node') return binding.label;
  return isAbstractType(type) ? schema.getPossibleTypes(type).map(labelOf).join('|') : undefined;
}

/** The label of a node type. */
export function labelOf(type: GraphQLObjectType): string {
  const binding = bindingOf(type);
  if (binding?.kind !== 'node') throw new TypeError(`${type.name} is bound to no label`);
  return binding.label;
}

/** The order of nodes by their id alone. */
export const byId: readonly OrderKey[] = [{ of: 'node', name: 'id', nullable: false }];

/** The order in which rows of a type come; by id alone where the type says nothing. */
export function orderOf(type: GraphQLCompositeType): readonly OrderKey[] {
  const binding = bindingOf(type);
  return binding !== undefined && 'order' in binding ? binding.order : byId;
}

/** The order that the argument `orderBy` of a field names; undefined where it names none. */
export function orderNamed({ args }: Field, value: unknown): readonly OrderKey[] | undefined {
  const type = getNamedType(args.find(({ name }) => name === 'orderBy')?.type);
  const found = isEnumType(type) ? type.getValues().find((one) => one.value === value) : undefined;
  return found === undefined ? undefined : orderKeysOf(found);
}

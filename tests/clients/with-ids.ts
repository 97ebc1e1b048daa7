import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type InlineFragmentNode,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/** A document that asks every Node for its id, as the compiler of Relay makes it, and as a cache needs it. */
export function withIds(schema: GraphQLSchema, text: string): string {
  const types = new TypeInfo(schema);
  const SelectionSet = {
    leave: (node: { readonly selections: readonly unknown[] }) => ({
      ...node,
      selections: [...node.selections, ...idOf(types.getParentType())],
    }),
  };
  return print(visit(parse(text), visitWithTypeInfo(types, { SelectionSet })));
}

/** What asks for the id of a type: nothing, where it is no Node. */
function idOf(type: GraphQLNamedType | null | undefined): readonly (FieldNode | InlineFragmentNode)[] {
  if (isUnionType(type)) return [ofNode];
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return [type, ...type.getInterfaces()].some(({ name }) => name === 'Node') ? [id] : [];
}

const id: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: 'id' } };

const ofNode: InlineFragmentNode = {
  kind: Kind.INLINE_FRAGMENT,
  typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Node' } },
  selectionSet: { kind: Kind.SELECTION_SET, selections: [id] },
};

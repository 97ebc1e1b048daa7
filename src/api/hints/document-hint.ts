import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
  Kind,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { proposals, write } from './proposals.ts';
import { keyHint, valueHint } from './value-hint.ts';

/** What the schema expects where a node of a document stands. */
interface Place {
  readonly parent: GraphQLCompositeType | undefined;
  readonly field: GraphQLField<unknown, unknown> | undefined;
  readonly input: GraphQLInputType | undefined;
  /** The type of the input object around a key. */
  readonly around: GraphQLInputType | undefined;
}

/** What to do about the node of a document that a rule of validation complains of; undefined where that cannot be told. */
export function documentHint(
  schema: GraphQLSchema,
  document: DocumentNode,
  nodes: readonly ASTNode[],
): string | undefined {
  const [node, another] = nodes;
  if (node === undefined) return undefined;
  if (node.kind === Kind.FIELD && another?.kind === Kind.FIELD)
    return `Give one of them an alias, as in \`another: ${node.name.value}\`.`;
  if (node.kind === Kind.VARIABLE_DEFINITION) return variableHint(schema, document, node.variable.name.value, another);
  return placedHint(schema, node, placeOf(schema, document, node));
}

function placedHint(schema: GraphQLSchema, node: ASTNode, place: Place): string | undefined {
  switch (node.kind) {
    case Kind.FIELD:
      return fieldHint(node, place);
    case Kind.SELECTION_SET:
      return place.field === undefined ? undefined : `Write \`${place.field.name}\` without braces: it has no fields.`;
    case Kind.ARGUMENT:
      return argumentHint(node.name.value, place);
    case Kind.OBJECT_FIELD: {
      const type = getNamedType(place.around);
      return isInputObjectType(type) ? keyHint(type, node.name.value) : undefined;
    }
    case Kind.NAMED_TYPE:
      return proposals(node.name.value, typeNames(schema));
    case Kind.FRAGMENT_SPREAD:
    case Kind.INLINE_FRAGMENT:
      return typesHint(schema, place.parent);
    case Kind.VARIABLE:
      return `Declare it at the operation: \`$${node.name.value}: ${String(place.input ?? 'ID!')}\`.`;
    default:
      return isValue(node) && place.input !== undefined
        ? valueHint(place.input, { value: plainValue(node), in: 'DOCUMENT' })
        : undefined;
  }
}

function placeOf(schema: GraphQLSchema, document: DocumentNode, node: ASTNode): Place {
  const info = new TypeInfo(schema);
  let found: Place = { parent: undefined, field: undefined, input: undefined, around: undefined };
  const enter = (one: ASTNode) => {
    if (one !== node) return undefined;
    found = {
      parent: info.getParentType() ?? undefined,
      field: info.getFieldDef() ?? undefined,
      input: info.getInputType() ?? undefined,
      around: info.getParentInputType() ?? undefined,
    };
    return BREAK;
  };
  visit(document, visitWithTypeInfo(info, { enter }));
  return found;
}

function fieldHint(node: FieldNode, { parent, field }: Place): string | undefined {
  if (field === undefined) return parent === undefined ? undefined : unknownFieldHint(node.name.value, parent);
  const given = new Set(node.arguments?.map(({ name }) => name.value));
  const missing = field.args.find((argument) => isRequiredArgument(argument) && !given.has(argument.name));
  if (missing !== undefined) return `Add the argument \`${missing.name}\`, of type \`${String(missing.type)}\`.`;
  return isLeafType(getNamedType(field.type))
    ? write(node.name.value)
    : write(`${node.name.value} { ${firstLeaf(field.type)} }`);
}

function unknownFieldHint(name: string, parent: GraphQLCompositeType): string | undefined {
  return isUnionType(parent) ? undefined : proposals(name, Object.keys(parent.getFields()));
}

/** A field to begin a selection with: the id, or else the first that has no fields of its own. */
function firstLeaf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return '__typename';
  const fields = Object.values(named.getFields());
  const leaf = fields.find(({ name }) => name === 'id') ?? fields.find(takesNothing);
  return leaf?.name ?? '__typename';
}

function takesNothing({ type, args }: GraphQLField<unknown, unknown>): boolean {
  return isLeafType(getNamedType(type)) && !args.some(isRequiredArgument);
}

/** An argument that the field does not have may be a key of one that it has, such as `by` or `where`. */
function argumentHint(name: string, { field }: Place): string | undefined {
  if (field === undefined) return undefined;
  const around = field.args.find(({ type }) => {
    const named = getNamedType(type);
    return isInputObjectType(named) && named.getFields()[name] !== undefined;
  });
  if (around !== undefined) return `Write it inside \`${around.name}\`, as in \`${around.name}: { ${name}: … }\`.`;
  if (field.args.length === 0) return `Remove \`${name}\`: the field takes no arguments.`;
  return proposals(
    name,
    field.args.map((argument) => argument.name),
  );
}

function typesHint(schema: GraphQLSchema, parent: GraphQLCompositeType | undefined): string | undefined {
  if (parent === undefined) return undefined;
  const types = isObjectType(parent) ? [parent] : schema.getPossibleTypes(parent);
  return proposals(
    '',
    types.map(({ name }) => `... on ${name}`),
  );
}

/** A variable that is of another type than the place where it stands, or that nothing uses. */
function variableHint(
  schema: GraphQLSchema,
  document: DocumentNode,
  name: string,
  used: ASTNode | undefined,
): string | undefined {
  if (used === undefined) return `Remove \`$${name}\`, or use it in the operation.`;
  const { input, around } = placeOf(schema, document, used);
  if (input === undefined) return undefined;
  const named = getNamedType(around);
  const isOneOf = isInputObjectType(named) && named.isOneOf;
  return `Declare it as \`$${name}: ${String(getNullableType(input))}${isOneOf || isNonNullType(input) ? '!' : ''}\`.`;
}

function typeNames(schema: GraphQLSchema): readonly string[] {
  return Object.keys(schema.getTypeMap()).filter((name) => !name.startsWith('__'));
}

function isValue(node: ASTNode): node is ValueNode {
  return 'value' in node || node.kind === Kind.NULL || node.kind === Kind.LIST || node.kind === Kind.OBJECT;
}

/** A value without its variables; the name of an enum value is its text. */
function plainValue(node: ValueNode): unknown {
  return node.kind === Kind.INT || node.kind === Kind.FLOAT ? node.value : valueFromASTUntyped(node);
}

import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { GroupField, RecordField, ValueField, ValueType } from '../../export/record-shape.ts';
import { isLabel, labels } from '../../model/labels.ts';

type AnyField = GraphQLField<unknown, unknown>;

/** Whether a field is a list that can grow, which is read page by page. */
export function isConnection({ type }: AnyField): boolean {
  return getNamedType(type).name.endsWith('Connection');
}

/** Whether a field lists parts of the thing at hand that have no id of their own, such as the periods of a pact. */
export function isPartList({ type }: AnyField): boolean {
  const named = getNamedType(type);
  return isListType(getNullableType(type)) && !isLeafType(named) && kindOf(named) === 'part';
}

/**
 * The fields of a type as a record has them: without connections and lists of parts, which are tables of their own, without those named here, and
 * without parts of a type that they are inside of, such as the longer quote of a quote.
 */
export function recordFields(
  type: GraphQLNamedType,
  without: readonly string[] = [],
  inside: readonly GraphQLNamedType[] = [],
): readonly RecordField[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const around = [...inside, type];
  const { id, slug, ...others } = type.getFields();
  return [id, slug, ...Object.values(others)]
    .filter((field) => field !== undefined)
    .filter((field) => !without.includes(field.name) && !isConnection(field) && !isPartList(field))
    .filter((field) => kindOf(getNamedType(field.type)) !== 'part' || !around.includes(getNamedType(field.type)))
    .map((field) => recordField(field, around));
}

function recordField(field: AnyField, inside: readonly GraphQLNamedType[] = []): RecordField {
  const type = getNamedType(field.type);
  const about = {
    name: field.name,
    description: field.description ?? '',
    many: isListType(getNullableType(field.type)),
    nullable: !isNonNullType(field.type),
  };
  if (isLeafType(type)) return { kind: 'value', ...about, type: valueTypes[type.name] ?? 'text' };
  const kind = kindOf(type);
  return {
    kind,
    ...about,
    of: type.name,
    fields: kind === 'part' ? recordFields(type, [], inside) : fieldsOfNode(type),
  };
}

const valueTypes: Readonly<Record<string, ValueType>> = {
  ID: 'id',
  PartialDate: 'day',
  Int: 'integer',
  Float: 'decimal',
  Boolean: 'boolean',
};

function kindOf(type: GraphQLNamedType): GroupField['kind'] {
  if (type.name === 'Source') return 'source';
  if (isUnionType(type)) return 'node';
  return (isObjectType(type) || isInterfaceType(type)) && 'id' in type.getFields() ? 'node' : 'part';
}

/** What is read of a thing that a record leads to: its id and its name, and of a source all that a citation has. */
export function fieldsOfNode(type: GraphQLNamedType): readonly RecordField[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [idOfAny];
  const caption = isLabel(type.name) ? labels[type.name].display.labelField : 'id';
  const names = new Set(['id', ...(type.name === 'Source' ? citedFields : [caption])]);
  return [...names].flatMap((name): readonly RecordField[] => {
    const field = type.getFields()[name];
    return field && isLeafType(getNamedType(field.type)) ? [recordField(field)] : [];
  });
}

const citedFields = ['title', 'publisher', 'copyOf', 'published', 'url', 'language', 'commit'] as const;

/** The id of a member of a union. */
const idOfAny: ValueField = {
  kind: 'value',
  name: 'id',
  description: 'Global ID.',
  type: 'id',
  many: false,
  nullable: false,
};

/** The fields as a selection of GraphQL. */
export function printFields(fields: readonly RecordField[]): string {
  return fields
    .map((field) => (field.kind === 'value' ? field.name : `${field.name} { ${printGroup(field)} }`))
    .join(' ');
}

/** A union has no fields of its own. */
function printGroup({ kind, fields }: GroupField): string {
  return kind === 'node' && fields.length === 1 ? '... on Node { id }' : printFields(fields);
}

/** The type of an edge of a connection. */
export function edgeTypeOf({ type }: AnyField): GraphQLObjectType {
  const connection = getNamedType(type);
  const edge = isObjectType(connection) ? getNamedType(connection.getFields().edges?.type) : undefined;
  if (!isObjectType(edge)) throw new TypeError(`${connection.name} has no edges`);
  return edge;
}

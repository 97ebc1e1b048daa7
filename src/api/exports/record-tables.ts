import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { GroupField, RecordField, RecordTable } from '../../export/record-shape.ts';
import { memoize } from '../../kit/memoize.ts';
import { edgeTypeOf, fieldsOfNode, isConnection, isPartList, recordFields } from './record-fields.ts';

/** A table, and where the schema has its records. */
export interface TableSource {
  readonly table: RecordTable;
  /** The root field that lists the noun. */
  readonly root: string;
  /** The input by which the noun is filtered. */
  readonly where: string;
  readonly from: RecordsFrom;
}

/** Where the records of a table are: the things listed themselves, or a list or a connection of each of them. */
export type RecordsFrom = { readonly kind: 'rows' } | FromBelow;

/** A list or a connection of each thing, and the fields of its records; `owner` is the thing. */
export interface FromBelow {
  readonly kind: 'parts' | 'edges';
  readonly field: string;
  readonly owner: GroupField;
  readonly fields: readonly RecordField[];
}

/** Every table that can be exported, by name: each noun, and what belongs to each of its things. They follow from the schema. */
export const tableSources = memoize(
  (schema: GraphQLSchema): ReadonlyMap<string, TableSource> =>
    new Map(
      Object.values(schema.getQueryType()?.getFields() ?? {})
        .flatMap((root) => tablesOf(root))
        .map((source) => [source.table.name, source]),
    ),
);

type AnyField = GraphQLField<unknown, unknown>;

/** The tables of a root field that lists a noun; none for others. */
function tablesOf(root: AnyField): readonly TableSource[] {
  const where = root.args.find(({ name }) => name === 'where');
  const node = isConnection(root) ? getNamedType(edgeTypeOf(root).getFields().node?.type) : undefined;
  if (where === undefined || root.args.some(isNeeded) || !(isObjectType(node) || isInterfaceType(node))) return [];
  const common = { root: root.name, where: getNamedType(where.type).name };
  const table = { name: root.name, description: node.description ?? '', of: node.name, fields: recordFields(node) };
  const fields = Object.values(node.getFields()).filter(({ args }) => !args.some(isNeeded));
  return [
    { ...common, table, from: { kind: 'rows' } },
    ...fields.filter(isPartList).map((field) => ({ ...common, ...partTable(root, node, field) })),
    ...fields.filter(isConnection).map((field) => ({ ...common, ...linkTable(root, node, field) })),
  ];
}

function isNeeded({ type, defaultValue }: AnyField['args'][number]): boolean {
  return type.toString().endsWith('!') && defaultValue === undefined;
}

type Below = Pick<TableSource, 'table' | 'from'>;

/** Parts of a thing, one row each, with the thing that they belong to. */
function partTable(root: AnyField, node: GraphQLNamedType, field: AnyField): Below {
  const type = getNamedType(field.type);
  return below('parts', { root, node, field, of: type.name, fields: recordFields(type) });
}

/** Links of a thing, one row each, with both ends and the facts of the link. */
function linkTable(root: AnyField, node: GraphQLNamedType, field: AnyField): Below {
  const edge = edgeTypeOf(field);
  const isNamed = recordFields(edge, ['node']).some(({ kind }) => kind === 'node');
  return below('edges', {
    root,
    node,
    field,
    of: edge.name,
    fields: recordFields(edge, isNamed ? ['cursor', 'node'] : ['cursor']),
  });
}

interface Parts {
  readonly root: AnyField;
  readonly node: GraphQLNamedType;
  readonly field: AnyField;
  readonly of: string;
  readonly fields: readonly RecordField[];
}

function below(kind: 'parts' | 'edges', { root, node, field, of, fields }: Parts): Below {
  const owner = ownerField(node);
  const isNamed = fields.some(({ name }) => name === owner.name);
  return {
    table: {
      name: `${root.name}.${field.name}`,
      description: field.description ?? '',
      of,
      fields: isNamed ? fields : [owner, ...fields],
    },
    from: { kind, field: field.name, owner, fields },
  };
}

/** What a row belongs to, by its id and its name, under the name of its type: `pact`. */
function ownerField(node: GraphQLNamedType): GroupField {
  const name = `${node.name.charAt(0).toLowerCase()}${node.name.slice(1)}`;
  const description = `The ${name} that the row belongs to.`;
  return { kind: 'node', name, description, of: node.name, many: false, nullable: false, fields: fieldsOfNode(node) };
}

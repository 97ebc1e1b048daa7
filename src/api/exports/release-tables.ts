import { type GraphQLSchema, getNamedType, isInterfaceType, isObjectType } from 'graphql';
import type { Location } from '../../compile/location.ts';
import { isRecord } from '../../kit/is-record.ts';
import { edgeTypeOf, isConnection } from './record-fields.ts';
import { type TableSource, tableSources } from './record-tables.ts';

/** A noun whose things are all in other nouns. */
const summed = 'actors';

/**
 * The tables of a release: each noun, what each of its things has, and each kind of link once. Links between
 * an actor and something else are taken from the other side, where they stand together for actors of all kinds. A link without facts of
 * its own is left out where a column of a noun names the same ends already.
 */
export function releaseTables(schema: GraphQLSchema): readonly TableSource[] {
  const nouns = [...tableSources(schema).values()].filter(({ root }) => root !== summed);
  const all = [
    ...nouns.filter(({ root }) => !isActor(schema, root)),
    ...nouns.filter(({ root }) => isActor(schema, root)),
  ];
  const covered = new Set(all.flatMap((source) => (source.from.kind === 'rows' ? edgesOfColumns(schema, source) : [])));
  const withFacts = new Set<string>();
  return all.filter((source) => {
    const { from, table } = source;
    if (from.kind !== 'edges') return true;
    const types = edgesAlong(schema, source, from.field);
    const isNew = table.of.endsWith('Edge') ? types.some((type) => !covered.has(type)) : !withFacts.has(table.of);
    withFacts.add(table.of);
    for (const type of types) covered.add(type);
    return isNew;
  });
}

function isActor(schema: GraphQLSchema, root: string): boolean {
  return 'existence' in fieldsOfNoun(schema, root);
}

/** Types of edges that the columns of a noun follow. */
function edgesOfColumns(schema: GraphQLSchema, { root }: TableSource): readonly string[] {
  return Object.values(fieldsOfNoun(schema, root)).flatMap((field) =>
    isConnection(field) ? [] : typesAlong(field.extensions),
  );
}

function edgesAlong(schema: GraphQLSchema, { root }: TableSource, name: string): readonly string[] {
  return typesAlong(fieldsOfNoun(schema, root)[name]?.extensions);
}

function fieldsOfNoun(schema: GraphQLSchema, root: string) {
  const list = schema.getQueryType()?.getFields()[root];
  const node = list && getNamedType(edgeTypeOf(list).getFields().node?.type);
  return isObjectType(node) || isInterfaceType(node) ? node.getFields() : {};
}

/** Where a field lives in the graph stands on it, if it is a walk along edges. */
function typesAlong(extensions: unknown): readonly string[] {
  const location = isRecord(extensions) ? extensions.graph : undefined;
  return isAlong(location) ? location.types : [];
}

function isAlong(location: unknown): location is Extract<Location, { kind: 'along' }> {
  return isRecord(location) && location.kind === 'along' && Array.isArray(location.types);
}

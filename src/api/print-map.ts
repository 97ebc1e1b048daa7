import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { type MapGroup, mapGroups } from './map-groups.ts';

type Field = GraphQLField<unknown, unknown>;

/** The text of `docs/schema.md`: every root field, type and enum of a schema in seven groups, with what leads from one to the next. */
export function printMap(schema: GraphQLSchema): string {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  const groupOf = placeTypes(roots, schema);
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const sections = mapGroups.map((group, at) =>
    section(
      group,
      at + 1,
      roots.filter((root) => groupOfRoot(root, groupOf) === group),
      types.filter((type) => groupOf.get(type) === group),
    ),
  );
  return `${[preface, ...sections].join('\n\n')}\n`;
}

const preface = `# A map of the schema

Printed from the descriptions of the schema by \`entente print\`. \`schema/entente.graphql\` has the whole of it: arguments, filters, sort orders and every field with its description.

- A **field** of these tables is a field of \`Query\`; inside \`asOf(date: …) { … }\` nearly all of them can be used too.
- A **type** lists the fields that lead to other types. Lists are connections with \`nodes\`, \`edges\`, \`pageInfo\` and \`totalCount\`; the map shows the type of their nodes, and that of their edges where these carry facts: \`parties\` Actor (by PactParty).
- The singular form of a list (\`pact\` beside \`pacts\`) looks up one thing by a key.`;

const last = mapGroups[mapGroups.length - 1];

/** The group of each type: that of the root field it is the fewest links away from; ties go to the earlier group. */
function placeTypes(roots: readonly Field[], schema: GraphQLSchema): ReadonlyMap<GraphQLNamedType, MapGroup> {
  const placed = new Map<GraphQLNamedType, MapGroup>();
  const listed = mapGroups.flatMap((group) =>
    roots.filter(({ name }) => group.roots.includes(name)).map((root) => [root, group] as const),
  );
  spread(listed, placed, schema);
  const rest = roots.filter((root) => !placed.has(nodeType(root)));
  if (last)
    spread(
      rest.map((root) => [root, last]),
      placed,
      schema,
    );
  return placed;
}

/** Places what some fields lead to, then what that leads to, one link further each time. */
function spread(
  fields: readonly (readonly [Field, MapGroup])[],
  placed: Map<GraphQLNamedType, MapGroup>,
  schema: GraphQLSchema,
): void {
  const next = fields.flatMap(([field, group]) =>
    [nodeType(field), ...edgeTypes(field), ...field.args.map(({ type }) => getNamedType(type))].flatMap((type) => {
      if (placed.has(type) || !isShown(type)) return [];
      placed.set(type, group);
      return [type, ...membersOf(type, schema)].flatMap(fieldsOf).map((reached) => [reached, group] as const);
    }),
  );
  if (next.length > 0) spread(next, placed, schema);
}

/** The group of a root field: the one that lists it, else that of its type. */
function groupOfRoot(root: Field, groupOf: ReadonlyMap<GraphQLNamedType, MapGroup>): MapGroup | undefined {
  return mapGroups.find(({ roots }) => roots.includes(root.name)) ?? groupOf.get(nodeType(root)) ?? last;
}

/** The type a field gives; of a connection or a page, that of its nodes. */
function nodeType({ type }: Field): GraphQLNamedType {
  const named = getNamedType(type);
  const nodes = isObjectType(named) && isList(named) ? named.getFields().nodes : undefined;
  return nodes === undefined ? named : getNamedType(nodes.type);
}

/** The type of the edges of a connection, where they carry facts: "PactParty", not "PactEdge". */
function edgeTypes({ type }: Field): readonly GraphQLNamedType[] {
  const named = getNamedType(type);
  const edges = isObjectType(named) && isList(named) ? named.getFields().edges : undefined;
  return edges === undefined ? [] : [getNamedType(edges.type)].filter(isShown);
}

const isList = ({ name }: GraphQLNamedType) => /(Connection|Page)$/.test(name);

/** Whether the map shows a type: it leaves out scalars, inputs, sort orders and the frames of lists, facets and snapshots. */
function isShown(type: GraphQLNamedType): boolean {
  if (isEnumType(type)) return !type.name.endsWith('Order');
  if (!isObjectType(type)) return isInterfaceType(type) || isUnionType(type);
  return (
    !isList(type) && !isPlainEdge(type) && !/Facets$|Facet(Count|Groups?)$|^(PageInfo|Query|Snapshot)$/.test(type.name)
  );
}

/** Whether an edge of a connection carries no fact of its own. */
const isPlainEdge = (type: GraphQLObjectType) =>
  Object.keys(type.getFields()).every((name) => name === 'cursor' || name === 'node') && 'cursor' in type.getFields();

const membersOf = (type: GraphQLNamedType, schema: GraphQLSchema) =>
  isInterfaceType(type) || isUnionType(type) ? schema.getPossibleTypes(type) : [];

const fieldsOf = (type: GraphQLNamedType): readonly Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];

function section(
  { title, about }: MapGroup,
  number: number,
  roots: readonly Field[],
  types: readonly GraphQLNamedType[],
): string {
  const enums = types.filter(isEnumType);
  const others = types.filter((type) => !isEnumType(type));
  return [
    `## ${number}. ${title}`,
    about,
    table(['field', 'what it returns', 'type'], roots.map(rootRow)),
    ...(others.length === 0 ? [] : [table(['type', 'what it is', 'leads to'], others.map(typeRow))]),
    ...(enums.length === 0 ? [] : [table(['enum', 'what it says', 'values'], enums.map(enumRow))]),
  ].join('\n\n');
}

const rootRow = (root: Field) => [code(root.name), firstSentence(root.description), code(nodeType(root).name)];

const typeRow = (type: GraphQLNamedType) => [
  code(type.name),
  firstSentence(type.description),
  isUnionType(type)
    ? type
        .getTypes()
        .map(({ name }) => code(name))
        .join(' or ')
    : linksOf(type).join(', '),
];

const enumRow = (type: GraphQLEnumType) => [
  code(type.name),
  firstSentence(type.description),
  type
    .getValues()
    .map(({ name }) => code(name))
    .join(', '),
];

/** The fields of a type that lead to another type of the map, each with that type and with that of its link. */
function linksOf(type: GraphQLNamedType): readonly string[] {
  return fieldsOf(type)
    .filter((field) => !isEnumType(nodeType(field)) && isShown(nodeType(field)))
    .map((field) => {
      const via = edgeTypes(field).map(({ name }) => ` (by ${name})`);
      return [`${code(field.name)} ${nodeType(field).name}`, ...via].join('');
    });
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

const code = (name: string) => `\`${name}\``;

/** The first sentence of a description, safe inside a table. */
function firstSentence(description: string | null | undefined): string {
  const [sentence = ''] = (description ?? '').replaceAll('\n', ' ').split(/(?<=[.!?])\s+(?=[A-Z"`])/);
  return sentence.replaceAll('|', '\\|');
}

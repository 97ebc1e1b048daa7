import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { collectFields, type Request } from './collect.ts';
import { onlyQueries, unknownOperation } from './complaints.ts';
import type { RootPlan } from './plan.ts';
import { onlyRows, print } from './print.ts';
import { selectRoot } from './root.ts';
import { type Parameters, type Shaped, shaper } from './shape.ts';

/** A root field that the graph answers: one Cypher text, the parameters of a request, and what makes its answer. */
export interface GraphRoot {
  readonly kind: 'graph';
  readonly key: string;
  readonly nonNull: boolean;
  readonly node: FieldNode;
  readonly text: string;
  readonly params: (variables: Readonly<Record<string, unknown>>) => Parameters;
  readonly shape: (records: readonly unknown[], params: Parameters) => Shaped;
}

/** A root field that the schema itself answers: `__typename`, `__schema`, `__type`. */
export interface SchemaRoot {
  readonly kind: 'schema';
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

/** The root fields of one operation, in the order of the answer. */
export type Compiled = readonly (GraphRoot | SchemaRoot)[];

/** The operation that a request names, or the only one. Throws a RequestError: unknown, ambiguous, or no query. */
export function operationOf(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const found =
    name == null && operations.length === 1 ? operations[0] : operations.find((one) => one.name?.value === name);
  const known = operations.flatMap((one) => (one.name === undefined ? [] : [one.name.value]));
  if (found === undefined) throw unknownOperation(name ?? undefined, known);
  if (found.operation !== 'query') throw onlyQueries(found.operation);
  return found;
}

/** Plans every root field of an operation for variables of this shape. Pure: the same selection prints the same texts. */
export function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Compiled {
  const request: Request = { schema, fragments: fragmentsOf(document), variables };
  const query = queryType(schema);
  return [...collectFields(request, query, [operation.selectionSet])].map(([key, nodes]) =>
    nodes[0].name.value.startsWith('__') ? { kind: 'schema', key, nodes } : graphRoot(request, query, key, nodes),
  );
}

function graphRoot(
  request: Request,
  query: GraphQLObjectType,
  key: string,
  nodes: readonly [FieldNode, ...FieldNode[]],
): GraphRoot {
  const plan = selectRoot(request, query, key, nodes);
  return {
    kind: 'graph',
    key,
    nonNull: plan.shape.nonNull,
    node: nodes[0],
    text: print(plan.rows),
    params: (variables) => bind(plan, variables),
    shape: rowShaper(plan),
  };
}

/** A text that asks for rows alone gives a record for each; else its one record holds all. */
function rowShaper({ rows, shape }: RootPlan): GraphRoot['shape'] {
  const read = shaper(shape);
  const alone = onlyRows(rows) !== undefined;
  // print writes every record as one list.
  return (records, params) => read(alone ? [records] : (records[0] as readonly unknown[]), params);
}

function bind({ params }: RootPlan, variables: Readonly<Record<string, unknown>>): Parameters {
  return Object.fromEntries(
    params.map(({ name, field, node, read }) => [name, read(getArgumentValues(field, node, variables))]),
  );
}

/**
 * What of the variables shapes the text: which are given, the choices among enum values, the keys of input objects and
 * the truth of flags. Two requests with the same shape share a plan; all other values travel as parameters.
 */
export function variablesShape(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  const shapes = (operation.variableDefinitions ?? []).map(({ variable, type }) => {
    const name = variable.name.value;
    // A validated document declares variables of input types only.
    const declared = typeFromAST(schema, type) as GraphQLInputType | undefined;
    return name in variables ? valueShape(variables[name], declared) : '-';
  });
  return shapes.join();
}

function valueShape(value: unknown, type: GraphQLInputType | undefined): string {
  if (value === null || value === undefined) return '0';
  const bare = isNonNullType(type) ? type.ofType : type;
  if (typeof value === 'boolean') return value ? 't' : 'f';
  if (isEnumType(bare)) return String(value);
  if (isListType(bare) && Array.isArray(value)) return `[${value.map((item) => valueShape(item, bare.ofType)).join()}]`;
  if (!isInputObjectType(bare)) return '1';
  const fields = bare.getFields();
  return `{${Object.entries(value)
    .map(([key, one]) => `${key}:${valueShape(one, fields[key]?.type)}`)
    .join()}}`;
}

function fragmentsOf(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((one) => [one.name.value, one]));
}

function queryType(schema: GraphQLSchema): GraphQLObjectType {
  const query = schema.getQueryType();
  if (query == null) throw new TypeError('the schema has no query type');
  return query;
}

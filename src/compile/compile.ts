import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import type { AskedDay } from '../model/node-ref.ts';
import { type WorstCase, worstCase } from './budget.ts';
import { collectFields, type Request } from './collect.ts';
import { onlyQueries, unknownOperation } from './complaints.ts';
import { layOut, type NodeRead, nodeReads, type Reached, textsBelow } from './lay-out.ts';
import { locationOf } from './location.ts';
import { newMeter } from './meter.ts';
import type { RootPlan } from './plan.ts';
import { onlyRows, print } from './print.ts';
import { selectRoot } from './root.ts';
import { type Parameters, type Shaped, shaper } from './shape.ts';
import type { Degrees } from './sizes.ts';
import { choicesOf, objectType } from './types.ts';
import { type Asked, ask } from './walk.ts';

/** A root field that the graph answers: one Cypher text, the parameters of a request, and what makes its answer. */
export interface GraphRoot {
  readonly kind: 'graph';
  readonly key: string;
  /** Response keys from the top of the answer down to this field. */
  readonly path: readonly string[];
  readonly nonNull: boolean;
  readonly node: FieldNode;
  readonly text: string;
  readonly params: (variables: Variables) => Parameters;
  /** The most it can touch and tell with these parameters. */
  readonly worst: (params: Parameters, degrees: Degrees) => WorstCase;
  readonly shape: (records: readonly unknown[], params: Parameters) => Shaped;
}

/** A root field that the schema itself answers: `__typename`, `__schema`, `__type`. */
export interface SchemaRoot {
  readonly kind: 'schema';
  readonly key: string;
  readonly nodes: readonly FieldNode[];
}

/** A root field that holds root fields: the whole schema as of a day. */
export interface GroupRoot {
  readonly kind: 'group';
  readonly key: string;
  readonly roots: Compiled;
}

/** A field that needs no graph: its value follows from the request. */
export interface ToldRoot {
  readonly kind: 'told';
  readonly key: string;
  readonly value: (variables: Variables) => unknown;
}

/** A root field that a traversal answers: what it finds, and one text for each field that names nodes in it. */
export interface WalkedRoot {
  readonly kind: 'walked';
  readonly key: string;
  readonly path: readonly string[];
  readonly nonNull: boolean;
  readonly node: FieldNode;
  /** The field, which knows its traversal, and the arguments of a request for it. */
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: (variables: Variables) => Variables;
  /** The day of the snapshot around it; undefined outside one. */
  readonly day: (variables: Variables) => AskedDay | undefined;
  readonly texts: readonly string[];
  readonly params: (variables: Variables) => Parameters;
  readonly worst: GraphRoot['worst'];
  /** What is to be read of the nodes that the traversal named. */
  readonly reads: (found: unknown, params: Parameters) => readonly NodeRead[];
  readonly shape: (found: unknown, nodes: Reached, params: Parameters) => Shaped;
}

/** The root fields of one operation, in the order of the answer. */
export type Compiled = readonly (GraphRoot | WalkedRoot | SchemaRoot | GroupRoot | ToldRoot)[];

/** Values of variables as graphql-js coerced them. */
export type Variables = Readonly<Record<string, unknown>>;

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
  variables: Variables,
): Compiled {
  const request: Request = { schema, fragments: fragmentsOf(document), variables, meter: newMeter() };
  return rootsOf({ request, above: [], day: undefined }, queryType(schema), [operation.selectionSet]);
}

/** Where root fields stand: at the top, or inside the whole schema as of a day. */
interface Top {
  readonly request: Request;
  readonly above: readonly string[];
  readonly day: Asked | undefined;
}

function rootsOf(top: Top, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Compiled {
  return [...collectFields(top.request, type, sets)].map(([key, nodes]) => {
    if (nodes[0].name.value.startsWith('__')) return metaRoot(top, type, key, nodes);
    const asked = ask(type, key, nodes, top.above);
    const location = locationOf(asked.field);
    if (location?.kind === 'asOf') return group(top, asked, key);
    if (location?.kind === 'derived') return reckoned(top, asked, key);
    if (location?.kind === 'walked') return walkedRoot(top, asked, key);
    if (location?.kind === 'echo') return echo(top, asked, key, location.argument);
    return graphRoot(top, asked, key);
  });
}

function metaRoot(
  { day }: Top,
  { name }: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
): SchemaRoot | ToldRoot {
  return day === undefined ? { kind: 'schema', key, nodes } : { kind: 'told', key, value: () => name };
}

function group(top: Top, asked: Asked, key: string): GroupRoot {
  const roots = rootsOf({ ...top, above: asked.path, day: asked }, objectType(asked.field), asked.below);
  return { kind: 'group', key, roots };
}

/** A root field that a rule answers without the graph; its row has no columns. */
function reckoned({ request }: Top, asked: Asked, key: string): ToldRoot {
  const read = shaper(selectRoot({ request }, asked, key, undefined).shape);
  return { kind: 'told', key, value: () => read([], {}).value };
}

/** Enum values go out by their names, as graphql-js would serialise them. */
function echo({ day }: Top, { field }: Asked, key: string, argument: string): ToldRoot {
  if (day === undefined) throw new TypeError(`${field.name} echoes an argument of nothing`);
  const choices = choicesOf(field);
  const value = (variables: Variables) => getArgumentValues(day.field, day.node, variables)[argument] ?? null;
  return { kind: 'told', key, value: (variables) => choices?.serialize(value(variables)) ?? value(variables) };
}

function graphRoot({ request, day }: Top, asked: Asked, key: string): GraphRoot {
  const plan = selectRoot({ request }, asked, key, day);
  return {
    kind: 'graph',
    key,
    path: asked.path,
    nonNull: plan.shape.nonNull,
    node: asked.node,
    text: print(plan.rows),
    params: (now) => bind(plan, now),
    worst: (params, degrees) => worstCase(plan, params, degrees),
    shape: rowShaper(plan),
  };
}

function walkedRoot({ request, day }: Top, asked: Asked, key: string): WalkedRoot {
  const plan = selectRoot({ request }, asked, key, day);
  const texts = textsBelow(plan.rows);
  const read = shaper(plan.shape);
  const under = (found: unknown) => ({ [asked.field.name]: found });
  return {
    kind: 'walked',
    key,
    path: asked.path,
    nonNull: plan.shape.nonNull,
    node: asked.node,
    field: asked.field,
    args: (variables) => getArgumentValues(asked.field, asked.node, variables),
    day: (variables) => (day === undefined ? undefined : dayIn(day, variables)),
    texts: [...texts.values()],
    params: (now) => bind(plan, now),
    worst: (params, degrees) => worstCase(plan, params, degrees),
    reads: (found, params) => nodeReads(plan.rows, under(found), params, texts),
    shape: (found, nodes, params) => read(layOut(plan.rows, under(found), params, nodes), params),
  };
}

/** The day that `asOf(date, certainty)` names. */
function dayIn({ field, node }: Asked, variables: Variables): AskedDay {
  // graphql-js has coerced them: a PartialDate and a value of the enum Certainty, which has a default.
  return getArgumentValues(field, node, variables) as unknown as AskedDay;
}

/** A text that asks for rows alone gives a record for each; else its one record holds all. */
function rowShaper({ rows, shape }: RootPlan): GraphRoot['shape'] {
  const read = shaper(shape);
  const alone = onlyRows(rows) !== undefined;
  // print writes every record as one list.
  return (records, params) => read(alone ? [records] : (records[0] as readonly unknown[]), params);
}

function bind({ params }: RootPlan, variables: Variables): Parameters {
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
  variables: Variables,
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
  if (isListType(bare) && Array.isArray(value) && isInputObjectType(getNamedType(bare)))
    return `[${value.map((item) => valueShape(item, bare.ofType)).join()}]`;
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

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
import { memoize } from '../kit/memoize.ts';
import type { AskedDay } from '../model/node-ref.ts';
import type { Certainty } from '../model/validity.ts';
import { type WorstCase, worstCase } from './budget.ts';
import { collectFields, type Request } from './collect.ts';
import { onlyQueries, unknownOperation } from './complaints.ts';
import { dayOf, daysOf, idsIn, takesIds, withoutDays } from './ids.ts';
import { layOut, type NodeRead, nodeReads, type Reached, textsBelow } from './lay-out.ts';
import { locationOf } from './location.ts';
import { newMeter } from './meter.ts';
import type { RootPlan } from './plan.ts';
import { onlyRows, print } from './print.ts';
import { dayParams, selectRoot } from './root.ts';
import { type Shaped, shaper, type Parameters as Values } from './shape.ts';
import type { Degrees } from './sizes.ts';
import { choicesOf, objectType } from './types.ts';
import { type Asked, ask } from './walk.ts';

/** What root fields that read the graph have in common. */
interface DatedRoot<Self> {
  /**
   * The days that a request asks about, each to be answered by itself: that of the snapshot around the field, or those that ids in its
   * arguments name. Undefined stands for all days.
   */
  readonly days: (variables: Variables) => readonly (AskedDay | undefined)[];
  /** The same field as of one of these days; it is planned once for each certainty. */
  readonly asOf: (day: AskedDay | undefined) => Self;
  /** Ids of types that only the graph can confirm, such as "Official:china". */
  readonly narrowIds: (variables: Variables) => readonly string[];
}

/** A root field that the graph answers: one Cypher text, the parameters of a request, and what makes its answer. */
export interface GraphRoot extends DatedRoot<GraphRoot> {
  readonly kind: 'graph';
  readonly key: string;
  /** Response keys from the top of the answer down to this field. */
  readonly path: readonly string[];
  readonly nonNull: boolean;
  readonly node: FieldNode;
  readonly text: string;
  readonly params: (variables: Variables, day?: AskedDay) => Values;
  /** The most it can touch and tell with these parameters. */
  readonly worst: (params: Values, degrees: Degrees) => WorstCase;
  readonly shape: (records: readonly unknown[], params: Values) => Shaped;
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
export interface WalkedRoot extends DatedRoot<WalkedRoot> {
  readonly kind: 'walked';
  readonly key: string;
  readonly path: readonly string[];
  readonly nonNull: boolean;
  readonly node: FieldNode;
  /** The field, which knows its traversal, and the arguments of a request for it. */
  readonly field: GraphQLField<unknown, unknown>;
  readonly args: (variables: Variables, day?: AskedDay) => Variables;
  readonly texts: readonly string[];
  readonly params: GraphRoot['params'];
  readonly worst: GraphRoot['worst'];
  /** What is to be read of the nodes that the traversal named. */
  readonly reads: (found: unknown, params: Values) => readonly NodeRead[];
  readonly shape: (found: unknown, nodes: Reached, params: Values) => Shaped;
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
  const read = shaper(selectRoot({ request, inSnapshot: false }, asked, key, undefined).shape);
  return { kind: 'told', key, value: () => read([], {}).value };
}

/** Enum values go out by their names, as graphql-js would serialise them. */
function echo({ day }: Top, { field }: Asked, key: string, argument: string): ToldRoot {
  if (day === undefined) throw new TypeError(`${field.name} echoes an argument of nothing`);
  const choices = choicesOf(field);
  const value = (variables: Variables) => getArgumentValues(day.field, day.node, variables)[argument] ?? null;
  return { kind: 'told', key, value: (variables) => choices?.serialize(value(variables)) ?? value(variables) };
}

function graphRoot(top: Top, asked: Asked, key: string): GraphRoot {
  return dated(top, asked, (start, certainty, days): GraphRoot => {
    const plan = selectRoot(start, asked, key, certainty);
    return {
      kind: 'graph',
      key,
      path: asked.path,
      nonNull: plan.shape.nonNull,
      node: asked.node,
      text: print(plan.rows),
      params: (now, day) => bind(plan, now, day),
      worst: (params, degrees) => worstCase(plan, params, degrees),
      shape: rowShaper(plan),
      narrowIds: (now) => narrowIds(plan, now),
      ...days,
    };
  });
}

function walkedRoot(top: Top, asked: Asked, key: string): WalkedRoot {
  const { field, node } = asked;
  return dated(top, asked, (start, certainty, days): WalkedRoot => {
    const plan = selectRoot(start, asked, key, certainty);
    const texts = textsBelow(plan.rows);
    const read = shaper(plan.shape);
    const under = (found: unknown) => ({ [field.name]: found });
    const given = (variables: Variables) => getArgumentValues(field, node, variables);
    return {
      kind: 'walked',
      key,
      path: asked.path,
      nonNull: plan.shape.nonNull,
      node,
      field,
      args: (now, day) => withoutDays(field, given(now), day, asked.coordinate),
      texts: [...texts.values()],
      params: (now, day) => bind(plan, now, day),
      worst: (params, degrees) => worstCase(plan, params, degrees),
      reads: (found, params) => nodeReads(plan.rows, under(found), params, texts),
      shape: (found, nodes, params) => read(layOut(plan.rows, under(found), params, nodes), params),
      narrowIds: (now) => [...idsIn(field, given(now)), ...narrowIds(plan, now)],
      ...days,
    };
  });
}

/** What `dated` adds to a root field. */
type Days<Root> = Pick<DatedRoot<Root>, 'days' | 'asOf'>;

/**
 * Plans a root field for the day of the snapshot around it, or else for whatever day ids in its arguments name. Plans of the second sort
 * are made when they are first asked for, each with a meter of its own.
 */
function dated<Root>(
  { request, day }: Top,
  asked: Asked,
  plan: (start: Parameters<typeof selectRoot>[0], certainty: Certainty | undefined, days: Days<Root>) => Root,
): Root {
  if (day !== undefined) {
    const days = (variables: Variables) => [dayIn(day, variables)];
    const { certainty } = dayIn(day, request.variables);
    const own: Root = plan({ request, inSnapshot: true }, certainty, { days, asOf: () => own });
    return own;
  }
  const days = daysOfIds(asked);
  const later = memoize(
    (certainty: Certainty): Root =>
      plan({ request: { ...request, meter: newMeter() }, inSnapshot: false }, certainty, { days, asOf }),
  );
  const asOf = (one: AskedDay | undefined): Root => (one === undefined ? always : later(one.certainty));
  const always: Root = plan({ request, inSnapshot: false }, undefined, { days, asOf });
  return always;
}

/** The days that ids in the arguments of a field name; `node` and `nodes` alone answer for several. */
function daysOfIds({ field, node, coordinate }: Asked): GraphRoot['days'] {
  if (!takesIds(field)) return () => [undefined];
  const severally = locationOf(field)?.kind === 'named';
  return (variables) => {
    const ids = idsIn(field, getArgumentValues(field, node, variables));
    if (ids.length === 0) return [undefined];
    return severally ? daysOf(ids) : [dayOf(ids, coordinate)];
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

function bind({ params }: RootPlan, variables: Variables, day?: AskedDay): Values {
  const values = params.map(({ name, field, node, read }) => [
    name,
    read(getArgumentValues(field, node, variables), day),
  ]);
  return { ...dayParams(day), ...Object.fromEntries(values) };
}

function narrowIds(plan: RootPlan, variables: Variables): readonly string[] {
  return plan.narrowIds.flatMap(({ field, node, read }) => {
    // Each gives a list of texts.
    return read(getArgumentValues(field, node, variables), undefined) as readonly string[];
  });
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

import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  typeFromAST,
} from 'graphql';
import { type ArgumentSource, argumentSource } from './arguments.ts';
import { locationOf } from './location.ts';
import type { Operation, Variables } from './operation.ts';
import type { PlanCounter } from './plan-counter.ts';

/** A field that an operation selects: all that is known of it before it runs. */
export interface SelectedField {
  /** The response key: its alias or its name. */
  readonly key: string;
  /** Response keys from the top of the answer down to it. */
  readonly path: readonly string[];
  readonly field: GraphQLField<unknown, unknown>;
  /** `Pact.parties`, for errors. */
  readonly coordinate: string;
  readonly args: ArgumentSource;
  /** Where it stands in the document. */
  readonly position: number | undefined;
  /** The fields selected below it, by the name of each object type that it can give. */
  readonly below: SelectedFields;
}

/** Selected fields by the name of the object type that has them, in the order of the answer. */
export type SelectedFields = ReadonlyMap<string, readonly SelectedField[]>;

/** A root field about the schema itself, as a document of its own that graphql-js executes. */
export interface Introspection {
  readonly key: string;
  readonly document: DocumentNode;
}

/** What collecting needs of a request. */
interface Context {
  readonly schema: GraphQLSchema;
  readonly operation: Operation;
  readonly variables: Variables;
  readonly counter: PlanCounter;
}

/** Collects every field that an operation selects, as `CollectFields` of the GraphQL specification orders them. */
export function collectFields(
  schema: GraphQLSchema,
  operation: Operation,
  variables: Variables,
  counter: PlanCounter,
): readonly (SelectedField | Introspection)[] {
  const context: Context = { schema, operation, variables, counter };
  const query = queryType(schema);
  return [...gathered(context, query, [operation.definition.selectionSet])].map(([key, nodes]) =>
    nodes[0].name.value.startsWith('__')
      ? { key, document: introspectionOf(operation, nodes) }
      : selectedField(context, query, key, nodes, []),
  );
}

function introspectionOf({ definition, fragments }: Operation, selections: readonly FieldNode[]): DocumentNode {
  const only = { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  return { kind: Kind.DOCUMENT, definitions: [only, ...fragments.values()] };
}

type Nodes = readonly [FieldNode, ...FieldNode[]];

function selectedField(
  context: Context,
  type: GraphQLObjectType,
  key: string,
  nodes: Nodes,
  above: readonly string[],
): SelectedField {
  const [node] = nodes;
  const field = fieldOf(type, node.name.value);
  const path = [...above, key];
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return {
    key,
    path,
    field,
    coordinate: `${type.name}.${field.name}`,
    args: argumentSource(field, node),
    position: node.loc?.start,
    below: sets.length === 0 ? nothing : fieldsBelow(context, getNamedType(field.type), sets, path),
  };
}

const nothing: SelectedFields = new Map();

function fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> {
  const field = name === TypeNameMetaFieldDef.name ? TypeNameMetaFieldDef : type.getFields()[name];
  if (field === undefined) throw new TypeError(`${type.name} has no field ${name}`);
  return field;
}

/** What is selected of an abstract type is collected for each type that can stand in its place. */
function fieldsBelow(
  context: Context,
  type: GraphQLNamedType,
  sets: readonly SelectionSetNode[],
  path: readonly string[],
): SelectedFields {
  const types = isAbstractType(type) ? context.schema.getPossibleTypes(type) : isObjectType(type) ? [type] : [];
  const shared = types.length > 1 ? sharing() : undefined;
  const select = (one: GraphQLObjectType) =>
    [...gathered(context, one, sets)].map(([key, nodes]) => {
      context.counter.field([...path, key]);
      const make = () => selectedField(context, one, key, nodes, path);
      return shared === undefined ? make() : shared(one, nodes, make);
    });
  return new Map(types.map((one) => [one.name, select(one)]));
}

/**
 * What an interface has is selected once for all the types behind it: fields of theirs that ask the same of the same place share what is
 * below them.
 */
function sharing(): (type: GraphQLObjectType, nodes: Nodes, make: () => SelectedField) => SelectedField {
  const known: { readonly nodes: Nodes; readonly selected: SelectedField }[] = [];
  return (type, nodes, make) => {
    const field = fieldOf(type, nodes[0].name.value);
    const same = known.find(
      (one) => isSameList(one.nodes, nodes) && locationOf(one.selected.field) === locationOf(field),
    );
    if (same !== undefined) return { ...same.selected, field, coordinate: `${type.name}.${field.name}` };
    const selected = make();
    known.push({ nodes, selected });
    return selected;
  };
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, at) => one === b[at]);
}

/** Fields of one object type by response key, each with the nodes that select it. */
type Gathered = Map<string, [FieldNode, ...FieldNode[]]>;

function gathered(context: Context, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Gathered {
  const found: Gathered = new Map();
  const visited = new Set<string>();
  for (const set of sets) gather(context, type, set, found, visited);
  return found;
}

function gather(
  context: Context,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  found: Gathered,
  visited: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(context, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      add(found, selection);
    } else {
      const inner = fragmentBody(context, selection, visited);
      if (inner !== undefined && applies(context, type, inner.condition))
        gather(context, type, inner.set, found, visited);
    }
  }
}

function add(found: Gathered, field: FieldNode): void {
  const key = field.alias?.value ?? field.name.value;
  const same = found.get(key);
  if (same === undefined) found.set(key, [field]);
  else same.push(field);
}

interface FragmentBody {
  readonly set: SelectionSetNode;
  readonly condition: FragmentDefinitionNode['typeCondition'] | undefined;
}

function fragmentBody(
  { operation }: Context,
  selection: Exclude<SelectionNode, FieldNode>,
  visited: Set<string>,
): FragmentBody | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT)
    return { set: selection.selectionSet, condition: selection.typeCondition };
  const name = selection.name.value;
  const fragment = operation.fragments.get(name);
  if (fragment === undefined || visited.has(name)) return undefined;
  visited.add(name);
  return { set: fragment.selectionSet, condition: fragment.typeCondition };
}

function applies({ schema }: Context, type: GraphQLObjectType, condition: FragmentBody['condition']): boolean {
  if (condition === undefined) return true;
  const named = typeFromAST(schema, condition);
  return named === type || (isAbstractType(named) && schema.isSubType(named, type));
}

function isIncluded({ variables }: Context, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  if (skip?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}

function queryType(schema: GraphQLSchema): GraphQLObjectType {
  const query = schema.getQueryType();
  if (query == null) throw new TypeError('the schema has no query type');
  return query;
}

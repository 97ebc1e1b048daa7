import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';
import type { Meter } from './meter.ts';

/** What collecting needs of a request. */
export interface Request {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly meter: Meter;
}

/** The fields asked of one object type, by response key, as `CollectFields` of the GraphQL specification orders them. */
export type Collected = ReadonlyMap<string, readonly [FieldNode, ...FieldNode[]]>;

/** Collects the fields that a set of merged selections asks of a concrete type. */
export function collectFields(request: Request, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Collected {
  const found = new Map<string, [FieldNode, ...FieldNode[]]>();
  const visited = new Set<string>();
  for (const set of sets) gather(request, type, set, found, visited);
  return found;
}

/** The selection sets below fields that share a response key. */
export function selectionsBelow(fields: readonly FieldNode[]): readonly SelectionSetNode[] {
  return fields.flatMap((field) => (field.selectionSet === undefined ? [] : [field.selectionSet]));
}

function gather(
  request: Request,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  found: Map<string, [FieldNode, ...FieldNode[]]>,
  visited: Set<string>,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(request, selection)) continue;
    if (selection.kind === Kind.FIELD) {
      add(found, selection);
    } else {
      const inner = fragmentBody(request, selection, visited);
      if (inner !== undefined && applies(request, type, inner.condition))
        gather(request, type, inner.set, found, visited);
    }
  }
}

function add(found: Map<string, [FieldNode, ...FieldNode[]]>, field: FieldNode): void {
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
  request: Request,
  selection: Exclude<SelectionNode, FieldNode>,
  visited: Set<string>,
): FragmentBody | undefined {
  if (selection.kind === Kind.INLINE_FRAGMENT)
    return { set: selection.selectionSet, condition: selection.typeCondition };
  const name = selection.name.value;
  const fragment = request.fragments[name];
  if (fragment === undefined || visited.has(name)) return undefined;
  visited.add(name);
  return { set: fragment.selectionSet, condition: fragment.typeCondition };
}

function applies(request: Request, type: GraphQLObjectType, condition: FragmentBody['condition']): boolean {
  if (condition === undefined) return true;
  const named = typeFromAST(request.schema, condition);
  return named === type || (isAbstractType(named) && request.schema.isSubType(named, type));
}

function isIncluded({ variables }: Request, selection: SelectionNode): boolean {
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  if (skip?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.if !== false;
}

import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLCompositeType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { type Along, bindingOf, type Condition, locationOf, type OrderKey } from '../../src/compile/location.ts';
import type { Memory, StoredEdge, StoredNode } from './memory.ts';

/** What a resolver is handed: a node, or a link that was walked from a node to another. */
type Thing =
  | { readonly kind: 'node'; readonly node: StoredNode; readonly order?: readonly OrderKey[] }
  | {
      readonly kind: 'link';
      readonly edge: StoredEdge;
      readonly far: StoredNode;
      readonly order?: readonly OrderKey[];
    };

interface Page {
  readonly kind: 'page';
  readonly rows: readonly Thing[];
  readonly order: readonly OrderKey[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly total: number;
}

/** Answers a document the slow and plain way: graphql-js itself, a resolver for each field, each looking through all of memory. */
export function oracle(
  schema: GraphQLSchema,
  memory: Memory,
  document: DocumentNode,
  variableValues: Record<string, unknown>,
): ExecutionResult {
  const result = execute({ schema, document, variableValues, fieldResolver: resolver(memory), typeResolver: typeOf });
  // No resolver below is asynchronous.
  return result as ExecutionResult;
}

function resolver(memory: Memory): GraphQLFieldResolver<unknown, unknown, Record<string, unknown>> {
  return (source, args, _context, info) => {
    const field = info.parentType.getFields()[info.fieldName];
    const location = field === undefined ? undefined : locationOf(field);
    // Only the resolvers below make sources.
    const thing = source as Thing;
    const page = source as Page;
    switch (location?.kind) {
      case 'lookup':
        return lookUp(memory, info, args);
      case 'every':
        return everyOne(memory, info, args);
      case 'property':
        return valuesOf(thing)[location.name] ?? null;
      case 'identity':
        return `${info.parentType.name}:${valuesOf(thing).id}`;
      case 'end':
        return nodeThing(endOf(thing, location.end));
      case 'along':
        return follow(memory, info, args, thing, location);
      case 'listed':
        return named(memory, info, valuesOf(thing)[location.property]);
      case 'cursor':
        return cursorOf(thing, thing.order ?? []);
      case 'edges':
        return page.rows.map((row) => ({ ...row, order: page.order }));
      case 'nodes':
        return page.rows.map((row) => nodeThing(endOf(row, 'far')));
      case 'pageInfo':
        return page;
      case 'total':
        return page.total;
      case 'page':
        return pageFact(page, location.of);
      default:
        throw new Error(`the oracle does not know ${info.parentType.name}.${info.fieldName}`);
    }
  };
}

function typeOf(
  value: unknown,
  _context: unknown,
  { schema }: GraphQLResolveInfo,
  type: Parameters<GraphQLSchema['getPossibleTypes']>[0],
): string | undefined {
  const { node } = value as Extract<Thing, { kind: 'node' }>;
  return schema.getPossibleTypes(type).find((one) => node.labels.includes(labelOf(one) ?? ''))?.name;
}

function lookUp(memory: Memory, info: GraphQLResolveInfo, args: Record<string, unknown>): Thing | null {
  const type = composite(info);
  const [[key, value] = ['id', undefined]] = Object.entries(args.by as Record<string, unknown>);
  const bare = key === 'id' ? String(value).replace(/^[A-Z]\w*:/, '') : value;
  const found = memory.nodes.find(
    (node) => labelsFor(info.schema, type).some((label) => node.labels.includes(label)) && node.values[key] === bare,
  );
  return found === undefined ? null : nodeThing(found);
}

function everyOne(memory: Memory, info: GraphQLResolveInfo, args: Record<string, unknown>): Page {
  const type = elementOf(info);
  const labels = labelsFor(info.schema, type);
  const rows = memory.nodes.filter((node) => labels.some((label) => node.labels.includes(label))).map(nodeThing);
  return paginate(rows, orderOf(type), args);
}

function follow(
  memory: Memory,
  info: GraphQLResolveInfo,
  args: Record<string, unknown>,
  from: Thing,
  along: Along,
): Page | readonly Thing[] | Thing | null {
  const near = along.from === 'self' ? endOf(from, 'far') : endOf(from, along.from);
  const type = composite(info);
  const paged = bindingOf(type)?.kind === 'connection';
  const link = paged ? linkOf(info) : undefined;
  const element = paged ? elementOf(info) : type;
  const order = orderOf(link ?? element);
  const labels = labelsFor(info.schema, element);
  const steps = memory.edges
    .filter((edge) => along.types.includes(edge.type) && (along.direction === 'out' ? edge.from : edge.to) === near)
    .map((edge) => ({ edge, far: along.direction === 'out' ? edge.to : edge.from }))
    .filter(({ far }) => labels.length === 0 || labels.some((label) => far.labels.includes(label)))
    .filter(({ edge }) => along.condition === undefined || covers(edge, along.condition, from));
  const rows = steps.map(({ edge, far }): Thing => (link === undefined ? nodeThing(far) : { kind: 'link', edge, far }));
  if (paged) return paginate(rows, order, args);
  const sorted = sort(rows, order);
  return isMany(info) ? sorted : (sorted[0] ?? null);
}

function named(memory: Memory, info: GraphQLResolveInfo, ids: unknown): readonly Thing[] | Thing | null {
  const wanted = Array.isArray(ids) ? ids : [ids];
  const type = composite(info);
  const labels = labelsFor(info.schema, type);
  const rows = memory.nodes.filter(
    (node) => wanted.includes(node.values.id) && labels.some((label) => node.labels.includes(label)),
  );
  const sorted = sort(rows.map(nodeThing), orderOf(type));
  return isMany(info) ? sorted : (sorted[0] ?? null);
}

/** An office covers a day when one reading of all partial days involved says so. */
function covers(edge: StoredEdge, { part, day }: Condition, from: Thing): boolean {
  const other = endOf(from, part === 'self' ? 'far' : part).values;
  const first = String(other[`${day}Earliest`]);
  const last = String(other[`${day}Latest`]);
  const { sinceEarliest, untilLatest, attestedOnEarliest, attestedOnLatest } = edge.values;
  const begun = typeof sinceEarliest === 'string' && sinceEarliest <= last;
  const over = typeof untilLatest === 'string' && untilLatest <= first;
  const seen =
    typeof attestedOnEarliest === 'string' && attestedOnEarliest <= last && String(attestedOnLatest) >= first;
  return (begun && !over) || seen;
}

function paginate(rows: readonly Thing[], order: readonly OrderKey[], args: Record<string, unknown>): Page {
  const keyOf = (row: Thing) => keysOf(row, order);
  const after = decode(args.after);
  const before = decode(args.before);
  const inside = sort(rows, order).filter(
    (row) =>
      (after === undefined || compare(keyOf(row), after) > 0) &&
      (before === undefined || compare(keyOf(row), before) < 0),
  );
  const backward = typeof args.last === 'number';
  const size = Number(args.last ?? args.first ?? 25);
  const shown = backward ? inside.slice(Math.max(0, inside.length - size)) : inside.slice(0, size);
  const more = inside.length > size;
  return {
    kind: 'page',
    rows: shown,
    order,
    total: rows.length,
    hasNextPage: backward ? before !== undefined : more,
    hasPreviousPage: backward ? more : after !== undefined,
  };
}

function pageFact(page: Page, of: 'hasNextPage' | 'hasPreviousPage' | 'startCursor' | 'endCursor'): unknown {
  if (of === 'hasNextPage' || of === 'hasPreviousPage') return page[of];
  const row = of === 'startCursor' ? page.rows[0] : page.rows.at(-1);
  return row === undefined ? null : cursorOf(row, page.order);
}

function cursorOf(row: Thing, order: readonly OrderKey[]): string {
  return Buffer.from(JSON.stringify(keysOf(row, order))).toString('base64url');
}

function decode(cursor: unknown): readonly string[] | undefined {
  return typeof cursor === 'string' ? JSON.parse(Buffer.from(cursor, 'base64url').toString()) : undefined;
}

function sort(rows: readonly Thing[], order: readonly OrderKey[]): readonly Thing[] {
  return [...rows].sort((a, b) => compare(keysOf(a, order), keysOf(b, order)));
}

function keysOf(row: Thing, order: readonly OrderKey[]): readonly string[] {
  return order.map(({ of, name }) => String((of === 'node' ? endOf(row, 'far').values : valuesOf(row))[name] ?? ''));
}

function compare(a: readonly string[], b: readonly string[]): number {
  for (const [at, key] of a.entries()) {
    const other = b[at] ?? '';
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}

function valuesOf(thing: Thing): Readonly<Record<string, unknown>> {
  return thing.kind === 'node' ? thing.node.values : thing.edge.values;
}

function endOf(thing: Thing, which: 'from' | 'to' | 'far' | 'self'): StoredNode {
  if (thing.kind === 'node') return thing.node;
  return which === 'far' || which === 'self' ? thing.far : thing.edge[which];
}

function nodeThing(node: StoredNode): Thing {
  return { kind: 'node', node };
}

function labelsFor(schema: GraphQLSchema, type: GraphQLCompositeType): readonly string[] {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return types.flatMap((one) => labelOf(one) ?? []);
}

function labelOf(type: GraphQLObjectType): string | undefined {
  const binding = bindingOf(type);
  return binding?.kind === 'node' ? binding.label : undefined;
}

function orderOf(type: GraphQLCompositeType): readonly OrderKey[] {
  const binding = bindingOf(type);
  return binding?.kind === 'node' || binding?.kind === 'link'
    ? binding.order
    : [{ of: 'node', name: 'id', nullable: false }];
}

function linkOf(info: GraphQLResolveInfo): GraphQLObjectType | undefined {
  const edges = getNamedType((composite(info) as GraphQLObjectType).getFields().edges?.type);
  return isObjectType(edges) && bindingOf(edges)?.kind === 'link' ? edges : undefined;
}

function elementOf(info: GraphQLResolveInfo): GraphQLCompositeType {
  // Every connection has `nodes`, and they are objects.
  return getNamedType((composite(info) as GraphQLObjectType).getFields().nodes?.type) as GraphQLCompositeType;
}

function composite(info: GraphQLResolveInfo): GraphQLCompositeType {
  // Only fields with a selection are walked.
  return getNamedType(info.returnType) as GraphQLCompositeType;
}

function isMany({ returnType }: GraphQLResolveInfo): boolean {
  return isListType(isNonNullType(returnType) ? returnType.ofType : returnType);
}

import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLCompositeType,
  type GraphQLFieldResolver,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
} from 'graphql';
import { orderKeysOf } from '../../src/compile/filter-place.ts';
import {
  type Along,
  bindingOf,
  type Condition,
  type FacetKey,
  locationOf,
  type Need,
  type OrderKey,
  schemeOf,
} from '../../src/compile/location.ts';
import type { Memory, StoredEdge, StoredNode } from './memory.ts';
import { meets } from './oracle-filter.ts';
import {
  cursorOf,
  endOf,
  nodeThing,
  type Page,
  pageFact,
  paginate,
  sort,
  type Thing,
  valuesOf,
} from './oracle-page.ts';
import { composite, elementOf, fieldOf, isMany, isOf, labelOf, linkOf, orderOf } from './oracle-types.ts';
import { type AskedDay, isValid } from './oracle-validity.ts';

type Args = Readonly<Record<string, unknown>>;

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
    const location = locationOf(fieldOf(info));
    // Only the resolvers below make sources.
    const thing = source as Thing;
    const page = source as Page;
    switch (location?.kind) {
      case 'asOf':
        return { kind: 'snapshot', day: args };
      case 'echo':
        return thing.day?.[location.argument as keyof AskedDay];
      case 'lookup':
        return lookUp(memory, info, args, thing?.day);
      case 'every':
        return everyOne(memory, info, args, thing?.day);
      case 'named':
        return byGlobalId(memory, info, args, thing?.day);
      case 'property':
        return valuesOf(thing)[location.name] ?? null;
      case 'owner':
        return valuesOf(thing).dataset ?? endOf(thing, 'from').values.dataset;
      case 'identity':
        return `${info.parentType.name}:${valuesOf(thing).id}`;
      case 'end':
        return nodeThing(endOf(thing, location.end), thing.day);
      case 'along':
        return follow(memory, info, args, thing, location);
      case 'listed':
        return named(memory, info, thing, valuesOf(thing)[location.property]);
      case 'derived':
        return location.rule(...location.needs.map((need) => inputs(memory, thing, need)));
      case 'position':
        return (source as readonly unknown[])[location.at] ?? null;
      case 'cursor':
        return cursorOf(thing, thing.order ?? []);
      case 'edges':
        return page.rows.map((row) => ({ ...row, order: page.order }));
      case 'nodes':
        return page.rows.map((row) => nodeThing(endOf(row, 'far'), page.day));
      case 'pageInfo':
      case 'facets':
        return page;
      case 'facet':
        return tally(memory, page, location.key);
      case 'total':
        return page.all.length;
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

function lookUp(memory: Memory, info: GraphQLResolveInfo, args: Args, day: AskedDay | undefined): Thing | null {
  const type = composite(info);
  const [[key, value] = ['id', undefined]] = Object.entries(args.by as Args);
  const bare = key === 'id' ? String(value).replace(/^[A-Z]\w*:/, '') : value;
  const scheme = schemeAsked(info, key);
  const isMeant = (node: StoredNode) =>
    key === 'id'
      ? hasId(memory, node, String(bare))
      : scheme === undefined
        ? node.values[key] === bare
        : isNumbered(memory, node, scheme, value);
  const [found] = memory.nodes
    .filter((node) => isOf(info.schema, type, node) && isMeant(node))
    .toSorted((a, b) => (String(a.values.id) < String(b.values.id) ? -1 : 1));
  if (found === undefined) return null;
  const thing = nodeThing(found, day);
  return isShown(memory, info.schema, thing, undefined, type) ? thing : null;
}

function schemeAsked(info: GraphQLResolveInfo, key: string): string | undefined {
  // Every lookup has the argument `by`, an input object.
  const by = getNamedType(fieldOf(info).args.find(({ name }) => name === 'by')?.type) as GraphQLInputObjectType;
  const field = by.getFields()[key];
  return field === undefined ? undefined : schemeOf(field);
}

/** Of the nodes that have an id or had it once, a lookup gives one that had it. */
function hasId({ nodes }: Memory, node: StoredNode, id: string): boolean {
  const former = nodes.find((one) => one.labels.includes('FormerId') && one.values.id === id);
  const isFormer = former !== undefined && node.labels.includes(String(former.values.noun));
  return node.values.id === (isFormer ? former.values.now : id);
}

function isNumbered(memory: Memory, node: StoredNode, scheme: string, value: unknown): boolean {
  return memory.edges.some(
    ({ type, from, to }) =>
      type === 'IDENTIFIED_BY' && from === node && to.values.scheme === scheme && to.values.value === value,
  );
}

/** A global id is the name of a type and the id of a node that is of just that type. */
function byGlobalId(
  memory: Memory,
  info: GraphQLResolveInfo,
  { id, ids }: Args,
  day: AskedDay | undefined,
): Thing | null | readonly (Thing | null)[] {
  const type = composite(info);
  const one = (wanted: unknown): Thing | null => {
    const found = memory.nodes.find(
      (node) => isOf(info.schema, type, node) && hasGlobalId(memory, info, node, String(wanted)),
    );
    const thing = found === undefined ? undefined : nodeThing(found, day);
    return thing !== undefined && isShown(memory, info.schema, thing, undefined, type) ? thing : null;
  };
  return Array.isArray(ids) ? ids.map(one) : one(id);
}

function hasGlobalId(memory: Memory, info: GraphQLResolveInfo, node: StoredNode, wanted: string): boolean {
  // Only fields of an interface are looked up by global ids.
  const type = typeOf(nodeThing(node, undefined), undefined, info, composite(info) as GraphQLInterfaceType);
  return wanted.startsWith(`${type}:`) && hasId(memory, node, wanted.slice(`${type}:`.length));
}

function everyOne(
  memory: Memory,
  info: GraphQLResolveInfo,
  args: Args,
  day: AskedDay | undefined,
): Page | readonly Thing[] {
  const paged = bindingOf(composite(info))?.kind === 'connection';
  const type = paged ? elementOf(info) : composite(info);
  const rows = memory.nodes.filter((node) => isOf(info.schema, type, node)).map((node) => nodeThing(node, day));
  const shown = rows.filter(
    (row) => isShown(memory, info.schema, row, undefined, type) && isAsked(memory, info, args, row),
  );
  return paged ? paginate(shown, orderAsked(info, args) ?? orderOf(type), args, day) : sort(shown, orderOf(type));
}

function follow(
  memory: Memory,
  info: GraphQLResolveInfo,
  args: Args,
  from: Thing,
  along: Along,
): Page | readonly Thing[] | Thing | null {
  const type = composite(info);
  const paged = bindingOf(type)?.kind === 'connection';
  const link = paged ? linkOf(info) : undefined;
  const element = paged ? elementOf(info) : type;
  const order = orderAsked(info, args) ?? orderOf(link ?? element);
  const listed = paged || isMany(info);
  const rows = steps(memory, from, along)
    .filter(({ far }) => isOf(info.schema, element, far))
    .filter(({ edge }) => along.condition === undefined || isHeldOn(edge, along.condition, from))
    .map(
      (step): Thing => (link === undefined ? nodeThing(step.far, from.day) : { kind: 'link', ...step, day: from.day }),
    )
    .filter((row) => !listed || along.condition !== undefined || isShown(memory, info.schema, row, link, element))
    .filter((row) => isAsked(memory, info, args, row));
  if (paged) return paginate(rows, order, args, from.day);
  const sorted = sort(rows, order);
  return isMany(info) ? sorted : (sorted[0] ?? null);
}

function steps(
  memory: Memory,
  from: Thing,
  { types, direction, from: part }: Along,
): readonly { edge: StoredEdge; far: StoredNode }[] {
  const near = endOf(from, part);
  return memory.edges
    .filter((edge) => types.includes(edge.type) && (direction === 'out' ? edge.from : edge.to) === near)
    .map((edge) => ({ edge, far: direction === 'out' ? edge.to : edge.from }));
}

function named(memory: Memory, info: GraphQLResolveInfo, thing: Thing, ids: unknown): readonly Thing[] | Thing | null {
  const wanted = Array.isArray(ids) ? ids : [ids];
  const type = composite(info);
  const nodes = memory.nodes.filter((node) => wanted.includes(node.values.id) && isOf(info.schema, type, node));
  const sorted = sort(
    nodes.map((node) => nodeThing(node, thing.day)),
    orderOf(type),
  );
  return isMany(info) ? sorted : (sorted[0] ?? null);
}

/** The values that a rule is run on, in the order of ids. */
function inputs(memory: Memory, thing: Thing | undefined, { via, properties }: Need): readonly (readonly unknown[])[] {
  const pick = (values: Args) => properties.map((name) => values[name] ?? null);
  if (thing === undefined) return [];
  if (via === undefined) return [pick(valuesOf(thing))];
  const ids = via.kind === 'listed' ? valuesOf(thing)[via.property] : undefined;
  const nodes =
    via.kind === 'along'
      ? steps(memory, thing, via).map(({ far }) => far)
      : memory.nodes.filter((node) => Array.isArray(ids) && ids.includes(node.values.id));
  const labelled = nodes.filter((node) => node.labels.includes(via.label)).map((node) => nodeThing(node, undefined));
  return sort(labelled, [{ of: 'node', name: 'id', nullable: false }]).map((row) => pick(valuesOf(row)));
}

/** An office was held on a day when one reading of all partial days involved says so. */
function isHeldOn(edge: StoredEdge, { part, day }: Condition, from: Thing): boolean {
  const other = endOf(from, part).values;
  const first = String(other[`${day}Earliest`]);
  const last = String(other[`${day}Latest`]);
  const { sinceEarliest, untilLatest, attestedOnEarliest, attestedOnLatest } = edge.values;
  const begun = typeof sinceEarliest === 'string' && sinceEarliest <= last;
  const over = typeof untilLatest === 'string' && untilLatest <= first;
  const seen =
    typeof attestedOnEarliest === 'string' && attestedOnEarliest <= last && String(attestedOnLatest) >= first;
  return (begun && !over) || seen;
}

/** As of a day, a row is shown when its link and its node are both valid then. */
function isShown(
  memory: Memory,
  schema: GraphQLSchema,
  row: Thing,
  link: GraphQLObjectType | undefined,
  element: GraphQLCompositeType,
): boolean {
  const { day } = row;
  if (day === undefined) return true;
  const far = endOf(row, 'far');
  const types = isAbstractType(element) ? schema.getPossibleTypes(element) : [element];
  const type = types.find((one) => far.labels.includes(labelOf(one) ?? ''));
  return [link, type].every((one) => {
    const binding = one === undefined ? undefined : bindingOf(one);
    const validity = binding !== undefined && 'valid' in binding ? binding.valid : undefined;
    return validity === undefined || isValid(memory, validity, one === link ? valuesOf(row) : far.values, far, day);
  });
}

function isAsked(memory: Memory, info: GraphQLResolveInfo, args: Args, row: Thing): boolean {
  const type = getNamedType(fieldOf(info).args.find(({ name }) => name === 'where')?.type) as
    | GraphQLInputObjectType
    | undefined;
  const where = args.where as Args | null | undefined;
  if (type === undefined || where === undefined || where === null) return true;
  return meets(memory, type, where, endOf(row, 'far'), row.kind === 'link' ? row.edge : undefined);
}

function orderAsked(info: GraphQLResolveInfo, args: Args): readonly OrderKey[] | undefined {
  const type = getNamedType(fieldOf(info).args.find(({ name }) => name === 'orderBy')?.type);
  const value = isEnumType(type) ? type.getValues().find((one) => one.value === args.orderBy) : undefined;
  return value === undefined ? undefined : orderKeysOf(value);
}

function tally(memory: Memory, page: Page, key: FacetKey): readonly (readonly [string, number])[] {
  const sizes = new Map<string, number>();
  for (const value of page.all.flatMap((row) => facetValues(memory, endOf(row, 'far'), key))) {
    sizes.set(value, (sizes.get(value) ?? 0) + 1);
  }
  return [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function facetValues(memory: Memory, node: StoredNode, key: FacetKey): readonly string[] {
  if (key.kind === 'linked') {
    const along: Along = { kind: 'along', ...key.via, from: 'self', condition: undefined };
    const far = steps(memory, nodeThing(node, undefined), along).map((step) => step.far);
    return far.filter(({ labels }) => labels.includes(key.via.label)).map(({ values }) => String(values.id));
  }
  const value = node.values[key.kind === 'time' ? `${key.day}Earliest` : key.name];
  if (value === undefined) return [];
  if (key.kind === 'time') return [String(value).slice(0, { year: 4, month: 7, day: 10 }[key.by])];
  return [key.choices ? String(value).toUpperCase() : String(value)];
}

import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
} from 'graphql';
import { orderKeysOf } from '../../src/compile/filter-place.ts';
import { type Along, bindingOf, type DayOf, locationOf, type OrderKey, schemeOf } from '../../src/compile/location.ts';
import { boundsIn } from '../../src/model/bounds-in.ts';
import type { Memory, StoredNode } from './memory.ts';
import { factsOnce, isAsOne, isDuplicate, isRepeated } from './oracle-as-one.ts';
import { derive, groupTally, type Met, nearsOf, steps, tally } from './oracle-derived.ts';
import { meets } from './oracle-filter.ts';
import { foundIn, walk } from './oracle-found.ts';
import { dayInArguments, readWritten, writtenId } from './oracle-ids.ts';
import {
  cursorOf,
  endOf,
  listNamed,
  nodeThing,
  type Page,
  pageFact,
  paginate,
  sort,
  startOf,
  type Thing,
  valuesOf,
} from './oracle-page.ts';
import { composite, elementOf, fieldOf, isMany, isOf, labelOf, linkOf, orderOf } from './oracle-types.ts';
import { type AskedDay, edgeHolds, edgeHoldsOn, nodeHolds } from './oracle-validity.ts';

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
        return lookUp(memory, info, args, thing?.day ?? dayInArguments(fieldOf(info).args, args));
      case 'every':
        return everyOne(memory, info, args, thing?.day ?? dayInArguments(fieldOf(info).args, args));
      case 'named':
        return byGlobalId(memory, info, args, thing?.day);
      case 'traversal':
        return walk(memory, fieldOf(info), args, thing?.day);
      case 'result':
        return foundIn(memory, info, args, thing, location);
      case 'globalId':
        return writtenId(String(valuesOf(thing)[info.fieldName]), thing.day);
      case 'property':
        return valuesOf(thing)[location.name] ?? null;
      case 'owner':
        return valuesOf(thing).dataset ?? startOf(thing).values.dataset;
      case 'identity':
        return writtenId(`${info.parentType.name}:${valuesOf(thing).id}`, thing.day);
      case 'end':
        return nodeThing(endOf(thing, location.end), thing.day);
      case 'along':
        return follow(memory, info, args, thing, location);
      case 'listed':
        return named(memory, info, thing, valuesOf(thing)[location.property]);
      case 'derived':
        return derive(memory, info, thing, location);
      case 'position':
        return (source as readonly unknown[])[location.at] ?? null;
      case 'cursor':
        return cursorOf(thing, thing.order ?? [], thing.list ?? { name: '', owner: undefined });
      case 'edges':
        return page.rows.map((row) => ({ ...row, order: page.order, list: page.list }));
      case 'nodes':
        return page.rows.map((row) => nodeThing(endOf(row, 'far'), page.day));
      case 'pageInfo':
      case 'facets':
        return page;
      case 'facet':
        return location.key.kind === 'groups'
          ? groupTally(page, location.key, args)
          : tally(memory, info, page, location.key, args);
      case 'items':
        return (source as readonly unknown[])[location.at] ?? [];
      case 'total':
        return page.all.length;
      case 'page':
        return thing.kind === 'found' ? valuesOf(thing)[location.of] : pageFact(page, location.of);
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
  const bare = key === 'id' ? readWritten(String(value)).slug : value;
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
  return day === undefined || nodeHolds(memory, found, day) ? nodeThing(found, day) : null;
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

/** A global id is the name of a type and the id of a node that is of just that type, or the id alone; outside of `asOf` each may name a day. */
function byGlobalId(
  memory: Memory,
  info: GraphQLResolveInfo,
  { id, ids }: Args,
  around: AskedDay | undefined,
): Thing | null | readonly (Thing | null)[] {
  const one = (wanted: unknown): Thing | null => {
    const { type, slug, day = around } = readWritten(String(wanted));
    const found = memory.nodes.find((node) => isNamed(memory, info, node, type, slug));
    return found === undefined || (day !== undefined && !nodeHolds(memory, found, day)) ? null : nodeThing(found, day);
  };
  return Array.isArray(ids) ? ids.map(one) : one(id);
}

function isNamed(
  memory: Memory,
  info: GraphQLResolveInfo,
  node: StoredNode,
  type: string | undefined,
  slug: string,
): boolean {
  // Only fields of an interface are looked up by global ids.
  const expected = composite(info) as GraphQLInterfaceType;
  if (!isOf(info.schema, expected, node)) return false;
  const isOfType = type === undefined || typeOf(nodeThing(node, undefined), undefined, info, expected) === type;
  return isOfType && hasId(memory, node, slug);
}

function everyOne(
  memory: Memory,
  info: GraphQLResolveInfo,
  args: Args,
  day: AskedDay | undefined,
): Page | readonly Thing[] {
  const paged = bindingOf(composite(info))?.kind === 'connection';
  const type = paged ? elementOf(info) : composite(info);
  const asOne = isAsOne(takesAsOne(info), args);
  const nodes = memory.nodes.filter((node) => isOf(info.schema, type, node));
  const shown = nodes
    .filter((node) => day === undefined || nodeHolds(memory, node, day))
    .map((node) => nodeThing(node, day))
    .filter((row) => isAsked(memory, info, args, row))
    .filter((row) => !asOne || !isDuplicate(endOf(row, 'far')));
  const list = { name: listNamed(fieldOf(info)), owner: undefined };
  return paged ? paginate(shown, orderAsked(info, args) ?? orderOf(type), list, args, day) : sort(shown, orderOf(type));
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
  const asOne = isAsOne(takesAsOne(info), args);
  const isAlone = args.asOne === false;
  const nears = nearsOf(memory, from, along, isAlone);
  const met = steps(memory, from, along, isAlone).filter(({ far }) => isOf(info.schema, element, far));
  const holds = (step: Met) => !listed || isShown(memory, step, along.heldOn, from);
  const rows = factsOnce(along.records === 'each' ? met.filter(holds) : met, along, endOf(from, along.from))
    .filter(holds)
    .filter((step) => !asOne || !isRepeated(memory, nears, along, step))
    .map(
      (step): Thing =>
        link === undefined
          ? nodeThing(step.far, from.day)
          : { kind: 'link', ...step, near: endOf(from, along.from), day: from.day },
    )
    .filter((row) => isAsked(memory, info, args, row));
  const list = { name: listNamed(fieldOf(info)), owner: String(endOf(from, along.from).values.id) };
  if (paged) return paginate(rows, order, list, args, from.day);
  const sorted = sort(rows, order);
  return isMany(info) ? sorted : (sorted[0] ?? null);
}

/** Whether a list can show each thing once. */
function takesAsOne(info: GraphQLResolveInfo): boolean {
  return fieldOf(info).args.some(({ name }) => name === 'asOne');
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

/**
 * As of a day, a link is shown when both it and what it leads to hold on it. One that is asked of the day of something else must hold on
 * that day.
 */
function isShown(memory: Memory, { edge, far }: Met, heldOn: DayOf | undefined, from: Thing): boolean {
  const { day } = from;
  if (heldOn === undefined) return day === undefined || (edgeHolds(edge, day) && nodeHolds(memory, far, day));
  const on = boundsIn(endOf(from, heldOn.part).values, heldOn.day);
  return on !== null && edgeHoldsOn(edge, on, day?.certainty ?? 'PRESUMED');
}

function isAsked(memory: Memory, info: GraphQLResolveInfo, args: Args, row: Thing): boolean {
  const type = getNamedType(fieldOf(info).args.find(({ name }) => name === 'where')?.type) as
    | GraphQLInputObjectType
    | undefined;
  const where = args.where as Args | null | undefined;
  if (type === undefined || where === undefined || where === null) return true;
  const link = row.kind === 'link' ? row.edge : undefined;
  return meets({ schema: info.schema, memory, node: endOf(row, 'far'), link, day: row.day }, type, where);
}

function orderAsked(info: GraphQLResolveInfo, args: Args): readonly OrderKey[] | undefined {
  const type = getNamedType(fieldOf(info).args.find(({ name }) => name === 'orderBy')?.type);
  const value = isEnumType(type) ? type.getValues().find((one) => one.value === args.orderBy) : undefined;
  return value === undefined ? undefined : orderKeysOf(value);
}

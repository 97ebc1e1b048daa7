import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql';
import { defaultCertainty } from '../model/validity.ts';
import { type Collected, collectFields } from './collect.ts';
import { filtersOf } from './filter.ts';
import { type Along, type DayOf, type Derived, type Found, locationOf, type Need } from './location.ts';
import { type Arguments, pageSize, placeAfter, planPage } from './page.ts';
import type {
  FieldShape,
  Match,
  Most,
  NeedShape,
  ObjectShape,
  PagePlan,
  Rows,
  Scope,
  Slice,
  Valid,
  ValueShape,
} from './plan.ts';
import { farLabel, linkedRows } from './rows-along.ts';
import {
  endScope,
  facetColumn,
  labelsColumn,
  linkScope,
  newRows,
  nodeScope,
  orderColumns,
  ownerColumn,
  propertyColumn,
  reachedColumns,
  rowsColumn,
  validRows,
} from './scope.ts';
import {
  byId,
  choicesOf,
  composite,
  isList,
  labelOf,
  labelsOf,
  objectType,
  orderNamed,
  orderOf,
  partsOf,
} from './types.ts';
import { linksValidOn } from './validity.ts';
import { type Asked, addParam, argumentsOf, ask, unplaced, type Walk } from './walk.ts';

/** The value of one field, wherever it lives; adds what it needs to the columns of the row at hand. */
export function selectValue(walk: Walk, asked: Asked, type: GraphQLObjectType, scope: Scope): ValueShape {
  const location = locationOf(asked.field);
  switch (location?.kind) {
    case 'property':
      return { kind: 'leaf', column: propertyColumn(scope, location.name), choices: choicesOf(asked.field) };
    case 'identity':
      return { kind: 'identity', column: propertyColumn(scope, 'id'), type: type.name, asOf: walk.asOf };
    case 'globalId':
      return { kind: 'globalId', column: propertyColumn(scope, asked.field.name), asOf: walk.asOf };
    case 'owner':
      return { kind: 'leaf', column: ownerColumn(scope), choices: undefined };
    case 'end':
      return { kind: 'here', object: selectObject(walk, composite(asked.field), asked, endScope(scope, location.end)) };
    case 'along':
      return selectAlong(walk, asked, scope, location);
    case 'listed':
      return selectListed(walk, asked, scope, location.property);
    case 'derived':
      return selectDerived(walk, asked, scope, location);
    case 'found':
      return selectFound(walk, asked, scope, location);
    case 'page':
      return { kind: 'leaf', column: propertyColumn(scope, location.of), choices: undefined };
    case 'position':
      return { kind: 'position', at: location.at, choices: choicesOf(asked.field) };
    case 'cursor':
      return { kind: 'cursor', columns: orderColumns(scope) };
    default:
      throw unplaced(asked);
  }
}

function selectAlong(walk: Walk, asked: Asked, scope: Scope, location: Along): ValueShape {
  const near = scope[location.from];
  if (near === undefined) throw unplaced(asked);
  const parts = partsOf(asked.field);
  const number = walk.nextNumber();
  const args = argumentsOf(walk, asked);
  const order = orderNamed(asked.field, args.orderBy) ?? orderOf(parts.link ?? parts.element);
  const page = parts.paged ? pageOf(walk, asked, number, order) : undefined;
  const label = farLabel(walk, parts, location);
  const many = parts.paged || isList(asked.field);
  const match: Match = { kind: 'along', near, types: location.types, direction: location.direction, label, many };
  const isDated = location.heldOn === undefined && many;
  const rows = validRows(isDated ? walk.asOf : undefined, { number, at: asked.path.join('.'), match, order, page });
  if (location.heldOn !== undefined) rows.valid.push(...onDayOf(walk, asked, scope, location.heldOn, rows));
  rows.filters.push(...filtersOf(walk, asked, rows, args));
  const inner = parts.link === undefined ? nodeScope(rows) : linkScope(rows, near, location.direction);
  return rowsValue(walk, asked, scope, inner);
}

/** The links hold on the day of something that the row above binds, as surely as the snapshot asks. */
function onDayOf(walk: Walk, asked: Asked, scope: Scope, { part, day }: DayOf, rows: Rows): readonly Valid[] {
  const of = scope[part];
  if (of === undefined) throw unplaced(asked);
  return linksValidOn(rows, { of, day, certainty: walk.asOf?.certainty ?? defaultCertainty });
}

function selectListed(walk: Walk, asked: Asked, scope: Scope, property: string): ValueShape {
  const type = composite(asked.field);
  const label = labelsOf(walk.request.schema, type) ?? '';
  const match: Match = { kind: 'listed', near: scope.self, property, label, many: isList(asked.field) };
  const rows = newRows({
    number: walk.nextNumber(),
    at: asked.path.join('.'),
    match,
    order: orderOf(type),
  });
  return rowsValue(walk, asked, scope, nodeScope(rows));
}

/**
 * What a traversal found is laid out as rows, so that the shape reads it like all else. Its objects are rows without a text;
 * nodes that it names are rows of a text of their own.
 */
export function selectFound(
  walk: Walk,
  asked: Asked,
  scope: Scope,
  { most, paged }: Pick<Found, 'most' | 'paged'>,
): ValueShape {
  const type = composite(asked.field);
  const label = labelsOf(walk.request.schema, type);
  const number = walk.nextNumber();
  const place = { name: asked.field.name, many: isList(asked.field), most: mostOf(walk, scope, number, most) };
  const match: Match =
    label === undefined
      ? { kind: 'found', ...place, page: paged ? sliceOf(walk, asked, number) : undefined }
      : { kind: 'reached', ...place, label };
  if (label !== undefined) walk.request.meter.step(asked.path);
  const rows = newRows({ number, at: asked.path.join('.'), match });
  const inner = nodeScope(rows);
  const object = selectObject(walk, type, asked, inner);
  if (label !== undefined) reachedColumns(inner);
  return { kind: place.many ? 'many' : 'one', column: rowsColumn(scope, 'rows', rows), object };
}

function mostOf(walk: Walk, { rows: { match } }: Scope, number: number, most: Found['most']): Most {
  if (typeof most === 'number') return most;
  if (most !== 'page') {
    const read = typeof most === 'function' ? most : (now: Arguments) => now[most];
    return { param: addParam(walk, walk.root, `most${number}`, read) };
  }
  if (match.kind !== 'found' || match.page === undefined) throw new TypeError('there is no page around this list');
  return { param: match.page.first };
}

function sliceOf(walk: Walk, asked: Asked, number: number): Slice {
  return {
    first: addParam(walk, asked, `first${number}`, (now) => pageSize(asked.coordinate, now)),
    after: addParam(walk, asked, `after${number}`, (now) => placeAfter(asked.coordinate, now)),
  };
}

/** What a rule makes of values: they are collected like any other, and the rule is run when the answer is shaped. */
export function selectDerived(walk: Walk, asked: Asked, scope: Scope, { needs, rule }: Derived): ValueShape {
  const isLeaf = isLeafType(getNamedType(asked.field.type));
  const object = isLeaf ? undefined : selectObject(walk, composite(asked.field), asked, scope);
  const choices = choicesOf(asked.field);
  return { kind: 'derived', needs: needs.map((need) => selectNeed(walk, asked, scope, need)), rule, object, choices };
}

function selectNeed(walk: Walk, asked: Asked, scope: Scope, need: Need): NeedShape {
  if ('day' in need) return { kind: 'day', asOf: walk.asOf };
  const { via, properties, onAllDays = false } = need;
  if (via === undefined) return { kind: 'row', columns: properties.map((one) => propertyColumn(scope, one)) };
  walk.request.meter.step(asked.path);
  const near = via.kind === 'along' ? scope[via.from] : scope.self;
  if (near === undefined) throw unplaced(asked);
  const { label } = via;
  const match: Match =
    via.kind === 'along'
      ? { kind: 'along', near, types: via.types, direction: via.direction, label, many: true }
      : { kind: 'listed', near, property: via.property, label, many: true };
  const given = { number: walk.nextNumber(), at: asked.path.join('.'), match, order: byId };
  const rows = validRows(onAllDays ? undefined : walk.asOf, given);
  for (const one of properties) propertyColumn(nodeScope(rows), one);
  return { kind: 'rows', column: rowsColumn(scope, 'rows', rows) };
}

/** The page of a connection as the arguments of this field ask for it. */
export function pageOf(walk: Walk, asked: Asked, number: number, order: Rows['order']): PagePlan {
  const add = (name: string, read: Parameters<typeof addParam>[3]) => addParam(walk, asked, name, read);
  return planPage(asked.coordinate, number, order, argumentsOf(walk, asked), add);
}

/** Collects the rows of `inner` into a column of the row at hand, and says how to read them. */
export function rowsValue(walk: Walk, asked: Asked, scope: Scope, inner: Scope): ValueShape {
  walk.request.meter.step(asked.path);
  const { page } = inner.rows;
  const column = rowsColumn(scope, 'rows', inner.rows);
  if (page !== undefined)
    return { kind: 'connection', column, page, fields: selectConnection(walk, asked, scope, inner) };
  const object = selectObject(walk, composite(asked.field), asked, inner);
  return { kind: isList(asked.field) ? 'many' : 'one', column, object };
}

/** What is asked of a connection: its rows as links and as nodes, the facts of the page, the number of all rows. */
function selectConnection(walk: Walk, asked: Asked, outer: Scope, inner: Scope): readonly FieldShape[] {
  return fieldsOf(walk, objectType(asked.field), asked.below, asked.path, (one) => {
    const location = locationOf(one.field);
    switch (location?.kind) {
      case 'edges':
        return { kind: 'each', object: selectObject(walk, composite(one.field), one, inner) };
      case 'nodes':
        return { kind: 'each', object: selectObject(walk, composite(one.field), one, endScope(inner, 'far')) };
      case 'pageInfo':
        return { kind: 'pageInfo', fields: selectPageInfo(walk, one, inner) };
      case 'facets':
        return { kind: 'facets', fields: selectFacets(walk, one, outer, inner.rows) };
      case 'total':
        walk.request.meter.step(one.path);
        return { kind: 'outer', column: rowsColumn(outer, 'count', inner.rows) };
      default:
        throw unplaced(one);
    }
  });
}

function selectFacets(walk: Walk, asked: Asked, outer: Scope, rows: Rows): readonly FieldShape[] {
  return fieldsOf(walk, objectType(asked.field), asked.below, asked.path, (one) => {
    const location = locationOf(one.field);
    if (location?.kind !== 'facet') throw unplaced(one);
    walk.request.meter.step(one.path);
    const column = facetColumn(outer, rows, location.key, linkedRows(walk, rows, location.key));
    return { kind: 'facet', column, object: selectObject(walk, composite(one.field), one, outer) };
  });
}

function selectPageInfo(walk: Walk, asked: Asked, inner: Scope): readonly FieldShape[] {
  return fieldsOf(walk, objectType(asked.field), asked.below, asked.path, (one) => {
    const location = locationOf(one.field);
    if (location?.kind !== 'page') throw unplaced(one);
    return { kind: 'page', of: location.of, cursor: location.of.endsWith('Cursor') ? orderColumns(inner) : [] };
  });
}

/** An object of this type as it is asked for; of an abstract type, one for each type that can stand in its place. */
export function selectObject(walk: Walk, type: GraphQLCompositeType, asked: Asked, scope: Scope): ObjectShape {
  if (!isAbstractType(type)) {
    const fields = fieldsOf(walk, type, asked.below, asked.path, (one) => selectValue(walk, one, type, scope));
    return { kind: 'concrete', fields };
  }
  const column = labelsColumn(scope);
  const once = sharing((one, concrete) => selectValue(walk, one, concrete, scope));
  const byLabel = walk.request.schema.getPossibleTypes(type).map((concrete) => {
    const own = fieldsOf(walk, concrete, asked.below, asked.path, (one) => once(one, concrete));
    return [labelOf(concrete), own] as const;
  });
  return { kind: 'abstract', column, type: type.name, byLabel: new Map(byLabel) };
}

/**
 * What an interface has is asked once for all the types behind it: types that ask the same of the same place share the rows.
 * An id is not shared, since it begins with the name of its type.
 */
function sharing(
  select: (asked: Asked, concrete: GraphQLObjectType) => ValueShape,
): (asked: Asked, concrete: GraphQLObjectType) => ValueShape {
  const known: { readonly asked: Asked; readonly value: ValueShape }[] = [];
  return (asked, concrete) => {
    const found = known.find((one) => isSameQuestion(one.asked, asked));
    if (found !== undefined) return found.value;
    const value = select(asked, concrete);
    if (value.kind !== 'identity') known.push({ asked, value });
    return value;
  };
}

function isSameQuestion(a: Asked, b: Asked): boolean {
  if (a.node !== b.node || a.below.length !== b.below.length || locationOf(a.field) !== locationOf(b.field))
    return false;
  return a.below.every((set, at) => set === b.below[at]);
}

/** The fields that are asked of a type, each with its value. */
export function fieldsOf(
  walk: Walk,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  above: readonly string[],
  value: (asked: Asked) => ValueShape,
): readonly FieldShape[] {
  const collected: Collected = collectFields(walk.request, type, sets);
  return [...collected].map(([key, nodes]) => {
    walk.request.meter.field([...above, key]);
    if (nodes[0].name.value === '__typename') return typeName(type, key, nodes[0]);
    const asked = ask(type, key, nodes, above);
    return fieldShape(key, asked, value(asked));
  });
}

function typeName({ name }: GraphQLObjectType, key: string, node: FieldNode): FieldShape {
  return { key, node, nonNull: true, coordinate: `${name}.__typename`, value: { kind: 'constant', value: name } };
}

/** How the value under one response key is made and what it may be. */
export function fieldShape(key: string, { field, node, coordinate }: Asked, value: ValueShape): FieldShape {
  return { key, node, nonNull: isNonNullType(field.type), coordinate, value };
}

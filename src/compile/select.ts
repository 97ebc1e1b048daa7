import { type GraphQLCompositeType, type GraphQLObjectType, getNamedType, isAbstractType, isLeafType } from 'graphql';
import { listTag } from '../kit/list-tag.ts';
import { defaultCertainty } from '../model/validity.ts';
import type { Arguments } from './arguments.ts';
import type { SelectedField } from './collect.ts';
import { isCursorOfPage, ownerColumnOf } from './cursor-owner.ts';
import { fieldsOf, sharing } from './field-shapes.ts';
import { filtersOf } from './filter.ts';
import { type Along, type DayOf, type Derived, locationOf, type Need, type ResultPart } from './location.ts';
import { onceFilters, onceOfNear, recordsFollowed } from './once.ts';
import { pageSize, placeAfter, planPage } from './page.ts';
import type {
  FieldShape,
  Match,
  Most,
  NeedShape,
  ObjectShape,
  PagePlan,
  Param,
  Rows,
  Scope,
  Slice,
  Valid,
  ValueShape,
} from './plan.ts';
import { farLabel } from './rows-along.ts';
import {
  endScope,
  labelsColumn,
  linkScope,
  nameColumns,
  newRows,
  nodeScope,
  orderColumns,
  ownerColumn,
  propertyColumn,
  rowsColumn,
  validRows,
} from './scope.ts';
import { selectFacets } from './select-facets.ts';
import { addParam, argumentsOf, type SelectionContext, unplaced } from './selection.ts';
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

/** The value of one field, wherever it lives; adds what it needs to the columns of the row at hand. */
export function selectValue(
  context: SelectionContext,
  selected: SelectedField,
  type: GraphQLObjectType,
  scope: Scope,
): ValueShape {
  const location = locationOf(selected.field);
  switch (location?.kind) {
    case 'property':
      return { kind: 'leaf', column: propertyColumn(scope, location.name), choices: choicesOf(selected.field) };
    case 'identity':
      return { kind: 'identity', column: propertyColumn(scope, 'id'), type: type.name, asOf: context.asOf };
    case 'globalId':
      return { kind: 'globalId', column: propertyColumn(scope, selected.field.name), asOf: context.asOf };
    case 'owner':
      return { kind: 'leaf', column: ownerColumn(scope), choices: undefined };
    case 'end':
      return {
        kind: 'here',
        object: selectObject(context, composite(selected.field), selected, endScope(scope, location.end)),
      };
    case 'along':
      return selectAlong(context, selected, scope, location);
    case 'listed':
      return selectListed(context, selected, scope, location.property);
    case 'derived':
      return selectDerived(context, selected, scope, location);
    case 'result':
      return selectResult(context, selected, scope, location);
    case 'page':
      return { kind: 'leaf', column: propertyColumn(scope, location.of), choices: undefined };
    case 'items':
      return {
        kind: 'items',
        at: location.at,
        object: selectObject(context, composite(selected.field), selected, scope),
      };
    case 'position':
      return { kind: 'position', at: location.at, choices: choicesOf(selected.field) };
    case 'cursor':
      return { kind: 'cursor', cursor: orderColumns(scope) };
    default:
      throw unplaced(selected);
  }
}

function selectAlong(context: SelectionContext, selected: SelectedField, scope: Scope, location: Along): ValueShape {
  const near = scope[location.from];
  if (near === undefined) throw unplaced(selected);
  const parts = partsOf(selected.field);
  const number = context.nextNumber();
  const args = argumentsOf(context, selected);
  const order = orderNamed(selected.field, args.orderBy) ?? orderOf(parts.link ?? parts.element);
  const page = parts.paged ? pageOf(context, selected, number, order) : undefined;
  const label = farLabel(context, parts, location);
  const many = parts.paged || isList(selected.field);
  const { types, direction } = location;
  const match: Match = { kind: 'along', near, types, direction, label, many, records: recordsFollowed(location, args) };
  const isDated = location.heldOn === undefined && many;
  const rows = validRows(isDated ? context.asOf : undefined, {
    number,
    at: selected.path.join('.'),
    match,
    order,
    page,
  });
  if (location.heldOn !== undefined) rows.valid.push(...onDayOf(context, selected, scope, location.heldOn, rows));
  rows.filters.push(
    ...filtersOf(context, selected, rows, args),
    ...(parts.paged ? onceFilters(rows, args) : onceOfNear(rows)),
  );
  const inner = parts.link === undefined ? nodeScope(rows) : linkScope(rows, near, location.direction);
  return rowsValue(context, selected, scope, inner);
}

/** The links hold on the day of something that the row above binds, as surely as the snapshot asks. */
function onDayOf(
  context: SelectionContext,
  selected: SelectedField,
  scope: Scope,
  { part, day }: DayOf,
  rows: Rows,
): readonly Valid[] {
  const of = scope[part];
  if (of === undefined) throw unplaced(selected);
  return linksValidOn(rows, { of, day, certainty: context.asOf?.certainty ?? defaultCertainty });
}

function selectListed(context: SelectionContext, selected: SelectedField, scope: Scope, property: string): ValueShape {
  const type = composite(selected.field);
  const label = labelsOf(context.schema, type) ?? '';
  const match: Match = { kind: 'listed', near: scope.self, property, label, many: isList(selected.field) };
  const rows = newRows({
    number: context.nextNumber(),
    at: selected.path.join('.'),
    match,
    order: orderOf(type),
  });
  return rowsValue(context, selected, scope, nodeScope(rows));
}

/**
 * The result of a traversal is materialised as rows, so that the shape reads it like all else. Its objects are rows without a text;
 * nodes that it names are rows of a text of their own.
 */
export function selectResult(
  context: SelectionContext,
  selected: SelectedField,
  scope: Scope,
  { most, paged }: Pick<ResultPart, 'most' | 'paged'>,
): ValueShape {
  const type = composite(selected.field);
  const label = labelsOf(context.schema, type);
  const number = context.nextNumber();
  const place = { name: selected.field.name, many: isList(selected.field), most: mostOf(context, scope, number, most) };
  const match: Match =
    label === undefined
      ? { kind: 'resultObject', ...place, page: paged ? sliceOf(context, selected, number) : undefined }
      : { kind: 'resultNode', ...place, label };
  if (label !== undefined) context.counter.step(selected.path);
  const rows = newRows({ number, at: selected.path.join('.'), match });
  const inner = nodeScope(rows);
  const object = selectObject(context, type, selected, inner);
  if (label !== undefined) nameColumns(inner);
  return { kind: place.many ? 'many' : 'one', column: rowsColumn(scope, 'rows', rows), object };
}

function mostOf(context: SelectionContext, { rows: { match } }: Scope, number: number, most: ResultPart['most']): Most {
  if (typeof most === 'number') return most;
  if (most !== 'page') {
    const read = typeof most === 'function' ? most : (now: Arguments) => now[most];
    return { param: addParam(context, context.root, `most${number}`, read) };
  }
  if (match.kind !== 'resultObject' || match.page === undefined)
    throw new TypeError('there is no page around this list');
  return { param: match.page.first };
}

/**
 * A cursor names the list with the arguments of the traversal: another one's item at the same place is another item. Not with `first`, which says
 * how many such lists there are.
 */
function sliceOf(context: SelectionContext, selected: SelectedField, number: number): Slice {
  const { root } = context;
  const { coordinate: at, field } = selected;
  return {
    at,
    tag: addParam(context, root, `list${number}`, (now, day) =>
      listTag(`${root.field.name} ${field.name}`, { ...now, first: null, day }),
    ),
    first: addParam(context, selected, `first${number}`, (now) => pageSize(at, now)),
    after: addParam(context, selected, `after${number}`, (now) => placeAfter(at, now)),
    cursor: addParam(context, selected, `cursor${number}`, ({ after = null }) => after),
  };
}

/** What a rule makes of values: they are collected like any other, and the rule is run when the answer is shaped. */
export function selectDerived(
  context: SelectionContext,
  selected: SelectedField,
  scope: Scope,
  { needs, rule }: Derived,
): ValueShape {
  const isLeaf = isLeafType(getNamedType(selected.field.type));
  const object = isLeaf ? undefined : selectObject(context, composite(selected.field), selected, scope);
  const choices = choicesOf(selected.field);
  return {
    kind: 'derived',
    needs: needs.map((need) => selectNeed(context, selected, scope, need)),
    rule,
    object,
    many: isList(selected.field),
    choices,
  };
}

function selectNeed(context: SelectionContext, selected: SelectedField, scope: Scope, need: Need): NeedShape {
  if ('day' in need) return { kind: 'day', asOf: context.asOf };
  const { via, part, properties, linkProperties = [], onAllDays = false } = need;
  if (via === undefined) {
    const at = part === undefined ? scope : endScope(scope, part);
    return { kind: 'row', columns: properties.map((one) => propertyColumn(at, one)) };
  }
  context.counter.step(selected.path);
  const near = via.kind === 'along' ? scope[via.from] : scope.self;
  if (near === undefined) throw unplaced(selected);
  const { label } = via;
  const match: Match =
    via.kind === 'along'
      ? { kind: 'along', near, types: via.types, direction: via.direction, label, many: true, records: via.records }
      : { kind: 'listed', near, property: via.property, label, many: true };
  const given = { number: context.nextNumber(), at: selected.path.join('.'), match, order: byId };
  const rows = validRows(onAllDays ? undefined : context.asOf, given);
  rows.filters.push(...onceOfNear(rows));
  for (const one of properties) propertyColumn(nodeScope(rows), one);
  const link = linkScope(rows, near, 'out');
  for (const one of linkProperties) propertyColumn(link, one);
  return { kind: 'rows', column: rowsColumn(scope, 'rows', rows) };
}

/** The page of a connection as the arguments of this field ask for it. */
export function pageOf(
  context: SelectionContext,
  selected: SelectedField,
  number: number,
  order: Rows['order'],
): PagePlan {
  const add = (name: string, read: Param['read']) => addParam(context, selected, name, read);
  const list = { at: selected.coordinate, name: listName(selected), isBelow: isBelowNode(selected), order };
  return planPage(list, number, argumentsOf(context, selected), add);
}

/** What tells a list from others, whatever its order and whose list it is: the name of its field and, below a node, the links that lead to its rows. */
function listName({ field }: SelectedField): string {
  const location = locationOf(field);
  return location?.kind === 'along' ? `${location.types.join('|')} ${field.name}` : field.name;
}

function isBelowNode({ field }: SelectedField): boolean {
  return locationOf(field)?.kind === 'along';
}

/** Collects the rows of `inner` into a column of the row at hand, and says how to read them. */
export function rowsValue(context: SelectionContext, selected: SelectedField, scope: Scope, inner: Scope): ValueShape {
  context.counter.step(selected.path);
  const { page } = inner.rows;
  const column = rowsColumn(scope, 'rows', inner.rows);
  if (page !== undefined) {
    const fields = selectConnection(context, selected, scope, inner);
    return { kind: 'connection', column, page, owner: ownerColumnOf(selected, page, scope, inner), fields };
  }
  const object = selectObject(context, composite(selected.field), selected, inner);
  return { kind: isList(selected.field) ? 'many' : 'one', column, object };
}

/** What is selected of a connection: its rows as links and as nodes, the facts of the page, the number of all rows. */
function selectConnection(
  context: SelectionContext,
  selected: SelectedField,
  outer: Scope,
  inner: Scope,
): readonly FieldShape[] {
  return fieldsOf(objectType(selected.field), selected, (one) => {
    const location = locationOf(one.field);
    switch (location?.kind) {
      case 'edges':
        return { kind: 'each', object: selectObject(context, composite(one.field), one, inner) };
      case 'nodes':
        return { kind: 'each', object: selectObject(context, composite(one.field), one, endScope(inner, 'far')) };
      case 'pageInfo':
        return { kind: 'pageInfo', fields: selectPageInfo(one, inner) };
      case 'facets':
        return { kind: 'facets', fields: selectFacets(context, one, outer, inner, selectObject) };
      case 'total':
        context.counter.step(one.path);
        return { kind: 'outer', column: rowsColumn(outer, 'count', inner.rows) };
      default:
        throw unplaced(one);
    }
  });
}

function selectPageInfo(selected: SelectedField, inner: Scope): readonly FieldShape[] {
  return fieldsOf(objectType(selected.field), selected, (one) => {
    const location = locationOf(one.field);
    if (location?.kind !== 'page') throw unplaced(one);
    return { kind: 'page', of: location.of, cursor: isCursorOfPage(location) ? orderColumns(inner) : undefined };
  });
}

/** An object of this type as it is selected; of an abstract type, one for each type that can stand in its place. */
export function selectObject(
  context: SelectionContext,
  type: GraphQLCompositeType,
  selected: SelectedField,
  scope: Scope,
): ObjectShape {
  if (!isAbstractType(type)) {
    const fields = fieldsOf(type, selected, (one) => selectValue(context, one, type, scope));
    return { kind: 'concrete', fields };
  }
  const column = labelsColumn(scope);
  const once = sharing((one, concrete) => selectValue(context, one, concrete, scope));
  const byLabel = context.schema.getPossibleTypes(type).map((concrete) => {
    const own = fieldsOf(concrete, selected, (one) => once(one, concrete));
    return [labelOf(concrete), own] as const;
  });
  return { kind: 'abstract', column, type: type.name, byLabel: new Map(byLabel) };
}

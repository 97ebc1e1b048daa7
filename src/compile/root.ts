import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInputObjectType,
} from 'graphql';
import { earliest, latest } from '../model/days.ts';
import type { AskedDay } from '../model/node-ref.ts';
import type { Certainty } from '../model/validity.ts';
import { type Arguments, inputObject } from './arguments.ts';
import type { SelectedField } from './collect.ts';
import { fieldShape } from './field-shapes.ts';
import { filtersOf } from './filter.ts';
import { slugOf } from './ids.ts';
import { locationOf, schemeOf } from './location.ts';
import { selectNodesById } from './nodes-by-id.ts';
import { onceFilters } from './once.ts';
import type { Match, Param, RootPlan, Rows, Scope, ValueShape } from './plan.ts';
import { nodeScope, unitScope, validRows } from './scope.ts';
import { pageOf, rowsValue, selectDerived, selectResult } from './select.ts';
import { addParam, argumentsOf, type SelectionContext, unplaced } from './selection.ts';
import { byId, labelOf, labelsOf, orderNamed, orderOf, partsOf } from './types.ts';

/** Plans one root field: what is selected below it becomes rows with columns, and the shape that reads them. */
export function selectRoot(
  start: Pick<SelectionContext, 'schema' | 'variables' | 'counter' | 'inSnapshot'>,
  root: SelectedField,
  certainty: Certainty | undefined,
): RootPlan {
  let count = 0;
  const params: Param[] = [];
  const asOf = certainty === undefined ? undefined : { ...dayNames, certainty };
  const context: SelectionContext = { ...start, root, params, nextNumber: () => count++, asOf };
  const unit = unitScope();
  const shape = fieldShape(root, selectStart(context, root, unit));
  return { key: root.key, rows: unit.rows, params, shape };
}

/** The parameters of the day that is asked about. Its certainty shapes the text, as enum values do. */
const dayNames = { date: 'asOfDate', first: 'asOfFirst', last: 'asOfLast' } as const;

/** The values of these parameters. */
export function dayParams(day: AskedDay | undefined): Arguments {
  if (day === undefined) return {};
  const { date } = day;
  return { [dayNames.date]: date, [dayNames.first]: earliest(date), [dayNames.last]: latest(date) };
}

function selectStart(context: SelectionContext, selected: SelectedField, unit: Scope): ValueShape {
  const location = locationOf(selected.field);
  switch (location?.kind) {
    case 'lookup':
      return rowsValue(context, selected, unit, nodeScope(lookedUp(context, selected)));
    case 'every':
      return rowsValue(context, selected, unit, nodeScope(everyOne(context, selected)));
    case 'named':
      return selectNodesById(context, selected, unit);
    case 'traversal':
      return selectResult(context, selected, unit, { most: 1, paged: false });
    case 'derived':
      return selectDerived(context, selected, unit, location);
    default:
      throw unplaced(selected);
  }
}

function lookedUp(context: SelectionContext, selected: SelectedField): Rows {
  const parts = partsOf(selected.field);
  const [property = ''] = Object.keys(keysIn(argumentsOf(context, selected)));
  const number = context.nextNumber();
  const label = labelsOf(context.schema, parts.element) ?? '';
  const param = addParam(context, selected, `key${number}`, keyReader(selected, property));
  const scheme = schemeOfKey(selected.field, property);
  const match: Match =
    scheme !== undefined
      ? { kind: 'numbered', label, param, scheme: addParam(context, selected, `scheme${number}`, () => scheme) }
      : property === 'id'
        ? { kind: 'id', label, param, nouns: concreteTypes(context, parts.element).map(labelOf) }
        : { kind: 'key', label, property, param };
  const order = scheme === undefined ? [] : byId;
  return validRows(context.asOf, { number, at: selected.path.join('.'), match, order });
}

function everyOne(context: SelectionContext, selected: SelectedField): Rows {
  const parts = partsOf(selected.field);
  const number = context.nextNumber();
  const args = argumentsOf(context, selected);
  const order = orderNamed(selected.field, args.orderBy) ?? orderOf(parts.element);
  const match: Match = { kind: 'every', label: labelsOf(context.schema, parts.element) ?? '' };
  const rows = validRows(context.asOf, {
    number,
    at: selected.path.join('.'),
    match,
    order,
    page: parts.paged ? pageOf(context, selected, number, order) : undefined,
  });
  rows.filters.push(...filtersOf(context, selected, rows, args), ...onceFilters(rows, args));
  return rows;
}

/** How the value of a key is read. An id is read without its type, and names the day that is asked about or none. */
function keyReader({ coordinate }: SelectedField, property: string): Param['read'] {
  const value = (now: Arguments) => keysIn(now)[property];
  return property === 'id' ? (now, day) => slugOf(String(value(now)), day, coordinate) : value;
}

/** A key that is a number in a register leads to what bears it; of several, to the first by id. */
function schemeOfKey({ args }: SelectedField['field'], key: string): string | undefined {
  const type = getNamedType(args.find(({ name }) => name === 'by')?.type);
  const field = isInputObjectType(type) ? type.getFields()[key] : undefined;
  return field === undefined ? undefined : schemeOf(field);
}

function keysIn(args: Arguments): Arguments {
  return inputObject(args.by);
}

/** The types that can stand where this one is expected. */
function concreteTypes({ schema }: SelectionContext, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
}

import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInputObjectType,
} from 'graphql';
import { earliest, latest } from '../model/days.ts';
import { type AskedDay, readId } from '../model/node-ref.ts';
import type { Certainty } from '../model/validity.ts';
import { filtersOf } from './filter.ts';
import { isNarrow, slugOf } from './ids.ts';
import { locationOf, schemeOf } from './location.ts';
import { selectNamed } from './named.ts';
import type { Arguments } from './page.ts';
import type { Match, Param, RootPlan, Rows, Scope, ValueShape } from './plan.ts';
import { nodeScope, unitScope, validRows } from './scope.ts';
import { selectSearch } from './search.ts';
import { fieldShape, pageOf, rowsValue, selectDerived, selectFound } from './select.ts';
import { byId, labelOf, labelsOf, orderNamed, orderOf, partsOf } from './types.ts';
import { type Asked, addParam, argumentsOf, unplaced, type Walk } from './walk.ts';

/** Plans one root field: walks its selection into rows with columns, and the shape that reads them. */
export function selectRoot(
  start: Pick<Walk, 'request' | 'inSnapshot'>,
  asked: Asked,
  key: string,
  certainty: Certainty | undefined,
): RootPlan {
  let count = 0;
  const asOf = certainty === undefined ? undefined : { ...dayNames, certainty };
  const walk: Walk = { ...start, root: asked, params: [], narrowIds: [], nextNumber: () => count++, asOf };
  const unit = unitScope();
  const value = selectStart(walk, asked, unit);
  const { params, narrowIds } = walk;
  return { key, rows: unit.rows, params, narrowIds, shape: fieldShape(key, asked, value) };
}

/** The parameters of the day that is asked about. Its certainty shapes the text, as enum values do. */
const dayNames = { date: 'asOfDate', first: 'asOfFirst', last: 'asOfLast' } as const;

/** The values of these parameters. */
export function dayParams(day: AskedDay | undefined): Arguments {
  if (day === undefined) return {};
  const { date } = day;
  return { [dayNames.date]: date, [dayNames.first]: earliest(date), [dayNames.last]: latest(date) };
}

function selectStart(walk: Walk, asked: Asked, unit: Scope): ValueShape {
  const location = locationOf(asked.field);
  switch (location?.kind) {
    case 'lookup':
      return rowsValue(walk, asked, unit, nodeScope(lookedUp(walk, asked)));
    case 'every':
      return rowsValue(walk, asked, unit, nodeScope(everyOne(walk, asked)));
    case 'named':
      return selectNamed(walk, asked, unit);
    case 'search':
      return selectSearch(walk, asked, unit);
    case 'walked':
      return selectFound(walk, asked, unit, { most: location.most, paged: false });
    case 'derived':
      return selectDerived(walk, asked, unit, location);
    default:
      throw unplaced(asked);
  }
}

function lookedUp(walk: Walk, asked: Asked): Rows {
  const parts = partsOf(asked.field);
  const [property = ''] = Object.keys(keysIn(argumentsOf(walk, asked)));
  const number = walk.nextNumber();
  const label = labelsOf(walk.request.schema, parts.element) ?? '';
  const param = addParam(walk, asked, `key${number}`, keyReader(walk, asked, property, label.split('|')));
  const scheme = schemeOfKey(asked.field, property);
  const match: Match =
    scheme !== undefined
      ? { kind: 'numbered', label, param, scheme: addParam(walk, asked, `scheme${number}`, () => scheme) }
      : property === 'id'
        ? { kind: 'id', label, param, nouns: concreteTypes(walk, parts.element).map(labelOf) }
        : { kind: 'key', label, property, param };
  const order = scheme === undefined ? [] : byId;
  return validRows(walk.asOf, { number, at: asked.path.join('.'), match, order });
}

function everyOne(walk: Walk, asked: Asked): Rows {
  const parts = partsOf(asked.field);
  const number = walk.nextNumber();
  const args = argumentsOf(walk, asked);
  const order = orderNamed(asked.field, args.orderBy) ?? orderOf(parts.element);
  const match: Match = { kind: 'every', label: labelsOf(walk.request.schema, parts.element) ?? '' };
  const rows = validRows(walk.asOf, {
    number,
    at: asked.path.join('.'),
    match,
    order,
    page: parts.paged ? pageOf(walk, asked, number, order) : undefined,
  });
  rows.filters.push(...filtersOf(walk, asked, rows, args));
  return rows;
}

/** How the value of a key is read. An id is taken with or without its type, and with the day that is asked about. */
function keyReader(walk: Walk, asked: Asked, property: string, wanted: readonly string[]): Param['read'] {
  const value = (now: Arguments) => keysIn(now)[property];
  if (property !== 'id') return value;
  const narrow = (now: Arguments) => [String(value(now))].filter((id) => isNarrow(readId(id), wanted));
  walk.narrowIds.push({ ...asked, name: '', read: narrow });
  return (now, day) => slugOf(String(value(now)), wanted, day, asked.coordinate);
}

/** A key that is a number in a register leads to what bears it; of several, to the first by id. */
function schemeOfKey({ args }: Asked['field'], key: string): string | undefined {
  const type = getNamedType(args.find(({ name }) => name === 'by')?.type);
  const field = isInputObjectType(type) ? type.getFields()[key] : undefined;
  return field === undefined ? undefined : schemeOf(field);
}

function keysIn(args: Arguments): Arguments {
  // graphql-js coerces the required input object `by` to a plain record.
  return args.by as Arguments;
}

/** The types that can stand where this one is expected. */
function concreteTypes({ request }: Pick<Walk, 'request'>, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? request.schema.getPossibleTypes(type) : [type];
}

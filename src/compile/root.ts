import {
  type GraphQLCompositeType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isInputObjectType,
} from 'graphql';
import { type Day, earliest, latest } from '../model/days.ts';
import type { Certainty } from '../model/validity.ts';
import { filtersOf } from './filter.ts';
import { locationOf, schemeOf } from './location.ts';
import { selectNamed } from './named.ts';
import type { Arguments } from './page.ts';
import type { AsOf, Match, RootPlan, Rows, Scope, ValueShape } from './plan.ts';
import { nodeScope, unitScope, validRows } from './scope.ts';
import { selectSearch } from './search.ts';
import { fieldShape, pageOf, rowsValue, selectDerived, selectFound } from './select.ts';
import { byId, labelOf, labelsOf, orderNamed, orderOf, partsOf } from './types.ts';
import { type Asked, addParam, argumentsOf, unplaced, type Walk } from './walk.ts';

/** Plans one root field: walks its selection into rows with columns, and the shape that reads them. */
export function selectRoot(start: Pick<Walk, 'request'>, asked: Asked, key: string, day: Asked | undefined): RootPlan {
  let count = 0;
  const base: Walk = { ...start, root: asked, params: [], nextNumber: () => count++, asOf: undefined };
  const walk: Walk = day === undefined ? base : { ...base, asOf: asOfDay(base, day) };
  const unit = unitScope();
  const value = selectStart(walk, asked, unit);
  return { key, rows: unit.rows, params: walk.params, shape: fieldShape(key, asked, value) };
}

/** The day that `asOf(date, certainty)` gives. The certainty is an enum value, so it shapes the text and not a parameter. */
function asOfDay(walk: Walk, day: Asked): AsOf {
  // graphql-js has coerced them: a PartialDate and a value of the enum Certainty, which has a default.
  const { certainty } = argumentsOf(walk, day) as { readonly certainty: Certainty };
  return {
    date: addParam(walk, day, 'asOfDate', (now) => now.date),
    first: addParam(walk, day, 'asOfFirst', (now) => earliest(now.date as Day)),
    last: addParam(walk, day, 'asOfLast', (now) => latest(now.date as Day)),
    certainty,
  };
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
  const read = (now: Arguments) => keyValue(walk, parts.element, property, keysIn(now)[property]);
  const param = addParam(walk, asked, `key${number}`, read);
  const label = labelsOf(walk.request.schema, parts.element) ?? '';
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

/** An id is taken with or without the name of its type before it: `State:japan` is `japan`. */
function keyValue(walk: Pick<Walk, 'request'>, type: GraphQLCompositeType, key: string, value: unknown): unknown {
  if (key !== 'id' || typeof value !== 'string') return value;
  const prefix =
    concreteTypes(walk, type)
      .map(({ name }) => `${name}:`)
      .find((known) => value.startsWith(known)) ?? '';
  return value.slice(prefix.length);
}

/** The types that can stand where this one is expected. */
function concreteTypes({ request }: Pick<Walk, 'request'>, type: GraphQLCompositeType): readonly GraphQLObjectType[] {
  return isAbstractType(type) ? request.schema.getPossibleTypes(type) : [type];
}

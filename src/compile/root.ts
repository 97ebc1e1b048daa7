import { type FieldNode, type GraphQLCompositeType, type GraphQLObjectType, isAbstractType } from 'graphql';
import type { Request } from './collect.ts';
import { locationOf } from './location.ts';
import type { Arguments } from './page.ts';
import type { Match, RootPlan, Rows, Scope, ValueShape } from './plan.ts';
import { newRows, nodeScope, unitScope } from './scope.ts';
import { fieldShape, pageOf, rowsValue } from './select.ts';
import { labelsOf, orderOf, partsOf } from './types.ts';
import { type Asked, addParam, argumentsOf, ask, unplaced, type Walk } from './walk.ts';

/** Plans one root field: walks its selection into rows with columns, and the shape that reads them. */
export function selectRoot(
  request: Request,
  query: GraphQLObjectType,
  key: string,
  nodes: readonly [FieldNode, ...FieldNode[]],
): RootPlan {
  let count = 0;
  const walk: Walk = { request, params: [], nextNumber: () => count++ };
  const asked = ask(query, key, nodes, []);
  const unit = unitScope();
  const value = selectStart(walk, asked, unit);
  return { key, rows: unit.rows, params: walk.params, shape: fieldShape(key, asked, value) };
}

function selectStart(walk: Walk, asked: Asked, unit: Scope): ValueShape {
  const location = locationOf(asked.field);
  switch (location?.kind) {
    case 'lookup':
      return rowsValue(walk, asked, unit, nodeScope(lookedUp(walk, asked)));
    case 'every':
      return rowsValue(walk, asked, unit, nodeScope(everyOne(walk, asked)));
    default:
      throw unplaced(asked);
  }
}

function lookedUp(walk: Walk, asked: Asked): Rows {
  const { element } = partsOf(asked.field);
  const [property = ''] = Object.keys(keysIn(argumentsOf(walk, asked)));
  const number = walk.nextNumber();
  const read = (now: Arguments) => keyValue(walk, element, property, keysIn(now)[property]);
  const param = addParam(walk, asked, `key${number}`, read);
  return newRows({
    number,
    match: { kind: 'key', label: labelsOf(walk.request.schema, element) ?? '', property, param },
  });
}

function everyOne(walk: Walk, asked: Asked): Rows {
  const { element } = partsOf(asked.field);
  const number = walk.nextNumber();
  const order = orderOf(element);
  const match: Match = { kind: 'every', label: labelsOf(walk.request.schema, element) ?? '' };
  return newRows({ number, match, order, page: pageOf(walk, asked, number, order) });
}

function keysIn(args: Arguments): Arguments {
  // graphql-js coerces the required input object `by` to a plain record.
  return args['by'] as Arguments;
}

/** An id is taken with or without the name of its type before it: `State:japan` is `japan`. */
function keyValue({ request }: Walk, type: GraphQLCompositeType, key: string, value: unknown): unknown {
  if (key !== 'id' || typeof value !== 'string') return value;
  const types = isAbstractType(type) ? request.schema.getPossibleTypes(type) : [type];
  const prefix = types.map(({ name }) => `${name}:`).find((known) => value.startsWith(known)) ?? '';
  return value.slice(prefix.length);
}

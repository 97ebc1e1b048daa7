import { type GraphQLField, getNamedType, isEnumType } from 'graphql';
import { locationOf } from './location.ts';
import { searched } from './lucene.ts';
import type { FieldShape, Match, ObjectShape, PagePlan, Scope, ValueShape } from './plan.ts';
import { labelsColumn, newRows, nodeScope, propertyColumn, rowsColumn, scoreColumn, validRows } from './scope.ts';
import { hitCount, readSearch } from './search-input.ts';
import { fieldsOf, selectObject } from './select.ts';
import { byId, choicesOf, composite, objectType } from './types.ts';
import { type Asked, addParam, unplaced, type Walk } from './walk.ts';

/** Plans a full-text search: one page of hits in the order of how well they answer, and whether there are more. */
export function selectSearch(walk: Walk, asked: Asked, unit: Scope): ValueShape {
  const number = walk.nextNumber();
  const labels = labelsIn(asked.field);
  const param = addParam(walk, asked, `search${number}`, (now) => readSearch(asked.coordinate, now, labels));
  const limit = addParam(walk, asked, `limit${number}`, (now) => BigInt(hitCount(asked.coordinate, now) + 1));
  const page: PagePlan = { backward: false, limit, after: undefined, before: undefined };
  const match: Match = { kind: 'search', param };
  const rows = validRows(walk.asOf, { number, at: asked.path.join('.'), match, order: byId, page });
  const found: Found = { walk, param, scope: nodeScope(rows) };
  const column = rowsColumn(unit, 'rows', rows);
  const fields = fieldsOf(walk, objectType(asked.field), asked.below, asked.path, (one) => resultValue(found, one));
  return { kind: 'connection', column, page, fields };
}

/** What is at hand below a search: the node that was found, and the parameter that holds what it was found by. */
interface Found {
  readonly walk: Walk;
  readonly param: string;
  readonly scope: Scope;
}

/** The labels that can be searched for: the values of the enum that `kinds` takes. */
function labelsIn({ args }: GraphQLField<unknown, unknown>): readonly string[] {
  const type = getNamedType(args.find(({ name }) => name === 'kinds')?.type);
  return isEnumType(type) ? type.getValues().map(({ value }) => String(value)) : [];
}

function resultValue(found: Found, asked: Asked): ValueShape {
  const location = locationOf(asked.field);
  if (location?.kind === 'hits') return { kind: 'each', object: objectOf(found.walk, asked, hitValue(found)) };
  if (location?.kind === 'page') return { kind: 'page', of: location.of, cursor: [] };
  throw unplaced(asked);
}

function hitValue(found: Found): (asked: Asked) => ValueShape {
  const { walk, scope } = found;
  return (asked) => {
    const choices = choicesOf(asked.field);
    switch (locationOf(asked.field)?.kind) {
      case 'end':
        return { kind: 'here', object: selectObject(walk, composite(asked.field), asked, scope) };
      case 'score':
        return { kind: 'leaf', column: scoreColumn(scope), choices: undefined };
      case 'label':
        if (choices === undefined) throw unplaced(asked);
        return { kind: 'label', column: labelsColumn(scope), choices };
      case 'matches':
        return selectMatches(found, asked);
      default:
        throw unplaced(asked);
    }
  };
}

function selectMatches({ walk, param, scope }: Found, asked: Asked): ValueShape {
  const texts = searched.map(({ property, field }) => ({ field, column: propertyColumn(scope, property) }));
  const quotes = { field: 'quotes', column: quotesColumn(walk, scope) };
  const object = objectOf(walk, asked, (one) => matchValue(walk, one));
  return { kind: 'matches', param, texts: [...texts, quotes], object };
}

function quotesColumn(walk: Walk, scope: Scope): number {
  const near = scope.self;
  const rows = newRows({
    number: walk.nextNumber(),
    match: { kind: 'along', near, types: ['QUOTES'], direction: 'out', label: 'Quote', many: true },
    order: byId,
  });
  propertyColumn(nodeScope(rows), 'text');
  return rowsColumn(scope, 'rows', rows);
}

function matchValue(walk: Walk, asked: Asked): ValueShape {
  const location = locationOf(asked.field);
  if (location?.kind !== 'position') throw unplaced(asked);
  if (asked.below.length === 0) return { kind: 'position', at: location.at, choices: undefined };
  return { kind: 'inside', at: location.at, object: objectOf(walk, asked, (one) => matchValue(walk, one)) };
}

function objectOf(walk: Walk, asked: Asked, value: (asked: Asked) => ValueShape): ObjectShape {
  const fields: readonly FieldShape[] = fieldsOf(walk, objectType(asked.field), asked.below, asked.path, value);
  return { kind: 'concrete', fields };
}

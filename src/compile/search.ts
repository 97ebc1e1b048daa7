import { type GraphQLField, getNamedType, isEnumType } from 'graphql';
import type { SelectedField } from './collect.ts';
import { fieldsOf } from './field-shapes.ts';
import { locationOf } from './location.ts';
import { searched } from './lucene.ts';
import type { FieldShape, Match, ObjectShape, PagePlan, Scope, ValueShape } from './plan.ts';
import { labelsColumn, newRows, nodeScope, propertyColumn, rowsColumn, scoreColumn, validRows } from './scope.ts';
import { hitCount, readSearch } from './search-input.ts';
import { selectObject } from './select.ts';
import { addParam, type SelectionContext, unplaced } from './selection.ts';
import { byId, choicesOf, composite, objectType } from './types.ts';

/** Plans a full-text search: one page of hits in the order of how well they answer, and whether there are more. */
export function selectSearch(context: SelectionContext, selected: SelectedField, unit: Scope): ValueShape {
  const number = context.nextNumber();
  const labels = labelsIn(selected.field);
  const param = addParam(context, selected, `search${number}`, (now) => readSearch(selected.coordinate, now, labels));
  const limit = addParam(context, selected, `limit${number}`, (now) => BigInt(hitCount(selected.coordinate, now) + 1));
  const page: PagePlan = { backward: false, limit, after: undefined, before: undefined };
  const match: Match = { kind: 'search', param };
  const rows = validRows(context.asOf, { number, at: selected.path.join('.'), match, order: byId, page });
  const found: Found = { context, param, scope: nodeScope(rows) };
  const column = rowsColumn(unit, 'rows', rows);
  const fields = fieldsOf(objectType(selected.field), selected, (one) => resultValue(found, one));
  return { kind: 'connection', column, page, fields };
}

/** What is at hand below a search: the node that was found, and the parameter that holds what it was found by. */
interface Found {
  readonly context: SelectionContext;
  readonly param: string;
  readonly scope: Scope;
}

/** The labels that can be searched for: the values of the enum that `kinds` takes. */
function labelsIn({ args }: GraphQLField<unknown, unknown>): readonly string[] {
  const type = getNamedType(args.find(({ name }) => name === 'kinds')?.type);
  return isEnumType(type) ? type.getValues().map(({ value }) => String(value)) : [];
}

function resultValue(found: Found, selected: SelectedField): ValueShape {
  const location = locationOf(selected.field);
  if (location?.kind === 'hits') return { kind: 'each', object: objectOf(selected, hitValue(found)) };
  if (location?.kind === 'page') return { kind: 'page', of: location.of, cursor: [] };
  throw unplaced(selected);
}

function hitValue(found: Found): (selected: SelectedField) => ValueShape {
  const { context, scope } = found;
  return (selected) => {
    const choices = choicesOf(selected.field);
    switch (locationOf(selected.field)?.kind) {
      case 'end':
        return { kind: 'here', object: selectObject(context, composite(selected.field), selected, scope) };
      case 'score':
        return { kind: 'leaf', column: scoreColumn(scope), choices: undefined };
      case 'label':
        if (choices === undefined) throw unplaced(selected);
        return { kind: 'label', column: labelsColumn(scope), choices };
      case 'matches':
        return selectMatches(found, selected);
      default:
        throw unplaced(selected);
    }
  };
}

function selectMatches({ context, param, scope }: Found, selected: SelectedField): ValueShape {
  const texts = searched.map(({ property, field }) => ({ field, column: propertyColumn(scope, property) }));
  const quotes = { field: 'quotes', column: quotesColumn(context, scope) };
  const object = objectOf(selected, (one) => matchValue(one));
  return { kind: 'matches', param, texts: [...texts, quotes], object };
}

function quotesColumn(context: SelectionContext, scope: Scope): number {
  const near = scope.self;
  const rows = newRows({
    number: context.nextNumber(),
    match: { kind: 'along', near, types: ['QUOTES'], direction: 'out', label: 'Quote', many: true },
    order: byId,
  });
  propertyColumn(nodeScope(rows), 'text');
  return rowsColumn(scope, 'rows', rows);
}

function matchValue(selected: SelectedField): ValueShape {
  const location = locationOf(selected.field);
  if (location?.kind !== 'position') throw unplaced(selected);
  if (selected.below.size === 0) return { kind: 'position', at: location.at, choices: undefined };
  return { kind: 'inside', at: location.at, object: objectOf(selected, (one) => matchValue(one)) };
}

function objectOf(selected: SelectedField, value: (selected: SelectedField) => ValueShape): ObjectShape {
  const fields: readonly FieldShape[] = fieldsOf(objectType(selected.field), selected, value);
  return { kind: 'concrete', fields };
}

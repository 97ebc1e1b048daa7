import type { GraphQLCompositeType } from 'graphql';
import { inputItems } from './arguments.ts';
import type { SelectedField } from './collect.ts';
import { fieldsOf } from './field-shapes.ts';
import { type FacetOrder, facetOrders, type GroupKey, locationOf } from './location.ts';
import { pageSize } from './page.ts';
import type { FieldShape, ObjectShape, Rows, Scope, ValueShape } from './plan.ts';
import { linkedRows } from './rows-along.ts';
import { facetColumn, groupsColumn, propertyColumn } from './scope.ts';
import { addParam, argumentsOf, type SelectionContext, unplaced } from './selection.ts';
import { composite, objectType } from './types.ts';

/** Selects an object; handed in, since it selects what stands above facets too. */
type SelectBelow = (
  context: SelectionContext,
  type: GraphQLCompositeType,
  selected: SelectedField,
  scope: Scope,
) => ObjectShape;

/** Counts by several keys. A pattern names its link where a property of the link is among the columns of its rows. */
export function selectFacets(
  context: SelectionContext,
  selected: SelectedField,
  outer: Scope,
  inner: Scope,
  selectBelow: SelectBelow,
): readonly FieldShape[] {
  const { rows } = inner;
  return fieldsOf(objectType(selected.field), selected, (one) => {
    const location = locationOf(one.field);
    if (location?.kind !== 'facet') throw unplaced(one);
    context.counter.step(one.path);
    if (location.key.kind === 'groups') return selectGroups(context, one, outer, rows, location.key, selectBelow);
    if (location.key.kind === 'property' && location.key.of === 'link') propertyColumn(inner, location.key.name);
    const column = facetColumn(outer, rows, location.key, linkedRows(context, rows, location.key));
    const { orderBy, includeEmpty } = argumentsOf(context, one);
    return {
      kind: 'facet',
      column,
      order: facetOrder(orderBy),
      fill: includeEmpty === true && location.key.kind === 'time' ? location.key.by : undefined,
      object: selectBelow(context, composite(one.field), one, outer),
    };
  });
}

/** The keys that `by` names shape the text. */
function selectGroups(
  context: SelectionContext,
  selected: SelectedField,
  outer: Scope,
  rows: Rows,
  { dimensions, measure }: GroupKey,
  selectBelow: SelectBelow,
): ValueShape {
  const { by, orderBy } = argumentsOf(context, selected);
  const wanted = new Set(inputItems(by));
  const names = Object.keys(dimensions);
  const places = names.flatMap((name, at) => (wanted.has(name) ? [at] : []));
  const chosen = Object.entries(dimensions).flatMap(([name, one]) => (wanted.has(name) ? [one] : []));
  return {
    kind: 'groups',
    column: groupsColumn(outer, rows, chosen, measure),
    places,
    order: facetOrder(orderBy),
    first: addParam(context, selected, `groups${context.nextNumber()}`, (now) =>
      pageSize(selected.coordinate, now, LARGEST_GROUPS),
    ),
    object: selectBelow(context, composite(selected.field), selected, outer),
  };
}

function facetOrder(value: unknown): FacetOrder {
  const order = facetOrders.find((one) => one === value);
  if (order === undefined) throw new TypeError('counts are sorted by a value of FacetOrder');
  return order;
}

/** Groups of one field that are returned at the most. */
export const LARGEST_GROUPS = 10_000;

import type { FieldShape, ObjectShape, RootPlan, Rows, ValueShape } from './plan.ts';
import type { Parameters } from './shape.ts';
import { type Degrees, sizeOf } from './sizes.ts';

/** How many values an answer can hold, and the list that most of them stand in. */
export interface Volume {
  readonly values: number;
  readonly at: string;
  readonly largest: number;
}

/**
 * The most values that the answer of a root field can hold. Rows do not tell it: a property asked for under a hundred
 * aliases is read once from the graph, and written a hundred times.
 */
export function volumeOf({ rows, shape }: RootPlan, params: Parameters, degrees: Degrees): Volume {
  return ofField(shape, { rows, times: 1, each: 1, sizes: (one) => sizeOf(one, params, degrees) });
}

/** Where a shape is read: the rows that hold its columns, how often, and how often below a page. */
interface Place {
  readonly rows: Rows;
  readonly times: number;
  readonly each: number;
  readonly sizes: (rows: Rows) => number;
}

/** Values that a count by a dimension is taken to have. */
const COUNTED = 100;

/** Texts of a hit that a search is taken to match. */
const MATCHED = 4;

function ofField({ value }: FieldShape, place: Place): Volume {
  const below = ofValue(value, place);
  return { ...below, values: below.values + place.times };
}

function ofValue(value: ValueShape, place: Place): Volume {
  switch (value.kind) {
    case 'here':
      return ofObject(value.object, place);
    case 'derived':
      return value.object === undefined ? none : ofObject(value.object, place);
    case 'one':
    case 'many':
    case 'named':
      return ofRows(place, value.column, (inner) => ofObject(value.object, { ...inner, times: inner.each }));
    case 'connection':
      return ofRows(place, value.column, (inner) => ofFields(value.fields, inner));
    case 'each':
      return ofObject(value.object, { ...place, times: place.each });
    case 'matches':
      return ofObject(value.object, { ...place, times: place.times * MATCHED });
    case 'facet':
      return ofObject(value.object, { ...place, times: place.times * COUNTED });
    case 'facets':
    case 'pageInfo':
      return ofFields(value.fields, place);
    default:
      return none;
  }
}

const none: Volume = { values: 0, at: '', largest: 0 };

/** Goes down into the rows of a column. What is not below their own rows counts for the list that holds them. */
function ofRows(place: Place, column: number, below: (inner: Place) => Volume): Volume {
  const found = place.rows.columns[column];
  if (found === undefined || !('rows' in found)) return none;
  const { rows } = found;
  const { values, at, largest } = below({ ...place, rows, each: place.times * place.sizes(rows) });
  const own = values - largest;
  return own > largest ? { values, at: rows.at, largest: own } : { values, at, largest };
}

/** A row has one label, so of an abstract type the largest counts. */
function ofObject(object: ObjectShape, place: Place): Volume {
  if (object.kind === 'concrete') return ofFields(object.fields, place);
  const each = [...object.byLabel.values()].map((fields) => ofFields(fields, place));
  return each.reduce((a, b) => (b.values > a.values ? b : a), none);
}

function ofFields(fields: readonly FieldShape[], place: Place): Volume {
  return fields.map((one) => ofField(one, place)).reduce(add, none);
}

function add(a: Volume, b: Volume): Volume {
  const { at, largest } = b.largest > a.largest ? b : a;
  return { values: a.values + b.values, at, largest };
}

import type { FieldShape, ObjectShape, RootPlan, Rows, ValueShape } from './plan.ts';
import type { Sizes } from './sizes.ts';

/** How many values an answer can hold, and the list that most of them stand in. */
export interface ValueCount {
  readonly values: number;
  readonly at: string;
  readonly largest: number;
}

/**
 * The most values that the answer of a root field can hold. It does not follow from the rows: a property selected under a hundred
 * aliases is read once from the graph, and written a hundred times.
 */
export function countValues({ rows, shape }: RootPlan, sizes: Sizes): ValueCount {
  return ofField(shape, { rows, times: 1, each: 1, sizes: sizes.of });
}

/** Where a shape is read: the rows that hold its columns, how often, and how often below a page. */
interface ShapeContext {
  readonly rows: Rows;
  readonly times: number;
  readonly each: number;
  readonly sizes: (rows: Rows) => number;
}

/** Values that a count by a dimension is taken to have. */
const COUNTED = 100;

function ofField({ value }: FieldShape, context: ShapeContext): ValueCount {
  const below = ofValue(value, context);
  return { ...below, values: below.values + context.times };
}

function ofValue(value: ValueShape, context: ShapeContext): ValueCount {
  switch (value.kind) {
    case 'here':
      return ofObject(value.object, context);
    case 'derived':
      return value.object === undefined ? none : ofObject(value.object, made(value.many, context));
    case 'one':
    case 'many':
    case 'named':
      return ofRows(context, value.column, (inner) => ofObject(value.object, { ...inner, times: inner.each }));
    case 'connection':
      return ofRows(context, value.column, (inner) => ofFields(value.fields, inner));
    case 'each':
      return ofObject(value.object, { ...context, times: context.each });
    case 'groups':
      return ofObject(value.object, context);
    case 'items':
    case 'facet':
      return ofObject(value.object, { ...context, times: context.times * COUNTED });
    case 'facets':
    case 'pageInfo':
      return ofFields(value.fields, context);
    default:
      return none;
  }
}

/** What a rule makes is one object or a short list. */
function made(many: boolean, context: ShapeContext): ShapeContext {
  return many ? { ...context, times: context.times * LISTED } : context;
}

/** Objects that a list made by a rule is taken to have. */
const LISTED = 10;

const none: ValueCount = { values: 0, at: '', largest: 0 };

/** Counts below the rows of a column. What is not below rows of their own counts for the list that holds them. */
function ofRows(context: ShapeContext, column: number, below: (inner: ShapeContext) => ValueCount): ValueCount {
  const found = context.rows.columns[column];
  if (found === undefined || !('rows' in found)) return none;
  const { rows } = found;
  const { values, at, largest } = below({ ...context, rows, each: context.times * context.sizes(rows) });
  const own = values - largest;
  return own > largest ? { values, at: rows.at, largest: own } : { values, at, largest };
}

/** A row has one label, so of an abstract type the largest counts. */
function ofObject(object: ObjectShape, context: ShapeContext): ValueCount {
  if (object.kind === 'concrete') return ofFields(object.fields, context);
  const each = [...object.byLabel.values()].map((fields) => ofFields(fields, context));
  return each.reduce((a, b) => (b.values > a.values ? b : a), none);
}

function ofFields(fields: readonly FieldShape[], context: ShapeContext): ValueCount {
  return fields.map((one) => ofField(one, context)).reduce(add, none);
}

function add(a: ValueCount, b: ValueCount): ValueCount {
  const { at, largest } = b.largest > a.largest ? b : a;
  return { values: a.values + b.values, at, largest };
}

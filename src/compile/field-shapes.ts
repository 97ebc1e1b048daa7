import { type GraphQLObjectType, isNonNullType, TypeNameMetaFieldDef } from 'graphql';
import type { SelectedField } from './collect.ts';
import { locationOf } from './location.ts';
import type { FieldShape, ValueShape } from './plan.ts';

/**
 * What an interface has is selected once for all the types behind it: types that ask the same of the same place share the rows.
 * An id is not shared, since it begins with the name of its type.
 */
export function sharing(
  select: (selected: SelectedField, concrete: GraphQLObjectType) => ValueShape,
): (selected: SelectedField, concrete: GraphQLObjectType) => ValueShape {
  const known: { readonly selected: SelectedField; readonly value: ValueShape }[] = [];
  return (selected, concrete) => {
    const found = known.find((one) => isSameSelection(one.selected, selected));
    if (found !== undefined) return found.value;
    const value = select(selected, concrete);
    if (value.kind !== 'identity') known.push({ selected, value });
    return value;
  };
}

function isSameSelection(a: SelectedField, b: SelectedField): boolean {
  return a.args === b.args && a.below === b.below && locationOf(a.field) === locationOf(b.field);
}

/** The fields that are selected of an object type below a field, each with its value. */
export function fieldsOf(
  type: GraphQLObjectType,
  { below }: SelectedField,
  value: (selected: SelectedField) => ValueShape,
): readonly FieldShape[] {
  return (below.get(type.name) ?? []).map((selected) =>
    selected.field === TypeNameMetaFieldDef
      ? fieldShape(selected, { kind: 'constant', value: type.name })
      : fieldShape(selected, value(selected)),
  );
}

/** How the value under one response key is made and what it may be. */
export function fieldShape({ key, position, field, coordinate }: SelectedField, value: ValueShape): FieldShape {
  return { key, position, nonNull: isNonNullType(field.type), coordinate, value };
}

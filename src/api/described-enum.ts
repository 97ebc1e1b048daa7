import type { EnumRef } from '@pothos/core';
import { builder, type SchemaTypes } from './builder.ts';

/** What a value means, or an entry that says so among other things. */
type Described = string | { readonly description: string };

/** A GraphQL enum: each value with its description. `nameOf` gives its name in the schema, where that is not the value itself. */
export function describedEnum<V extends string>(
  name: string,
  description: string,
  values: Readonly<Record<V, Described>>,
  nameOf: (value: string) => string = (value) => value,
): EnumRef<SchemaTypes, V> {
  const config = Object.entries<Described>(values).map(([value, about]) => [
    nameOf(value),
    { value, description: typeof about === 'string' ? about : about.description },
  ]);
  // The values are the keys of `values`, and no others.
  return builder.enumType(name, { description, values: Object.fromEntries(config) }) as EnumRef<SchemaTypes, V>;
}

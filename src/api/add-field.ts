/** What adds fields of one sort to a type. */
export interface FieldBuilder<Field> {
  readonly field: (options: never) => Field;
}

/** Adds a field. `never`, since Pothos types a field by its resolver or its values, and the compiler answers these without either. */
export function addField<Field>(t: FieldBuilder<Field>, options: Readonly<Record<string, unknown>>): Field {
  return t.field(options as never);
}

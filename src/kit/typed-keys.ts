/** The keys of an object with their type. True of an object whose type names all its keys, as one that is written out does. */
export function typedKeys<K extends string>(object: { readonly [key in K]: unknown }): readonly K[] {
  return Object.keys(object) as K[];
}

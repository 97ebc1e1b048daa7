/** How many things each list of the introspection schema gives, on average and rounded up; all other fields give one. */
export const schemaSizes: ReadonlyMap<string, number> = new Map([
  ['types', 430],
  ['fields', 8],
  ['args', 2],
  ['inputFields', 10],
  ['enumValues', 6],
  ['interfaces', 2],
  ['possibleTypes', 2],
  ['directives', 6],
  ['locations', 5],
]);

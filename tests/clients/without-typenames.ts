/** An answer without the names of types that clients ask for on their own. */
export function withoutTypenames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTypenames);
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.entries(value).filter(([key]) => key !== '__typename');
  return Object.fromEntries(own.map(([key, inner]) => [key, withoutTypenames(inner)]));
}

/** The jars of a version by name, and how many bytes each has. */
export type Sizes = Readonly<Record<string, number>>;

/** Whether two lists of jars are equal; a missing, additional or truncated jar makes them differ. */
export function haveSameSizes(stamped: Sizes, found: Sizes): boolean {
  const names = Object.keys(stamped);
  return names.length === Object.keys(found).length && names.every((name) => stamped[name] === found[name]);
}

/** Something in the result that the schema forbids: a bug, or a graph that entente did not write. */
export interface Fault {
  readonly message: string;
  readonly path: readonly (string | number)[];
  /** Where the field stands in the document. */
  readonly position: number | undefined;
}

/** The value of one root field, and what was wrong on the way to it. */
export interface Shaped {
  /** BUBBLED when the null of a field that cannot be null reached the root. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** A null that a field may not hold; it makes the object around it null, as the GraphQL specification says. */
export const BUBBLED = Symbol('bubbled');

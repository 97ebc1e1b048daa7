/** A type of nodes that names can be reconciled to. */
export interface ReconciledType {
  /** The name of the type in the schema. */
  readonly id: string;
  readonly name: string;
  /** The kind of hit that a search gives for it. */
  readonly kind: string;
}

/** Every type, actors first. */
export const types: readonly ReconciledType[] = [
  { id: 'State', name: 'State', kind: 'STATE' },
  { id: 'Organisation', name: 'Organisation', kind: 'ORGANISATION' },
  { id: 'Official', name: 'Official', kind: 'OFFICIAL' },
  { id: 'Pact', name: 'Pact', kind: 'PACT' },
  { id: 'Proposition', name: 'Proposition', kind: 'PROPOSITION' },
  { id: 'Statement', name: 'Statement', kind: 'STATEMENT' },
];

/** What a client is offered at first, and what is looked through where it names no type. */
export const defaultTypes = types.slice(0, 4);

/** The type with this id, as a reply names it. */
export function typeNamed(id: string): { readonly id: string; readonly name: string } {
  return { id, name: types.find((type) => type.id === id)?.name ?? id };
}

import type { LinkKind } from '../api/generated.ts';

/** A kind of link that a trace may follow. */
export interface TracedKind {
  readonly kind: LinkKind;
  readonly words: string;
  /** Whether a trace follows it unless told otherwise, as the API does. */
  readonly isDefault: boolean;
}

/** The kinds of link that a trace may follow, in words. */
export const tracedKinds: readonly TracedKind[] = [
  { kind: 'REPLY', words: 'replies', isDefault: true },
  { kind: 'INVOCATION', words: 'statements that name a pact', isDefault: true },
  { kind: 'PARTY', words: 'parties of pacts', isDefault: true },
  { kind: 'PACT_RELATION', words: 'pacts that take up earlier ones', isDefault: true },
  { kind: 'HOLDING', words: 'who holds a stance', isDefault: true },
  { kind: 'EXPRESSION', words: 'where a stance is expressed', isDefault: true },
  { kind: 'AUTHORSHIP', words: 'who makes a statement', isDefault: false },
  { kind: 'ADDRESS', words: 'whom a statement addresses', isDefault: false },
  { kind: 'PROPOSITION', words: 'what a stance is about', isDefault: false },
  { kind: 'RECOGNITION', words: 'recognitions', isDefault: false },
  { kind: 'MEMBERSHIP', words: 'memberships', isDefault: false },
  { kind: 'AFFILIATION', words: 'officials and their offices', isDefault: false },
];

/** The kinds that a trace follows unless told otherwise. */
export const defaultKinds: ReadonlySet<LinkKind> = new Set(
  tracedKinds.filter(({ isDefault }) => isDefault).map(({ kind }) => kind),
);

/** Every kind. */
export const allKinds: ReadonlySet<LinkKind> = new Set(tracedKinds.map(({ kind }) => kind));

/** The words for a kind of link. */
export function kindWords(kind: LinkKind): string {
  return tracedKinds.find((one) => one.kind === kind)?.words ?? kind;
}

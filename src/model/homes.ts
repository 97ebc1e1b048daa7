import type { Label } from './labels.ts';

/** The file in which the ids of a label are given, for the labels that entries name. Stances have quotes of their own, too. */
export const homes = {
  Actor: 'actors',
  Organisation: 'actors',
  Official: 'officials',
  Pact: 'pacts',
  Proposition: 'propositions',
  Statement: 'statements',
  Quote: 'statements',
  RollCall: 'pacts',
  Source: 'sources',
} as const satisfies { readonly [label in Label]?: string };

/** A label whose nodes are named by entries. */
export type Named = keyof typeof homes;

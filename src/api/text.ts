import { builder } from './builder.ts';
import { Pact, Statement } from './nouns.ts';

/** A stance is expressed in either, and often in both. */
export const Text = builder.unionType('Text', {
  description: 'A statement or a pact: a text in which a stance can be expressed.',
  types: [Statement, Pact],
});

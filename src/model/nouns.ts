import type { z } from 'zod';
import { typedKeys } from '../kit/typed-keys.ts';
import { Actor } from './actor.ts';
import { ClosedList } from './closed-list.ts';
import { DataSetTerms } from './data-set-terms.ts';
import { formerIdOf } from './former-id.ts';
import { Membership } from './membership.ts';
import { Official } from './official.ts';
import { Pact } from './pact.ts';
import { Proposition } from './proposition.ts';
import { Question } from './question.ts';
import { Recognition } from './recognition.ts';
import { labelNamesOf, nodesWithIds, shapeOf } from './shape.ts';
import { Source } from './source.ts';
import { Stance } from './stance.ts';
import { Statement } from './statement.ts';

/** The files of a seeds folder that hold facts, each with the shape of its entries. */
const facts = {
  actors: Actor,
  memberships: Membership,
  recognitions: Recognition,
  officials: Official,
  pacts: Pact,
  propositions: Proposition,
  statements: Statement,
  stances: Stance,
  sources: Source,
} as const;

/** The labels of what has an id in the files of facts, which may have had another one. */
const renamable = Object.values(facts).flatMap((fact) => nodesWithIds(shapeOf(fact)).flatMap(labelNamesOf));

/** The files of a seeds folder whose entries become nodes and edges. */
export const nouns = { ...facts, 'former-ids': formerIdOf([...new Set(renamable)]) } as const;

/** Every file of a seeds folder: the nouns, the closed lists, the questions with their answers, and what the folder is as a data set. */
export const seedFiles = { ...nouns, vocab: ClosedList, questions: Question, dataset: DataSetTerms } as const;

/** A file of a seeds folder whose entries become nodes and edges. */
export type Noun = keyof typeof nouns;

/** Whether a file of this name holds entries that become nodes and edges. */
export function isNoun(name: string): name is Noun {
  return Object.hasOwn(nouns, name);
}

/** A file of a seeds folder, by its name without the ending. */
export type SeedFileName = keyof typeof seedFiles;

/** The nouns in the order in which they are read. */
export const nounNames = typedKeys(nouns);

/** What a seeds folder says, parsed. */
export type Records = { readonly [N in Noun]: readonly z.infer<(typeof nouns)[N]>[] };

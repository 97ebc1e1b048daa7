import type { EdgeType } from './edge-types.ts';
import type { Label } from './labels.ts';

/** The label of a duplicate, which lists leave out because they return another record of the same thing. It stands beside the label of its noun. */
export const DUPLICATE = 'Duplicate';

/** The nouns of which several data sets can have a record of one thing. */
export const joinedLabels: readonly Label[] = ['Pact', 'Official'];

/** Facts that are taken from one record of a thing alone, since those of two would stand twice. */
export const oneRecordTypes: readonly EdgeType[] = [
  'AFFILIATED_WITH',
  'CLAUSE',
  'DECIDED_BY',
  'EXTENDED_BY',
  'IMPOSES',
  'IN_FORCE',
  'PARTY_TO',
  'SUSPENDED_BY',
];

/** What is said of a record and not of the thing: conflicts of its own sources. */
export const ownRecordTypes: readonly EdgeType[] = ['CLAIMS'];

/** Links to parts of a record, with the properties of a part that tell whether another record has the same. */
export const equalParts: Readonly<Partial<Record<EdgeType, readonly string[]>>> = {
  IDENTIFIED_BY: ['scheme', 'value'],
};

/** Links of which one thing can have several to another: two are the same only where their days overlap. */
export const repeatableTypes: readonly EdgeType[] = ['HELD_OFFICE'];

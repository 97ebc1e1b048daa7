import { z } from 'zod';
import type { EdgeType } from './edge-types.ts';
import { decimal, end, key, list, listed, text, texts } from './fields.ts';
import type { Label } from './labels.ts';
import { places } from './places.ts';

/** The label of a record that lists leave out, because they show another record of the same thing. It stands beside the label of its noun. */
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

/** That two records of different data sets are of one thing. Neither is changed by it. */
function sameAs<Noun extends Label>(noun: Noun) {
  return z
    .strictObject({
      id: key<'SameAs'>('Id of the link: the id of the duplicate, two hyphens and `same-as`.'),
      duplicate: end(noun, 'Record that lists leave out.'),
      original: end(noun, 'Record that lists show.'),
      rule: text('Rule that matched the two, by its name in `seeds/crosswalk/same-as.yaml`.'),
      score: decimal(
        'How far the two records agree, from 0 to 1: the mean share of what they have in common of the parties or words of their names. It is 1 if they share a number or a Wikidata item, and 0.1 if names differ by misread letters.',
      ),
      differs: texts(
        'Facts that the two records give in different ways, such as `signed` or `parties.china.since`. Empty if they agree on what both give.',
      ).default([]),
      originalValues: texts('Values of the record that lists show, one for each of `differs`.').default([]),
      duplicateValues: texts('Values of the duplicate, one for each of `differs`.').default([]),
      duplicateSources: list(listed('Source', 'Sources of the duplicate.')),
      sources: z.array(listed('Source', 'Sources of both records.')).min(1),
    })
    .register(places, {
      kind: 'edge',
      type: 'SAME_AS',
      direction: 'out',
      owner: 'duplicate',
      end: ['original'],
      id: 'own',
    });
}

export const SamePact = sameAs('Pact');
export const SameOfficial = sameAs('Official');

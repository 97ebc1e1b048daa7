import { z } from 'zod';
import { decimal, end, key, list, listed, text, texts } from './fields.ts';
import { places } from './places.ts';

/** That two records of different data sets are of one thing. Neither is changed by it. */
function sameAs<Noun extends string>(noun: Noun) {
  return z
    .strictObject({
      id: key<'SameAs'>('ID of the link: the ID of the duplicate, two hyphens and `same-as`.'),
      duplicate: end(noun, 'The duplicate, which lists leave out.'),
      original: end(noun, 'The original, which lists return.'),
      rule: text('Rule that matched the two, by its name in `seeds/crosswalk/same-as.yaml`.'),
      score: decimal(
        'How far the two records agree, from 0 to 1: the mean share of what they have in common of the parties or words of their names. It is 1 if they share a number or a Wikidata item, and 0.1 if names differ by misread letters.',
      ),
      differs: texts(
        'Facts that the two records give in different ways, such as `signed` or `parties.china.since`. Empty if they agree on what both give.',
      ).default([]),
      originalValues: texts('Values of the original, one for each of `differs`.').default([]),
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

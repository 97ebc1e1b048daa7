import { z } from 'zod';
import { citedOnEdge } from './evidence.ts';
import { end, key, language, listed, oneOf, text, truth } from './fields.ts';
import { places } from './places.ts';

/** What a pact says on a proposition, and whose commitment that is. No clause means not recorded, not that the text is silent. */
export const Clause = z
  .strictObject({
    id: key<'Clause'>('Begins with the id of the pact and two hyphens.'),
    article: text('Article of the pact, as printed.').nullable(),
    proposition: end('Proposition', 'The proposition it is on.'),
    position: oneOf('position', 'How far the words go. The verb is kept.'),
    text: text('The words, 25 at most. Absent: no fragment was read.').nullable(),
    lang: language('Language tag of the words.').nullable(),
    translated: truth('True where the words are not in the language of the text.').nullable(),
    actors: z.array(listed('Actor', 'Ids of the actors whose commitment it is.')).min(1),
    note: text('What a reader should know beside the fields.').nullable(),
    sources: citedOnEdge(),
  })
  .register(places, { kind: 'edge', type: 'CLAUSE', direction: 'out', end: ['proposition'], id: 'own' });
export type Clause = z.infer<typeof Clause>;

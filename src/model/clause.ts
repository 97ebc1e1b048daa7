import { z } from 'zod';
import { citedOnEdge, note } from './evidence.ts';
import { end, key, language, listed, oneOf, optional, text, truth } from './fields.ts';
import { places } from './places.ts';

/** What a pact says on a proposition, and whose commitment that is. No clause means not recorded, not that the text is silent. */
export const Clause = z
  .strictObject({
    id: key<'Clause'>('ID of the clause: the ID of the pact, two hyphens and a suffix.'),
    article: optional(text('Article of the pact, as printed. Null if not found.')),
    proposition: end('Proposition', 'Proposition that the clause is about.'),
    position: oneOf('position', 'Position of the clause, in the verb of the text.'),
    text: optional(text('Excerpt of the clause, at most 25 words. Null if the text was not read.')),
    lang: optional(language('Language of the excerpt, as a BCP 47 tag. Null if there is no excerpt.')),
    translated: optional(truth('True if the excerpt is a translation. Null if there is no excerpt.')),
    actors: z.array(listed('Actor', 'Actors that the clause commits.')).min(1),
    note: note(),
    sources: citedOnEdge(),
  })
  .register(places, { kind: 'edge', type: 'CLAUSE', direction: 'out', end: ['proposition'], id: 'own' });
export type Clause = z.infer<typeof Clause>;

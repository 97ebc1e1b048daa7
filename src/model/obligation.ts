import { z } from 'zod';
import { key, link, oneOf, text, truth } from './fields.ts';
import { places } from './places.ts';

/** One duty or undertaking in a pact. */
export const Obligation = z
  .strictObject({
    id: key<'Obligation'>('Begins with the id of the pact and two hyphens.'),
    kind: oneOf('obligation_kind', 'What the duty is about.'),
    article: text('Article of the pact, as printed.').nullable(),
    summary: text('The duty, in the words of this project.'),
    binds: z.array(link('Actor', 'BINDS', 'out', 'Actors that owe it.')).min(1),
    mutual: truth('True where all parties owe it to each other.'),
    condition: oneOf('obligation_condition', 'What must happen before it applies.'),
    area: text('Area in which it applies.').nullable(),
    adversary: link('Actor', 'NAMES_ADVERSARY', 'out', 'The actor named as adversary.').nullable(),
  })
  .register(places, { kind: 'node', label: 'Obligation', along: 'IMPOSES', id: 'own' });
export type Obligation = z.infer<typeof Obligation>;

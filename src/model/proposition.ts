import { z } from 'zod';
import { evidence } from './evidence.ts';
import { key, link, list, oneOf, polarity, text, texts } from './fields.ts';
import { places } from './places.ts';

/** A position that may be taken on a proposition. Its polarity is fixed here, so that no stance codes it anew. */
const AllowedPosition = z
  .strictObject({
    id: oneOf('position', 'Position that can be taken.', 'position'),
    polarity: polarity(),
    label: text('Meaning of the position on this proposition.'),
  })
  .register(places, { kind: 'node', label: 'AllowedPosition', along: 'ALLOWS', id: { field: 'id' } });

/** A sentence one can be for or against, with the positions allowed on it. */
export const Proposition = z
  .strictObject({
    id: key<'Proposition'>('Slug of the proposition.'),
    text: text('Sentence that actors can be for or against.'),
    aliases: texts('Words that people use for the matter, to search by. They take no side and are not facts.').default(
      [],
    ),
    topic: oneOf('topic', 'Topic that the proposition belongs to.'),
    positions: z
      .array(AllowedPosition)
      .min(2)
      .describe('Positions that can be taken on the proposition, each with its meaning.'),
    relatedPacts: list(link('Pact', 'RELATES_TO', 'out', 'Pacts that bear on the proposition.')),
    ...evidence(),
  })
  .register(places, { kind: 'node', label: 'Proposition', id: 'own' });
export type Proposition = z.infer<typeof Proposition>;

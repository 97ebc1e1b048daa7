import { z } from 'zod';
import { evidence } from './evidence.ts';
import { key, link, oneOf, polarity, text } from './fields.ts';
import { places } from './places.ts';

/** A position that may be taken on a proposition. Its polarity is fixed here, so that no stance codes it anew. */
export const AllowedPosition = z
  .strictObject({
    id: oneOf('position', 'The position.', 'position'),
    polarity: polarity('1 for the sentence, 0.5 for in part, 0 both weighed, -0.5, -1 against. Absent: takes no side.'),
    label: text('What the position means on this proposition.'),
  })
  .register(places, { kind: 'node', label: 'AllowedPosition', along: 'ALLOWS', id: { field: 'id' } });
export type AllowedPosition = z.infer<typeof AllowedPosition>;

/** A sentence one can be for or against, with the positions allowed on it. */
export const Proposition = z
  .strictObject({
    id: key<'Proposition'>('Slug of the proposition.'),
    text: text('The sentence.'),
    topic: oneOf('topic', 'The matter it belongs to.'),
    positions: z.array(AllowedPosition).min(2),
    relatedPacts: z.array(link('Pact', 'RELATES_TO', 'out', 'Pacts that touch it.')),
    ...evidence(),
  })
  .register(places, { kind: 'node', label: 'Proposition', id: 'own' });
export type Proposition = z.infer<typeof Proposition>;

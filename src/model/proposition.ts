import { z } from 'zod';
import { hint } from './display.ts';
import { evidence } from './evidence.ts';
import { key, link, list, oneOf, polarity, text, texts } from './fields.ts';
import { node } from './node.ts';

/** A position that may be taken on a proposition. Its polarity is fixed here, so that no stance codes it anew. */
export const AllowedPosition = node(
  'AllowedPosition',
  {
    along: 'ALLOWS',
    id: { field: 'id' },
    description: 'A position that can be taken on a proposition, and its meaning there.',
    display: hint('label', 'yellow', 'TRIANGLE', 'list-checks'),
  },
  {
    id: oneOf('position', 'Position that can be taken.', 'position'),
    polarity: polarity(),
    label: text('Meaning of the position on this proposition.'),
  },
);

/** A sentence one can be for or against, with the positions allowed on it. */
export const Proposition = node(
  'Proposition',
  {
    description: 'A sentence that one can be for or against. It is recorded to measure positions, not as a finding.',
    display: hint('text', 'yellow', 'HEXAGON', 'circle-help'),
  },
  {
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
  },
);
export type Proposition = z.infer<typeof Proposition>;

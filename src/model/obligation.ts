import { z } from 'zod';
import { hint } from './display.ts';
import { key, link, oneOf, optional, text, truth } from './fields.ts';
import { node } from './node.ts';

/** One duty or undertaking in a pact. */
export const Obligation = node(
  'Obligation',
  {
    along: 'IMPOSES',
    description: 'A duty or undertaking in a pact. Its sources are those of the pact.',
    display: hint('summary', 'vermilion', 'HEXAGON', 'gavel'),
    holds: {
      own: null,
      through: [
        { type: 'IMPOSES', direction: 'in', label: 'Pact' },
        { type: 'IN_FORCE', direction: 'out', label: 'Period' },
      ],
      startsWith: null,
    },
  },
  {
    id: key<'Obligation'>('ID of the obligation: the ID of the pact, two hyphens and a suffix.'),
    kind: oneOf('obligation_kind', 'Type of obligation. Only `DEFENCE` is a duty to help a party that is attacked.'),
    article: optional(text('Article of the pact, as printed. Null if not found.')),
    summary: text('Summary of the obligation, written by the editors.'),
    binds: z.array(link('Actor', 'BINDS', 'out', 'Actors that owe the obligation.')).min(1),
    mutual: truth('True if all parties owe it to each other.'),
    condition: oneOf('obligation_condition', 'What must happen before the obligation applies.'),
    area: optional(text('Area in which the obligation applies. Null if the part that was read names no area.')),
    adversary: optional(
      link('Actor', 'NAMES_ADVERSARY', 'out', 'Actor that the text names as adversary. Null if it names none.'),
    ),
  },
);
export type Obligation = z.infer<typeof Obligation>;

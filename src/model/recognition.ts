import type { z } from 'zod';
import { claims } from './claim.ts';
import { hint } from './display.ts';
import { evidence } from './evidence.ts';
import { day, key, lastCovered, link, optional } from './fields.ts';
import { node } from './node.ts';
import { lasting, period } from './own-days.ts';

/** That one actor recognises another as a government, from day to day. One that changed sides has an entry for each side. */
export const Recognition = node(
  'Recognition',
  {
    description:
      'The recognition of a government by a state, with its dates. It records what the state did, not who is right.',
    display: hint('id', 'bluishGreen', 'DIAMOND', 'badge-check'),
    holds: period(lasting),
  },
  {
    id: key<'Recognition'>('Begins with the IDs of recogniser and recognised, joined by two hyphens.'),
    recogniser: link('Actor', 'BY', 'out', 'State that recognises.'),
    recognised: link('Actor', 'OF', 'out', 'State whose government is recognised.'),
    insteadOf: optional(
      link('Actor', 'INSTEAD_OF', 'out', 'State whose government was recognised before. Null if none is recorded.'),
    ),
    since: optional(day('First day of the recognition. Null if not found.')),
    until: optional(
      day(
        'Day the recognition ended: the first day on which it no longer held. Null if no end is known; it may still have ended.',
      ),
    ),
    attestedOn: optional(day('A day on which a source shows the recognition. Null if none is recorded.')),
    lastCovered: lastCovered(),
    severed: optional(
      day('Day on which ties with the government recognised before ended. Null if not found, or if there was none.'),
    ),
    established: optional(day('Day on which ties with this government began. Null if not found.')),
    pact: optional(link('Pact', 'UNDER', 'out', 'Pact that records the recognition. Null if not found.')),
    claims: claims(),
    ...evidence(),
  },
);
export type Recognition = z.infer<typeof Recognition>;

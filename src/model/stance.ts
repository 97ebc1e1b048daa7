import type { z } from 'zod';
import { hint } from './display.ts';
import { evidence } from './evidence.ts';
import { day, key, lastCovered, link, list, oneOf, optional, polarity } from './fields.ts';
import { node } from './node.ts';
import { period } from './own-days.ts';
import { StanceQuote } from './quote.ts';

/** What one actor held on one proposition from one day. Nothing says that it still holds: the last one is the latest recorded. */
export const Stance = node(
  'Stance',
  {
    description:
      'The position of an actor on a proposition, from a given day. Most stances have no known end: the latest is the latest recorded, not necessarily the current one.',
    display: hint('position', 'orange', 'DIAMOND', 'scale'),
    holds: period({ since: 'date', until: 'validTo', lastCovered: 'lastCovered', superseded: true, noEnd: 'NONE' }),
  },
  {
    id: key<'Stance'>('IDs of actor and proposition and the date, joined by two hyphens.'),
    actor: link('Actor', 'HOLDS', 'in', 'Actor that holds the stance.'),
    proposition: link('Proposition', 'ABOUT', 'out', 'Proposition that the stance is on.'),
    position: oneOf('position', 'Position taken, in the verb of the original words: acknowledging is not endorsing.'),
    polarity: polarity(),
    date: day('Day on which the stance was expressed.'),
    validTo: optional(day('Day on which the actor gave up the stance. Null if no end is known.')),
    lastCovered: lastCovered(),
    basis: oneOf('basis', 'Evidence for the stance: own words, a document, or the report of another party.'),
    statedBy: optional(
      link(
        'Actor',
        'STATED_BY',
        'out',
        'Actor whose word the stance rests on: the holder, or the actor that reports it. Null if not found.',
      ),
    ),
    viaStatement: optional(
      link(
        'Statement',
        'EXPRESSED_IN',
        'out',
        'Statement in which the stance was expressed. Null if none is recorded.',
      ),
    ),
    viaPact: optional(
      link(
        'Pact',
        'EXPRESSED_IN',
        'out',
        'Pact in which, or by which, the stance was expressed. Null if none is recorded.',
      ),
    ),
    officials: list(link('Official', 'VOICED_BY', 'out', 'Officials who voiced the stance.')),
    quote: optional(StanceQuote).describe('Words that show the stance. Null if none are recorded.'),
    ...evidence(),
  },
);
export type Stance = z.infer<typeof Stance>;

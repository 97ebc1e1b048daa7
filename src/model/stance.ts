import { z } from 'zod';
import { evidence } from './evidence.ts';
import { day, key, link, oneOf, polarity } from './fields.ts';
import { places } from './places.ts';
import { StanceQuote } from './quote.ts';

/** What one actor held on one proposition from one day. Nothing says that it still holds: the last one is the latest recorded. */
export const Stance = z
  .strictObject({
    id: key<'Stance'>('Ids of actor and proposition and the date, joined by two hyphens.'),
    actor: link('Actor', 'HOLDS', 'in', 'Who holds it.'),
    proposition: link('Proposition', 'ABOUT', 'out', 'The proposition it is about.'),
    position: oneOf('position', 'How far the words go. The verb is kept.'),
    polarity: polarity('Polarity of that position on that proposition. Absent: takes no side.'),
    date: day('Day from which it is recorded.'),
    validTo: day('Day on which it ended, where a source says so.').nullable(),
    basis: oneOf('basis', 'On what footing it is recorded.'),
    statedBy: link('Actor', 'STATED_BY', 'out', 'The actor whose word it rests on.').nullable(),
    viaStatement: link('Statement', 'EXPRESSED_IN', 'out', 'The statement or pact it is expressed in.').nullable(),
    viaPact: link('Pact', 'EXPRESSED_IN', 'out', 'The statement or pact it is expressed in.').nullable(),
    officials: z.array(link('Official', 'VOICED_BY', 'out', 'Officials who voice it.')),
    quote: StanceQuote.nullable(),
    ...evidence(),
  })
  .register(places, { kind: 'node', label: 'Stance', id: 'own' });
export type Stance = z.infer<typeof Stance>;

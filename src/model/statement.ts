import { z } from 'zod';
import { Claim } from './claim.ts';
import { evidence } from './evidence.ts';
import { day, end, key, language, link, oneOf, text, whole } from './fields.ts';
import { places } from './places.ts';
import { StatementQuote } from './quote.ts';

/** The part a person took in a statement. */
export const Speaker = z
  .strictObject({
    official: end('Official', 'The person.'),
    role: oneOf('official_role', 'What the person does in it.'),
  })
  .register(places, { kind: 'edge', type: 'SPOKE', direction: 'in', end: ['official'], id: 'end' });

/** That a statement answers an earlier one, and what it chiefly does to it. */
export const Reply = z
  .strictObject({
    statement: end('Statement', 'The statement it answers.'),
    kind: oneOf('reply_kind', 'What it chiefly does to that statement.'),
  })
  .register(places, { kind: 'edge', type: 'RESPONDS_TO', direction: 'out', end: ['statement'], id: 'end' });

/** A dated act of an actor. */
export const Statement = z
  .strictObject({
    id: key<'Statement'>('Slug of the statement.'),
    date: day('Day of the act.'),
    datePrecision: oneOf('date_precision', 'How sure the date is.'),
    endDate: day('Last day, where the act lasted longer than one.').nullable(),
    actor: link('Actor', 'ON_BEHALF_OF', 'out', 'The actor it is made on behalf of.'),
    officials: z.array(Speaker),
    kind: oneOf('statement_kind', 'The form of the act.'),
    venue: text('Where, or in what medium.').nullable(),
    addressedTo: z.array(link('Actor', 'ADDRESSED_TO', 'out', 'Actors it is addressed to.')),
    about: z.array(link('Proposition', 'ABOUT', 'out', 'Propositions it is about.')),
    respondsTo: z.array(Reply),
    invokes: z.array(link('Pact', 'INVOKES', 'out', 'Pacts it names.')),
    summary: text('What was said or done, in the words of this project.'),
    language: language('Language of the text that `length` counts.').nullable().default(null),
    length: whole('Characters of the text, which itself is not kept.').nullable().default(null),
    quotes: z.array(StatementQuote),
    claims: z.array(Claim),
    ...evidence(),
  })
  .register(places, { kind: 'node', label: 'Statement', id: 'own' });
export type Statement = z.infer<typeof Statement>;

import { z } from 'zod';
import { claims } from './claim.ts';
import { hint } from './display.ts';
import { evidence } from './evidence.ts';
import { day, end, key, language, link, list, oneOf, optional, text, whole } from './fields.ts';
import { node } from './node.ts';
import { dated } from './own-days.ts';
import { places } from './places.ts';
import { StatementQuote } from './quote.ts';

/** The part a person took in a statement. */
const Speaker = z
  .strictObject({
    official: end('Official', 'Official who took part.'),
    role: oneOf('official_role', 'Role of the official in the statement.'),
  })
  .register(places, { kind: 'edge', type: 'SPOKE', direction: 'in', end: ['official'], id: 'end' });

/** That a statement answers an earlier one, and what it chiefly does to it. */
const Reply = z
  .strictObject({
    statement: end('Statement', 'Statement that is answered.'),
    kind: oneOf('reply_kind', 'Main purpose of the reply.'),
  })
  .register(places, { kind: 'edge', type: 'RESPONDS_TO', direction: 'out', end: ['statement'], id: 'end' });

/** A dated act of an actor. */
export const Statement = node(
  'Statement',
  {
    description: 'A dated act of an actor, such as an answer, a letter, an interview or a military exercise.',
    display: hint('summary', 'bluishGreen', 'ROUNDED', 'message-square'),
    holds: dated('date'),
  },
  {
    id: key<'Statement'>('Slug of the statement.'),
    date: day('Day of the statement, or its first day.'),
    datePrecision: oneOf('date_precision', 'How sure the date is.'),
    endDate: optional(day('Last day. Null if the statement took one day, or if no end was found.')),
    actor: link('Actor', 'ON_BEHALF_OF', 'out', 'Actor on whose behalf the statement was made.'),
    officials: list(Speaker),
    kind: oneOf('statement_kind', 'Type of statement.'),
    venue: optional(text('Place or medium. Null if not found.')),
    addressedTo: list(link('Actor', 'ADDRESSED_TO', 'out', 'Actors that the statement is addressed to.')),
    about: list(link('Proposition', 'ABOUT', 'out', 'Propositions that the statement is about.')),
    respondsTo: list(Reply),
    invokes: list(link('Pact', 'INVOKES', 'out', 'Pacts that the statement names.')),
    summary: text('Summary of what was said or done, in neutral words.'),
    language: optional(language('Language of the full text, as a BCP 47 tag. Null if not recorded.')),
    length: optional(
      whole('Length of the full text in characters. The text itself is not stored. Null if not recorded.'),
    ),
    quotes: list(StatementQuote).describe('Quotes from the statement, at most 25 words each.'),
    claims: claims(),
    ...evidence(),
  },
);
export type Statement = z.infer<typeof Statement>;

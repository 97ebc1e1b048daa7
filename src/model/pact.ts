import { z } from 'zod';
import { claims } from './claim.ts';
import { Clause } from './clause.ts';
import { hint } from './display.ts';
import { evidence } from './evidence.ts';
import { day, key, link, list, oneOf, optional, text, texts, whole } from './fields.ts';
import { node } from './node.ts';
import { Obligation } from './obligation.ts';
import { dated } from './own-days.ts';
import { Identifier, Party, Period, Relation, Renewal, Signatory, Suspension, Vote } from './pact-parts.ts';

/** A dated text that binds its parties, with all that is said in it and was done to it. */
export const Pact = node(
  'Pact',
  {
    description:
      'A dated text that its parties are bound by or hold to: a treaty, communique, declaration, law, resolution or grouping.',
    display: hint('name', 'vermilion', 'SQUARE', 'scroll-text'),
    holds: { ...dated('signed'), startsWith: [{ type: 'IN_FORCE', direction: 'out', label: 'Period' }] },
  },
  {
    id: key<'Pact'>('Slug of the pact.'),
    name: text('Title in English.'),
    aliases: texts('Other names to search by. They are search terms, not facts.').default([]),
    type: oneOf('pact_type', 'Type of pact.'),
    parties: z.array(Party).min(1),
    signed: optional(
      day('Day of signature; for laws, resolutions and communiques the day of adoption or issue. Null if not found.'),
    ),
    signedAt: optional(text('Place of signature. Null if not found.')),
    inForce: list(Period).describe('Periods in which the pact was in force. Empty if none are recorded.'),
    status: optional(
      oneOf(
        'pact_status',
        'Status as far as sources were read, the newest of September 2026. Null if it was not researched.',
      ),
    ),
    termYears: optional(
      whole('Term of the pact in years, from its entry into force. Null if it has no term, or if none was found.'),
    ),
    renewals: list(Renewal).describe('Renewals of the pact.'),
    obligations: list(Obligation).describe('Obligations that the pact imposes on its parties.'),
    clauses: list(Clause),
    relations: list(Relation),
    founds: optional(
      link('Organisation', 'FOUNDS', 'out', 'Organisation that the pact founds or stands for. Null if there is none.'),
    ),
    beneficiary: optional(
      link(
        'Actor',
        'BENEFITS',
        'out',
        'Actor, not a party, for whose benefit the pact was made. Null if there is none.',
      ),
    ),
    suspensions: list(Suspension).describe('Periods in which the pact was suspended between some of its parties.'),
    vote: optional(Vote).describe('Roll call that adopted the pact. Null if there was none, or if none was found.'),
    signatories: list(Signatory),
    identifiers: list(Identifier).describe('Numbers of the pact in treaty series and other registers.'),
    claims: claims(),
    ...evidence(),
  },
);
export type Pact = z.infer<typeof Pact>;

import { z } from 'zod';
import { Claim } from './claim.ts';
import { Clause } from './clause.ts';
import { evidence } from './evidence.ts';
import { day, key, link, oneOf, text, texts, whole } from './fields.ts';
import { Obligation } from './obligation.ts';
import { Identifier, Party, Period, Relation, Renewal, Signatory, Suspension, Vote } from './pact-parts.ts';
import { places } from './places.ts';

/** A dated text that binds its parties, with all that is said in it and was done to it. */
export const Pact = z
  .strictObject({
    id: key<'Pact'>('Slug of the pact.'),
    name: text('Name in English.'),
    aliases: texts('Other names to search by. They are no facts.'),
    type: oneOf('pact_type', 'The form of the pact.'),
    parties: z.array(Party).min(1),
    signed: day('Day of signature; of adoption or issue for laws and communiques.').nullable(),
    signedAt: text('Place of signature.').nullable(),
    inForce: z.array(Period),
    status: oneOf('pact_status', 'Where it stood when the facts were gathered. Absent: not looked into.').nullable(),
    termYears: whole('Years for which it was first concluded.').nullable(),
    renewals: z.array(Renewal),
    obligations: z.array(Obligation),
    clauses: z.array(Clause),
    relations: z.array(Relation),
    founds: link('Actor', 'FOUNDS', 'out', 'The organisation it sets up or stands for.').nullable(),
    beneficiary: link('Actor', 'BENEFITS', 'out', 'The actor for whose benefit it was made.').nullable(),
    suspensions: z.array(Suspension),
    vote: Vote.nullable(),
    signatories: z.array(Signatory),
    identifiers: z.array(Identifier),
    claims: z.array(Claim),
    ...evidence(),
  })
  .register(places, { kind: 'node', label: 'Pact', id: 'own' });
export type Pact = z.infer<typeof Pact>;

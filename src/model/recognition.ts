import { z } from 'zod';
import { Claim } from './claim.ts';
import { evidence } from './evidence.ts';
import { day, key, link } from './fields.ts';
import { places } from './places.ts';

/** That one actor recognises another as a government, from day to day. One that changed sides has an entry for each side. */
export const Recognition = z
  .strictObject({
    id: key<'Recognition'>('Begins with the ids of recogniser and recognised, joined by two hyphens.'),
    recogniser: link('Actor', 'BY', 'out', 'Who recognises.'),
    recognised: link('Actor', 'OF', 'out', 'Who is recognised.'),
    insteadOf: link('Actor', 'INSTEAD_OF', 'out', 'Who was recognised before.').nullable(),
    since: day('First day of the recognition.').nullable(),
    until: day('Day on which it ended. Null: no end was found.').nullable(),
    attestedOn: day('A day on which a source shows it.').nullable(),
    severed: day('Day on which ties with the one recognised before ended.').nullable(),
    established: day('Day on which ties with the one recognised began.').nullable(),
    pact: link('Pact', 'UNDER', 'out', 'The text that records it.').nullable(),
    claims: z.array(Claim),
    ...evidence(),
  })
  .register(places, { kind: 'node', label: 'Recognition', id: 'own' });
export type Recognition = z.infer<typeof Recognition>;

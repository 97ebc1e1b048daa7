import { z } from 'zod';
import { evidenceOnEdge } from './evidence.ts';
import { day, end, key } from './fields.ts';
import { places } from './places.ts';

/** That an actor belongs to an organisation. It is an edge: nothing else points at a membership. */
export const Membership = z
  .strictObject({
    id: key<'Membership'>('Ids of actor and organisation, joined by two hyphens.'),
    actor: end('Actor', 'Who belongs.'),
    organisation: end('Organisation', 'To what.'),
    since: day('First day of membership.').nullable(),
    until: day('Day on which membership ended. Null: no end was found.').nullable(),
    attestedOn: day('A day on which a source shows it.').nullable().default(null),
    ...evidenceOnEdge(),
  })
  .register(places, {
    kind: 'edge',
    type: 'MEMBER_OF',
    direction: 'out',
    owner: 'actor',
    end: ['organisation'],
    id: 'own',
  });
export type Membership = z.infer<typeof Membership>;

import { z } from 'zod';
import { evidenceOnEdge } from './evidence.ts';
import { day, end, key, lastCovered, optional } from './fields.ts';
import { places } from './places.ts';

/** That an actor belongs to an organisation. It is an edge: nothing else points at a membership. */
export const Membership = z
  .strictObject({
    id: key<'Membership'>('ID of the membership: the IDs of actor and organisation, joined by two hyphens.'),
    actor: end('Actor', 'Actor that is a member.'),
    organisation: end('Organisation', 'Organisation that the actor is a member of.'),
    since: optional(day('First day of the membership. Null if not found.')),
    until: optional(
      day(
        'Day the membership ended: the first day on which it no longer held. Null if no end is known; it may still have ended.',
      ),
    ),
    attestedOn: optional(day('A day on which a source shows the membership. Null if none is recorded.')),
    lastCovered: lastCovered(),
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

import { z } from 'zod';
import { cited } from './evidence.ts';
import { day, end, link, listed, oneOf, text, truth, whole } from './fields.ts';
import { places } from './places.ts';

/** How an actor stands to a pact. No start means that it was in from the start. */
export const Party = z
  .strictObject({
    actor: end('Actor', 'The actor.'),
    role: oneOf('party_role', 'How it stands to the pact.'),
    since: day('Day it joined, where that is not the start of the pact.').nullable(),
    until: day('Day it left.').nullable(),
    sources: z.array(listed('Source', 'Ids of the sources that state it.')),
  })
  .register(places, { kind: 'edge', type: 'PARTY_TO', direction: 'in', end: ['actor'], id: 'end' });

/** A stretch of days in force. */
export const Period = z
  .strictObject({
    since: day('First day in force.').nullable(),
    until: day('Day on which it ended. Null: no end was found.').nullable(),
    attestedOn: day('A day on which a source shows the pact in force.').nullable().default(null),
    certain: truth('False where a bound is disputed or was not found.'),
  })
  .register(places, { kind: 'node', label: 'Period', along: 'IN_FORCE', id: { numbered: 'in-force' } });

/** An act that prolonged a pact. */
export const Renewal = z
  .strictObject({
    date: day('Day of the act.'),
    extendsByYears: whole('Years by which the pact was prolonged.'),
    until: day('New end, only where a source prints it.').nullable(),
    how: text('In what form it was done.'),
    sources: cited(),
  })
  .register(places, { kind: 'node', label: 'Renewal', along: 'EXTENDED_BY', id: { numbered: 'renewal' } });

/** A stretch of days in which a pact did not apply between some of its parties. */
export const Suspension = z
  .strictObject({
    between: z.array(link('Actor', 'BETWEEN', 'out', 'Parties between which the pact did not apply.')).min(2),
    since: day('First day of the suspension.').nullable(),
    until: day('Day on which it ended. Null: no end was found.').nullable(),
    note: text('What a reader should know beside the fields.').nullable(),
    sources: cited(),
  })
  .register(places, { kind: 'node', label: 'Suspension', along: 'SUSPENDED_BY', id: { numbered: 'suspension' } });

/** A number under which a pact is filed. */
export const Identifier = z
  .strictObject({
    scheme: oneOf('identifier_scheme', 'Whose numbering it is.'),
    value: text('The number, as text. Absent: looked for, not found.').nullable(),
  })
  .register(places, { kind: 'node', label: 'Identifier', along: 'IDENTIFIED_BY', id: { numbered: 'identifier' } });

/** The recorded vote by which a body took a pact. Votes are kept for actors that have an entry. */
export const Vote = z
  .strictObject({
    inFavour: whole('Votes in favour.'),
    against: whole('Votes against.'),
    abstained: whole('Abstentions.'),
    inFavourActors: z.array(link('Actor', 'VOTED', 'in', 'Actors that voted.', { choice: 'yes' })),
    againstActors: z.array(link('Actor', 'VOTED', 'in', 'Actors that voted.', { choice: 'no' })),
  })
  .register(places, { kind: 'node', label: 'RollCall', along: 'DECIDED_BY', id: { named: 'vote' } });

/** What a pact does to an earlier one. */
export const Relation = z
  .strictObject({
    pact: end('Pact', 'The earlier pact.'),
    kind: oneOf('relation_kind', 'What the later pact does to the earlier one.'),
    sources: z.array(listed('Source', 'Ids of the sources that state it.')),
  })
  .register(places, {
    kind: 'edge',
    direction: 'out',
    end: ['pact'],
    id: 'end',
    type: {
      field: 'kind',
      types: {
        renews: 'RENEWS',
        amends: 'AMENDS',
        supersedes: 'SUPERSEDES',
        terminates: 'TERMINATES',
        implements: 'IMPLEMENTS',
        interprets: 'INTERPRETS',
        cites: 'CITES_PACT',
        related: 'RELATED_TO',
      },
    },
  });

/** Who signed, and for whom. The edge starts from the official; one without an entry signs by its actor. */
export const Signatory = z
  .strictObject({
    name: text('Name of the signatory, as printed.'),
    capacity: text('Capacity in which it was signed.').nullable(),
    actor: listed('Actor', 'Id of the actor it was signed for.'),
    official: listed('Official', 'Id of the official who signed, where there is an entry.').nullable(),
  })
  .register(places, {
    kind: 'edge',
    type: 'SIGNED',
    direction: 'in',
    end: ['official', 'actor'],
    id: { numbered: 'signature' },
  });

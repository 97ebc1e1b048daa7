import { z } from 'zod';
import { hint } from './display.ts';
import { cited, note } from './evidence.ts';
import { day, end, lastCovered, link, list, listed, oneOf, optional, text, truth, whole } from './fields.ts';
import { node } from './node.ts';
import { dated, lasting, period } from './own-days.ts';
import { places } from './places.ts';
import { ofRollCall, voteSums } from './vote-sums.ts';

/** How an actor stands to a pact. No start means that it was in from the start. */
export const Party = z
  .strictObject({
    actor: end('Actor', 'Actor that is a party.'),
    role: oneOf('party_role', 'Role of the actor in the pact.'),
    since: optional(day('Day the party joined. Null if it has been a party from the start.')),
    until: optional(
      day(
        'Day the party left: the first day on which it was no longer bound. Null if no end is known; it may still have ended.',
      ),
    ),
    sources: list(listed('Source', 'Sources in which this was read. Empty if they are those of the pact.')),
  })
  .register(places, { kind: 'edge', type: 'PARTY_TO', direction: 'in', end: ['actor'], id: 'end' });

/** A stretch of days in force. */
export const Period = node(
  'Period',
  {
    along: 'IN_FORCE',
    id: { numbered: 'in-force' },
    description: 'A period in which a pact was in force. It is half-open: it does not include the day `until`.',
    display: hint('since', 'vermilion', 'ROUNDED', 'calendar-range'),
    holds: {
      ...period({ ...lasting, noEnd: 'FLAGGED' }),
      through: [{ type: 'IN_FORCE', direction: 'in', label: 'Pact' }],
    },
  },
  {
    since: optional(day('First day in force. Null if not found.')),
    until: optional(day('First day no longer in force. Null if no end is known; it may still have ended.')),
    attestedOn: optional(day('A day on which a source shows the pact in force. Null if none is recorded.')),
    lastCovered: lastCovered(),
    certain: truth(
      'True if neither the first nor the last day is disputed or missing. Most days between them are sure even if false.',
    ).default(false),
  },
);

/** An act that prolonged a pact. */
export const Renewal = node(
  'Renewal',
  {
    along: 'EXTENDED_BY',
    id: { numbered: 'renewal' },
    description: 'An act that extended the term of a pact.',
    display: hint('date', 'vermilion', 'TRIANGLE', 'refresh-cw'),
    holds: dated('date'),
  },
  {
    date: day('Day of the renewal.'),
    extendsByYears: optional(whole('Number of years by which the pact was extended. Null if not found.')),
    until: optional(day('New end date as a source prints it. Null if no source prints one.')),
    how: text('Form of the renewal.'),
    sources: cited(),
  },
);

/** A stretch of days in which a pact did not apply between some of its parties. */
export const Suspension = node(
  'Suspension',
  {
    along: 'SUSPENDED_BY',
    id: { numbered: 'suspension' },
    description: 'A period in which a pact did not apply between some of its parties.',
    display: hint('since', 'vermilion', 'DIAMOND', 'pause'),
    holds: period(),
  },
  {
    between: z.array(link('Actor', 'BETWEEN', 'out', 'Parties between which the pact did not apply.')).min(2),
    since: optional(day('First day of the suspension. Null if not found.')),
    until: optional(
      day('Day the suspension ended: the first day on which it no longer held. Null if no end is known.'),
    ),
    note: note(),
    sources: cited(),
  },
);

/** A number under which a pact is filed. */
export const Identifier = node(
  'Identifier',
  {
    along: 'IDENTIFIED_BY',
    id: { numbered: 'identifier' },
    description: 'The number of a pact in a treaty series or another register.',
    display: hint('value', 'black', 'ROUNDED', 'hash'),
  },
  {
    scheme: oneOf('identifier_scheme', 'Register or series that gave the number.'),
    value: optional(text('The number as that register writes it. Null if it was looked up and not found.')),
  },
);

/** The recorded vote by which a body took a pact. Votes are kept for actors that have an entry. */
export const Vote = node(
  'RollCall',
  { ...ofRollCall, along: 'DECIDED_BY', id: { named: 'vote' } },
  {
    inFavour: whole(voteSums.inFavour),
    against: whole(voteSums.against),
    abstained: whole(voteSums.abstained),
    inFavourActors: list(link('Actor', 'VOTED', 'in', 'Actors that voted in favour.', { facts: { choice: 'yes' } })),
    againstActors: list(link('Actor', 'VOTED', 'in', 'Actors that voted against.', { facts: { choice: 'no' } })),
  },
);

/** What a pact does to an earlier one. */
export const Relation = z
  .strictObject({
    pact: end('Pact', 'Earlier pact.'),
    kind: oneOf('relation_kind', 'Effect of the later pact on the earlier one.'),
    sources: list(listed('Source', 'Sources in which this was read. Empty if they are those of the later pact.')),
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
    capacity: optional(text('Capacity in which the signatory signed. Null if not found.')),
    actor: listed('Actor', 'Actor on whose behalf the pact was signed.'),
    official: optional(listed('Official', 'Official who signed. Null if the signatory is not in the graph.')),
  })
  .register(places, {
    kind: 'edge',
    type: 'SIGNED',
    direction: 'in',
    end: ['official', 'actor'],
    id: { numbered: 'signature' },
  });

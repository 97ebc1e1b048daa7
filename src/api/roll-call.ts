import { along } from '../compile/location.ts';
import { byId } from '../compile/types.ts';
import { builder } from './builder.ts';
import type { LinkDeclaration, NounDeclaration } from './declarations.ts';
import { choice, endOf, maybe, one, page } from './fields.ts';
import { among } from './filters.ts';

const VoteChoice = builder.enumType('VoteChoice', {
  description: 'How an actor voted.',
  values: {
    YES: { value: 'yes', description: 'In favour.' },
    NO: { value: 'no', description: 'Against.' },
    ABSTAIN: { value: 'abstain', description: 'Abstained.' },
  },
});

export const rollCall: NounDeclaration = {
  name: 'RollCall',
  omit: ['inFavourActors', 'againstActors'],
  fields: {
    pact: maybe(one('Pact', along('DECIDED_BY', 'in'), 'Pact that the vote adopted. Null if it adopted none.')),
    votes: page(
      'Voter',
      along('VOTED', 'in'),
      'Recorded votes of individual actors. Not every vote that was counted is recorded by name; `facets` counts those that are.',
    ),
  },
  where: ['date', 'session', 'resolution', 'important', 'issues', 'votes'],
  words: ['title', 'description', 'resolution'],
  orders: { DAY: 'date' },
  facets: { byYear: 'date', byMonth: 'date', bySession: 'session', byIssue: 'issues' },
};

export const vote: LinkDeclaration = {
  name: 'Vote',
  description: 'The recorded vote of an actor in a roll call.',
  types: ['VOTED'],
  from: 'Actor',
  to: 'RollCall',
  order: byId,
  fields: {
    choice: choice(VoteChoice, 'How the actor voted.'),
    actor: endOf('from', 'Actor', 'Actor that voted.'),
    rollCall: endOf('to', 'RollCall', 'Roll call in which the actor voted.'),
  },
  lists: {
    Voter: { to: 'Actor', plural: 'recorded votes in a roll call' },
    Vote: { to: 'RollCall', plural: 'recorded votes of an actor' },
  },
  facets: { byChoice: 'choice' },
  filters: { choice: among(VoteChoice, 'Matches if `choice` is one of these.', { of: 'link' }) },
};

import { along, property } from '../compile/location.ts';
import { formsOf, isOfficeRole, type OfficeRole, officeRoles, rolesOf } from '../model/office-roles.ts';
import { actorFields } from './actor.ts';
import type { LinkDeclaration, NounDeclaration } from './declarations.ts';
import { describedEnum } from './described-enum.ts';
import { endOf, many, page, text } from './fields.ts';
import { byBeginning } from './orders.ts';
import { sameAsFields } from './same-as.ts';

const OfficeRoleEnum = describedEnum<OfficeRole>(
  'OfficeRole',
  'What an office is, derived from its title by a fixed table. Deputies, junior ministers and former holders have no role.',
  officeRoles,
);

export const official: NounDeclaration = {
  name: 'Official',
  words: ['name', 'nativeName', 'aliases'],
  fields: {
    ...actorFields,
    offices: page(
      'OfficeHeld',
      along('HELD_OFFICE', 'out', { records: 'once' }),
      'Offices that the official has held, in order of their start. Those without a known start come first.',
    ),
    statements: page(
      'SpokenStatement',
      along('SPOKE', 'out', { records: 'all' }),
      'Statements that the official took part in. Includes those of other records of the same person.',
    ),
    initiatedInPerson: page(
      'Event',
      along('INITIATED_IN_PERSON', 'out', { records: 'all' }),
      'Events from data sets in which the official is coded as having acted for a state or organisation. Includes events of other records of the same person.',
    ),
    targetedInPerson: page(
      'Event',
      along('TARGETS_IN_PERSON', 'in', { records: 'all' }),
      'Events from data sets in which the official is coded as the target, on behalf of a state or organisation. Includes events of other records of the same person.',
    ),
    ...sameAsFields('Official'),
    voiced: page(
      'Stance',
      along('VOICED_BY', 'in', { records: 'once' }),
      'Stances of an actor that the official voiced, oldest first.',
    ),
  },
  where: ['affiliation', 'offices', 'statements'],
  orders: { NAME: 'name' },
  keys: ['wikidata'],
};

export const office: LinkDeclaration = {
  name: 'Office',
  description: 'An office that an official has held. The period is half-open: it does not include the day `until`.',
  types: ['HELD_OFFICE'],
  from: 'Official',
  to: 'Actor',
  words: ['title'],
  order: byBeginning,
  fields: {
    slug: { ...text('ID of the office in the seed files.'), location: property('id') },
    official: endOf('from', 'Official', 'Official who held the office.'),
    roles: many(
      OfficeRoleEnum,
      {
        kind: 'derived',
        needs: [{ properties: ['title'] }, { part: 'to', properties: ['id'] }],
        rule: ([own = []] = [], [end = []] = []) => [rolesOf(String(own[0]), String(end[0]))],
      },
      'Roles of the office, derived from its title by a fixed table. Empty if the title names none of them.',
    ),
    belongsTo: endOf('to', 'Actor', 'State or organisation that the office belongs to.'),
  },
  filters: {
    role: {
      type: OfficeRoleEnum,
      list: true,
      description: 'Matches if `roles` has one of these.',
      place: { kind: 'matches', property: 'title', formsOf: (role) => (isOfficeRole(role) ? formsOf(role) : []) },
    },
  },
  lists: {
    OfficeHeld: { to: 'Actor', plural: 'offices that an official has held' },
    OfficeHolder: { to: 'Official', plural: 'offices of a state or organisation, with their holders' },
  },
};

export const membership: LinkDeclaration = {
  name: 'Membership',
  description:
    'Membership of an actor in an organisation. The period is half-open: it does not include the day `until`.',
  types: ['MEMBER_OF'],
  from: 'Actor',
  to: 'Organisation',
  fields: {
    slug: { ...text('ID of the membership in the seed files.'), location: property('id') },
    actor: endOf('from', 'Actor', 'Actor that is a member.'),
    organisation: endOf('to', 'Organisation', 'Organisation that the actor is a member of.'),
  },
  lists: {
    Membership: { to: 'Organisation', plural: 'memberships of an actor' },
    Member: { to: 'Actor', plural: 'members of an organisation' },
  },
};

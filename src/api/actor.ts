import { along } from '../compile/location.ts';
import { ownConditions } from './conditions.ts';
import type { NounDeclaration } from './declarations.ts';
import { page, pick, type Specs } from './fields.ts';
import { linkedTo, route } from './filters.ts';
import { fieldsOfLabel, periodBounds } from './model-fields.ts';
import { existence } from './standing.ts';

/** What every actor has. */
export const actorFields: Specs = {
  ...pick(fieldsOfLabel('State'), 'name', 'nativeName', 'aliases', 'wikidata'),
  existence,
  stances: page('Stance', along('HOLDS', 'out'), 'Stances that the actor holds, oldest first.'),
  pacts: page(
    'ActorPact',
    along('PARTY_TO', 'out'),
    'Pacts that the actor is a party to, in any role. A pact that it left and joined again is listed once for each time.',
  ),
  signed: page('ActorSignature', along('SIGNED', 'out'), 'Pacts that the actor signed.'),
  initiated: page(
    'Event',
    along('INITIATED', 'out'),
    'Events from data sets in which the actor is coded as having acted.',
  ),
  targetedBy: page('Event', along('TARGETS', 'in'), 'Events from data sets that are coded as directed at the actor.'),
};

/** What states and organisations have beside. */
const bodyFields: Specs = {
  ...periodBounds('founded', 'dissolved'),
  predecessors: page('Actor', along('PREDECESSOR_OF', 'in'), 'Actors that this one succeeded.'),
  officeHolders: page(
    'OfficeHolder',
    along('HELD_OFFICE', 'in'),
    'Offices of the state or organisation, with their holders.',
  ),
  officials: page('Official', along('AFFILIATED_WITH', 'in'), 'Officials who speak for the state or organisation.'),
  statements: page('Statement', along('ON_BEHALF_OF', 'in'), 'Statements made on its behalf, oldest first.'),
  statementsReceived: page('Statement', along('ADDRESSED_TO', 'in'), 'Statements addressed to it, oldest first.'),
  statedStances: page(
    'Stance',
    along('STATED_BY', 'in'),
    'Stances, its own or of other actors, that rest on its word.',
  ),
  memberships: page(
    'Membership',
    along('MEMBER_OF', 'out'),
    'Organisations that it is a member of. For the United Nations, use `unMember`.',
  ),
  obligations: page('Binding', along('BINDS', 'in'), 'Obligations that it owes.'),
  adversaryIn: page(
    'Obligation',
    along('NAMES_ADVERSARY', 'in'),
    'Obligations of other actors that name this actor as the adversary.',
  ),
  benefitsFrom: page('Pact', along('BENEFITS', 'in'), 'Pacts of other actors that were made for its benefit.'),
  recognisedBy: page('Recognition', along('OF', 'in'), 'Recognitions of its government by states.'),
};

/** Conditions on the organisations that an actor is a member of. */
const memberOf = linkedTo(
  'MembershipWhere',
  route('MEMBER_OF', 'out', 'Organisation'),
  'Matches if it is a member of at least one organisation that meets these conditions.',
);

const bodyWhere = ['kind', 'region', 'stances', 'pacts', 'statements', 'obligations'];

const bodyWords = ['name', 'officialName', 'aliases'];

export const actor: NounDeclaration = {
  name: 'Actor',
  isInterface: true,
  fields: actorFields,
  where: ['stances', 'pacts'],
  words: ['name', 'officialName', 'nativeName', 'aliases'],
  filters: ownConditions(['kind', 'region'], fieldsOfLabel('State')),
  linkFilters: { memberOf },
  orders: { NAME: 'name' },
  keys: ['wikidata'],
};

export const state: NounDeclaration = {
  name: 'State',
  fields: {
    ...actorFields,
    ...bodyFields,
    recognises: page('Recognition', along('BY', 'in'), 'Recognitions of other governments by this state.'),
    displacedIn: page(
      'Recognition',
      along('INSTEAD_OF', 'in'),
      'Recognitions of another government that replaced recognition of this one.',
    ),
    votes: page('Vote', along('VOTED', 'out'), 'Recorded votes of the state.'),
  },
  where: ['unMember', ...bodyWhere, 'recognises', 'recognisedBy'],
  words: bodyWords,
  linkFilters: { memberOf },
  orders: { NAME: 'name' },
  facets: { byKind: 'kind', byRegion: 'region' },
  keys: ['iso2', 'iso3', 'isoNumeric', 'cowCode', 'wikidata'],
};

export const organisation: NounDeclaration = {
  name: 'Organisation',
  omit: ['iso2', 'iso3', 'isoNumeric', 'cowCode', 'cowAbbrev', 'unMember'],
  fields: {
    ...actorFields,
    ...bodyFields,
    members: page('Member', along('MEMBER_OF', 'in'), 'Actors that are members of the organisation.'),
    foundedBy: page('Pact', along('FOUNDS', 'in'), 'Pacts that found the organisation or stand for it.'),
  },
  where: [...bodyWhere, 'members'],
  words: bodyWords,
  linkFilters: { memberOf },
  orders: { NAME: 'name' },
  keys: ['wikidata'],
};

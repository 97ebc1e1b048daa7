import { along, bound } from '../compile/location.ts';
import * as lists from './connections.ts';
import { dateBound } from './date-bound.ts';
import { ActorKind, Region } from './enums.ts';
import { choice, count, day, fields, flag, maybe, one, page, type Specs, text, texts } from './fields.ts';
import {
  among,
  equal,
  type FilterSpecs,
  implementInputs,
  linkedTo,
  oneOfIds,
  route,
  sourceFilters,
} from './filters.ts';
import * as inputs from './inputs.ts';
import { Actor, Fact, Node, Organisation, State } from './nouns.ts';
import { addRoots, byId } from './roots.ts';
import { existence } from './standing.ts';

Actor.implement({
  description: 'Whoever acts: a state, an organisation or an official.',
  interfaces: [Node, Fact],
  extensions: bound({ kind: 'node', label: 'Actor', order: byId }),
  fields: (t) =>
    fields(t, {
      name: text('Usual name in English.'),
      aliases: texts('Other names to search by. They are search words, not facts.'),
      wikidata: maybe(text('Wikidata item, "Q159". Null: not found.')),
      existence,
      stances: page(lists.Stances, along('HOLDS', 'out'), 'Stances it holds in its own name, oldest first.'),
      pacts: page(lists.ActorPacts, along('PARTY_TO', 'out'), 'Pacts it is party to, in whatever role.'),
      signed: page(lists.ActorSignatures, along('SIGNED', 'out'), 'Pacts it put its name under.'),
      initiated: page(lists.Events, along('INITIATED', 'out'), 'Events of data sets that it is coded to have begun.'),
      targetedBy: page(lists.Events, along('TARGETS', 'in'), 'Events of data sets that are coded as directed at it.'),
    }),
});

/** What states and organisations have in common. */
const body: Specs = {
  officialName: text('Full official name in English.'),
  kind: choice(ActorKind, 'What sort of body it is. A label for storage, not a finding on status.'),
  region: maybe(choice(Region, 'Where it lies, in broad terms. Null: it lies in no one region, or not looked up.')),
  founded: maybe(day('Day it was founded, or became independent. Null: not found.')),
  dissolved: maybe(day('Day it ceased to exist: the first on which it was no more. Null: no end was found.')),
  began: dateBound('founded', 'When it was founded: all the days that can be meant.'),
  ended: dateBound('dissolved', 'When it ceased to exist: all the days that can be meant.'),
  predecessorOf: maybe(one(Actor, along('PREDECESSOR_OF', 'out'), 'The actor that came after it.')),
  predecessors: page(lists.Actors, along('PREDECESSOR_OF', 'in'), 'Actors that came before it.'),
  officeHolders: page(lists.OfficeHolders, along('HELD_OFFICE', 'in'), 'Offices of it, and who held them.'),
  officials: page(lists.Officials, along('AFFILIATED_WITH', 'in'), 'Officials affiliated with it.'),
  statements: page(lists.Statements, along('ON_BEHALF_OF', 'in'), 'Statements made on its behalf, oldest first.'),
  statementsReceived: page(lists.Statements, along('ADDRESSED_TO', 'in'), 'Statements addressed to it, oldest first.'),
  statedStances: page(
    lists.Stances,
    along('STATED_BY', 'in'),
    'Stances, its own or those of others, that rest on its word.',
  ),
  memberships: page(
    lists.Memberships,
    along('MEMBER_OF', 'out'),
    'Organisations it belongs to. UN membership is "unMember".',
  ),
  obligations: page(lists.Bindings, along('BINDS', 'in'), 'Obligations that bind it.'),
  adversaryIn: page(
    lists.Obligations,
    along('NAMES_ADVERSARY', 'in'),
    'Obligations of others whose text names it as the adversary.',
  ),
  benefitsFrom: page(lists.Pacts, along('BENEFITS', 'in'), 'Pacts of others made for its benefit.'),
  recognisedBy: page(lists.Recognitions, along('OF', 'in'), 'Recognitions of it by states.'),
};

State.implement({
  description:
    'A state, disputed and former ones included. Which of these it is, is a label for storage, not a finding on status.',
  interfaces: [Node, Fact, Actor],
  extensions: bound({ kind: 'node', label: 'State', order: byId }),
  fields: (t) =>
    fields(t, {
      ...body,
      iso2: maybe(text('ISO 3166-1 code of two letters. Null: not found, or it has none.')),
      iso3: maybe(text('ISO 3166-1 code of three letters. Null: not found, or it has none.')),
      isoNumeric: maybe(text('ISO 3166-1 code of three digits, as text. Null: not found, or it has none.')),
      cowCode: maybe(count('Correlates of War country code. Null: not found, or it has none.')),
      cowAbbrev: maybe(text('Correlates of War abbreviation. Null: not found, or it has none.')),
      unMember: maybe(flag('Member of the United Nations. Null: no source was read on it.')),
      recognises: page(lists.Recognitions, along('BY', 'in'), 'Recognitions of others by this state.'),
      displacedIn: page(
        lists.Recognitions,
        along('INSTEAD_OF', 'in'),
        'Recognitions of another government given instead of this one.',
      ),
      votes: page(lists.Votes, along('VOTED', 'out'), 'Its recorded votes.'),
    }),
});

Organisation.implement({
  description: 'An international organisation, or a grouping of states that meets and speaks jointly.',
  interfaces: [Node, Fact, Actor],
  extensions: bound({ kind: 'node', label: 'Organisation', order: byId }),
  fields: (t) =>
    fields(t, {
      ...body,
      members: page(lists.Members, along('MEMBER_OF', 'in'), 'Actors that belong to it.'),
      foundedBy: page(lists.Pacts, along('FOUNDS', 'in'), 'Pacts that set it up or stand for it.'),
    }),
});

/** What can be asked of any actor's links. */
const actorLinks: FilterSpecs = {
  stances: linkedTo(inputs.StanceInputs.match, route('HOLDS', 'out', 'Stance'), 'It holds a stance that is like this.'),
  pacts: linkedTo(
    inputs.PactInputs.match,
    route('PARTY_TO', 'out', 'Pact'),
    'It is party to a pact that is like this.',
  ),
};

/** What can be asked of the links of states and organisations. */
const bodyLinks: FilterSpecs = {
  ...actorLinks,
  statements: linkedTo(
    inputs.StatementInputs.match,
    route('ON_BEHALF_OF', 'in', 'Statement'),
    'A statement that is like this was made on its behalf.',
  ),
  obligations: linkedTo(
    inputs.ObligationInputs.match,
    route('BINDS', 'in', 'Obligation'),
    'An obligation that is like this binds it.',
  ),
  memberOf: linkedTo(
    inputs.OrganisationInputs.match,
    route('MEMBER_OF', 'out', 'Organisation'),
    'It belongs to an organisation that is like this.',
  ),
};

const bodyFilters: FilterSpecs = {
  kind: among(ActorKind, 'It is one of these kinds.'),
  region: among(Region, 'It lies in one of these regions.'),
  ...sourceFilters,
};

implementInputs('Actor', inputs.ActorInputs, { ids: oneOfIds('actors'), ...sourceFilters }, actorLinks);
implementInputs(
  'State',
  inputs.StateInputs,
  {
    ids: oneOfIds('states'),
    unMember: equal('Boolean', 'Whether it is a member of the United Nations, where a source was read on it.'),
    ...bodyFilters,
  },
  {
    ...bodyLinks,
    recognises: linkedTo(
      inputs.RecognitionInputs.match,
      route('BY', 'in', 'Recognition'),
      'It recognises, as described, another government.',
    ),
    recognisedBy: linkedTo(
      inputs.RecognitionInputs.match,
      route('OF', 'in', 'Recognition'),
      'A recognition of it is like this.',
    ),
  },
);
implementInputs(
  'Organisation',
  inputs.OrganisationInputs,
  { ids: oneOfIds('organisations'), ...bodyFilters },
  {
    ...bodyLinks,
    members: linkedTo(
      inputs.ActorInputs.match,
      route('MEMBER_OF', 'in', 'Actor'),
      'An actor that is like this belongs to it.',
    ),
  },
);

addRoots({
  one: 'state',
  all: 'states',
  type: State,
  name: 'State',
  list: lists.States,
  keys: {
    iso2: { type: 'String', description: 'ISO 3166-1 code of two letters, "RU".' },
    iso3: { type: 'String', description: 'ISO 3166-1 code of three letters, "RUS".' },
    isoNumeric: { type: 'String', description: 'ISO 3166-1 code of three digits, "643".' },
    cowCode: { type: 'Int', description: 'Correlates of War country code, 365.' },
    wikidata: { type: 'String', description: 'Wikidata item, "Q159".' },
  },
});

addRoots({
  one: 'organisation',
  all: 'organisations',
  type: Organisation,
  name: 'Organisation',
  list: lists.Organisations,
  keys: { wikidata: { type: 'String', description: 'Wikidata item, "Q7768".' } },
});

addRoots({
  one: 'actor',
  all: 'actors',
  type: Actor,
  name: 'Actor',
  list: lists.Actors,
  keys: { wikidata: { type: 'String', description: 'Wikidata item, "Q159".' } },
});

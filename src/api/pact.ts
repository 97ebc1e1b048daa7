import { along, property } from '../compile/location.ts';
import type { EdgeType } from '../model/edge-types.ts';
import { Relation } from '../model/pact-parts.ts';
import { shapeOf } from '../model/shape.ts';
import { computedEnd } from './computed-end.ts';
import { corroboratedByAll } from './corroboration.ts';
import type { LinkDeclaration, NounDeclaration, PartDeclaration } from './declarations.ts';
import { endOf, page, text } from './fields.ts';
import { inPeriod } from './filters.ts';
import { sameAsFields } from './same-as.ts';
import { pactStanding } from './standing.ts';

/** Edge types from a later pact to an earlier one. */
const relationTypes: readonly EdgeType[] = edgeTypesOf(shapeOf(Relation).place);

export const pact: NounDeclaration = {
  name: 'Pact',
  fields: {
    parties: page(
      'PactParty',
      along('PARTY_TO', 'in', { records: 'once' }),
      'Parties to the pact, each with a role. A party that left and joined again is listed once for each time.',
    ),
    ...sameAsFields('Pact'),
    corroboration: corroboratedByAll,
    standing: pactStanding,
    computedEnd,
    clauses: page(
      'PactClause',
      along('CLAUSE', 'out', { records: 'first' }),
      'Clauses of the pact on propositions. If there is none on a proposition, none was recorded; a text known to say nothing has the position `SILENT`.',
    ),
    relations: page(
      'PactRelation',
      along(relationTypes, 'out', { records: 'once' }),
      'Earlier pacts that this one renews, amends, cites and so on.',
    ),
    relatedFrom: page(
      'PactRelation',
      along(relationTypes, 'in', { records: 'once' }),
      'Later pacts that renew, amend or cite this one and so on.',
    ),
    signatories: page('PactSignature', along('SIGNED', 'in', { records: 'once' }), 'Signatures under the pact.'),
    invokedBy: page(
      'Statement',
      along('INVOKES', 'in', { records: 'once' }),
      'Statements that name the pact, oldest first.',
    ),
    stances: page(
      'Stance',
      along('EXPRESSED_IN', 'in', { records: 'once' }),
      'Stances expressed in or by the pact, oldest first.',
    ),
    recognitions: page('Recognition', along('UNDER', 'in', { records: 'once' }), 'Recognitions that the pact records.'),
    propositions: page(
      'Proposition',
      along('RELATES_TO', 'in', { records: 'once' }),
      'Propositions that the pact bears on.',
    ),
  },
  where: [
    'type',
    'status',
    'signed',
    'inForce',
    'parties',
    'obligations',
    'clauses',
    'invokedBy',
    'relations',
    'relatedFrom',
    'signatories',
    'sources',
  ],
  words: ['name', 'aliases'],
  orders: { SIGNED: 'signed' },
  facets: { byType: 'type', byStatus: 'status', byYear: 'signed', byMonth: 'signed', byParty: 'parties' },
  schemes: {
    unts: {
      scheme: 'unts',
      description: 'Number in the United Nations Treaty Series, as `identifiers` writes it, such as `177 UNTS 133`.',
    },
    unSymbol: { scheme: 'un_symbol', description: 'United Nations document symbol, such as `A/RES/2758(XXVI)`.' },
    wikidata: { scheme: 'wikidata', description: 'Wikidata item, such as `Q485207`.' },
  },
};

export const period: PartDeclaration = {
  name: 'Period',
  where: ['certain', 'attestedOn'],
  filters: { days: inPeriod('Compares the period with other days.') },
};

export const suspension: PartDeclaration = { name: 'Suspension', plain: ['between'] };

export const party: LinkDeclaration = {
  name: 'PactParty',
  description: 'An actor that is a party to a pact. The period is half-open: it does not include the day `until`.',
  types: ['PARTY_TO'],
  from: 'Actor',
  to: 'Pact',
  fields: {
    actor: endOf('from', 'Actor', 'Actor that is a party.'),
    pact: endOf('to', 'Pact', 'Pact that it is a party to.'),
  },
  lists: {
    PactParty: { to: 'Actor', plural: 'parties to a pact' },
    ActorPact: { to: 'Pact', plural: 'pacts that an actor is a party to' },
  },
};

export const relation: LinkDeclaration = {
  name: 'PactRelation',
  description: 'A relation of a later pact to an earlier one.',
  types: relationTypes,
  from: 'Pact',
  to: 'Pact',
  fields: {
    later: endOf('from', 'Pact', 'Later pact.'),
    earlier: endOf('to', 'Pact', 'Earlier pact.'),
  },
  lists: { PactRelation: { to: 'Pact', plural: 'pacts that a pact is related to' } },
};

export const clause: LinkDeclaration = {
  name: 'Clause',
  description: 'What a pact says on a proposition, and which actors it commits.',
  types: ['CLAUSE'],
  from: 'Pact',
  to: 'Proposition',
  words: ['text'],
  fields: {
    slug: { ...text('ID of the clause in the seed files.'), location: property('id') },
    pact: endOf('from', 'Pact', 'Pact that the clause is in.'),
    proposition: endOf('to', 'Proposition', 'Proposition that the clause is on.'),
  },
  lists: {
    PactClause: { to: 'Proposition', plural: 'clauses of a pact' },
    PropositionClause: { to: 'Pact', plural: 'clauses on a proposition' },
  },
};

export const signature: LinkDeclaration = {
  name: 'Signature',
  description: 'A signature under a pact.',
  types: ['SIGNED'],
  from: 'Actor',
  to: 'Pact',
  fields: { pact: endOf('to', 'Pact', 'Pact that was signed.') },
  lists: {
    PactSignature: { to: 'Actor', plural: 'signatures under a pact' },
    ActorSignature: { to: 'Pact', plural: 'pacts that an actor signed' },
  },
};

function edgeTypesOf(place: ReturnType<typeof shapeOf>['place']): readonly EdgeType[] {
  if (place.kind === 'node') return [];
  return typeof place.type === 'string' ? [place.type] : Object.values(place.type.types);
}

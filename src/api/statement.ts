import { along, property } from '../compile/location.ts';
import type { LinkDeclaration, NounDeclaration, PartDeclaration } from './declarations.ts';
import { endOf, page, text } from './fields.ts';
import { route, single, sourceKindFilters } from './filters.ts';
import { byLink } from './orders.ts';

export const statement: NounDeclaration = {
  name: 'Statement',
  plain: ['quotes'],
  fields: {
    officials: page('Speaker', along('SPOKE', 'in'), 'Officials who took part, each with a role.'),
    respondsTo: page('Reply', along('RESPONDS_TO', 'out'), 'Statements that this one answers, oldest first.'),
    replies: page('Reply', along('RESPONDS_TO', 'in'), 'Statements that answer this one, oldest first.'),
    stances: page('Stance', along('EXPRESSED_IN', 'in'), 'Stances expressed in the statement, oldest first.'),
  },
  where: [
    'date',
    'kind',
    'language',
    'actor',
    'addressedTo',
    'officials',
    'about',
    'respondsTo',
    'replies',
    'invokes',
    'stances',
    'quotes',
    'sources',
  ],
  words: ['summary'],
  filters: sourceKindFilters,
  orders: { DATE: 'date' },
  defaultOrder: 'DATE',
  facets: {
    byKind: 'kind',
    byYear: 'date',
    byMonth: 'date',
    byActor: 'actor',
    byProposition: 'about',
    byInvokedPact: 'invokes',
  },
};

export const quote: PartDeclaration = {
  name: 'Quote',
  where: ['lang', 'translated'],
  words: ['text'],
  fields: { slug: { ...text('ID of the quote in the seed files.'), location: property('id') } },
};

export const speaker: LinkDeclaration = {
  name: 'Speaker',
  description: 'An official and a statement that the official took part in.',
  types: ['SPOKE'],
  from: 'Official',
  to: 'Statement',
  fields: {
    official: endOf('from', 'Official', 'Official who took part.'),
    statement: endOf('to', 'Statement', 'The statement.'),
    officesThatDay: page(
      'OfficeHeld',
      along('HELD_OFFICE', 'out', { from: 'from', heldOn: { part: 'to', day: 'date' }, records: 'each' }),
      'Offices that the official held on the day of the statement, by all records of the person; one that several records have is that of the shown record, or else of the first by ID. Inside `asOf` its `certainty` applies; elsewhere `PRESUMED`: the term is known to have begun, and no end is recorded by that day.',
    ),
  },
  filters: {
    officesThatDay: single(
      'OfficeHeldWhere',
      'Matches if at least one office that the official held on the day of the statement meets these conditions, as `officesThatDay` lists them.',
      {
        kind: 'linkedThatDay',
        via: route('HELD_OFFICE', 'out', 'Actor'),
        from: 'from',
        day: { part: 'to', day: 'date' },
      },
    ),
  },
  lists: {
    Speaker: { to: 'Official', plural: 'officials who took part in a statement' },
    SpokenStatement: { to: 'Statement', plural: 'statements that an official took part in' },
  },
};

export const reply: LinkDeclaration = {
  name: 'Reply',
  description: 'A statement that answers another one.',
  types: ['RESPONDS_TO'],
  from: 'Statement',
  to: 'Statement',
  order: [{ of: 'node', name: 'dateEarliest', nullable: false }, ...byLink],
  fields: {
    reply: endOf('from', 'Statement', 'Statement that answers.'),
    answered: endOf('to', 'Statement', 'Statement that is answered.'),
  },
  lists: { Reply: { to: 'Statement', plural: 'replies from or to a statement' } },
};

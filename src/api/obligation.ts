import { along } from '../compile/location.ts';
import { byId } from '../compile/types.ts';
import type { LinkDeclaration, NounDeclaration } from './declarations.ts';
import { endOf, one, page } from './fields.ts';

export const obligation: NounDeclaration = {
  name: 'Obligation',
  fields: {
    pact: one('Pact', along('IMPOSES', 'in'), 'Pact that imposes the obligation.'),
    binds: page('BoundActor', along('BINDS', 'out'), 'Actors that owe the obligation.'),
  },
  where: ['kind', 'condition', 'mutual', 'pact', 'binds', 'adversary'],
  words: ['summary'],
  orders: { KIND: 'kind' },
  facets: { byKind: 'kind', byCondition: 'condition', byActor: 'binds' },
};

export const binding: LinkDeclaration = {
  name: 'Binding',
  description: 'An obligation and an actor that owes it.',
  types: ['BINDS'],
  from: 'Obligation',
  to: 'Actor',
  order: byId,
  fields: {
    obligation: endOf('from', 'Obligation', 'Obligation that is owed.'),
    actor: endOf('to', 'Actor', 'Actor that owes it.'),
  },
  lists: {
    BoundActor: { to: 'Actor', plural: 'actors that owe an obligation' },
    Binding: { to: 'Obligation', plural: 'obligations of an actor' },
  },
};

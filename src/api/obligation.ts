import { along, bound } from '../compile/location.ts';
import * as lists from './connections.ts';
import { ObligationCondition, ObligationKind } from './enums.ts';
import { choice, endOf, fields, flag, maybe, one, page, text } from './fields.ts';
import { among, equal, implementInputs, linkedTo, oneOfIds, route, routeToOne } from './filters.ts';
import * as inputs from './inputs.ts';
import { Actor, Binding, Node, Obligation, Pact } from './nouns.ts';
import { addRoots, byId } from './roots.ts';

Obligation.implement({
  description: 'One duty or undertaking in a pact. Its sources are those of the pact.',
  interfaces: [Node],
  extensions: bound({ kind: 'node', label: 'Obligation', order: byId }),
  fields: (t) =>
    fields(t, {
      kind: choice(ObligationKind, 'What it is about. Only DEFENCE is a duty to help when attacked.'),
      article: maybe(text('Article of the pact, as printed. Null: not seen.')),
      summary: text('What it asks, in short.'),
      mutual: flag('All parties owe it to each other.'),
      condition: choice(ObligationCondition, 'What must happen before it applies.'),
      area: maybe(text('Where it applies. Null: the part read names no area.')),
      pact: one(Pact, along('IMPOSES', 'in'), 'The pact that imposes it.'),
      binds: page(lists.Bound, along('BINDS', 'out'), 'Who owes it.'),
      adversary: maybe(
        one(Actor, along('NAMES_ADVERSARY', 'out'), 'The actor its text names as the adversary. Null: none is named.'),
      ),
    }),
});

Binding.implement({
  description: 'An obligation binds an actor.',
  extensions: bound({ kind: 'link', from: 'Obligation', to: 'Actor', order: byId }),
  fields: (t) =>
    fields(t, {
      ...lists.link,
      obligation: endOf('from', Obligation, 'What is owed.'),
      actor: endOf('to', Actor, 'Who owes it.'),
    }),
});

implementInputs(
  'Obligation',
  inputs.ObligationInputs,
  {
    ids: oneOfIds('obligations'),
    kind: among(ObligationKind, 'It is of one of these kinds.'),
    condition: among(ObligationCondition, 'It applies under one of these conditions.'),
    mutual: equal('Boolean', 'Whether all parties owe it to each other.'),
  },
  {
    pact: linkedTo(
      inputs.PactInputs.match,
      routeToOne('IMPOSES', 'in', 'Pact'),
      'The pact that imposes it is like this.',
    ),
    binds: linkedTo(inputs.ActorInputs.match, route('BINDS', 'out', 'Actor'), 'An actor that owes it is like this.'),
    adversary: linkedTo(
      inputs.ActorInputs.match,
      routeToOne('NAMES_ADVERSARY', 'out', 'Actor'),
      'The adversary it names is like this.',
    ),
  },
);

addRoots({ one: 'obligation', all: 'obligations', type: Obligation, name: 'Obligation', list: lists.Obligations });

import { along, bound } from '../compile/location.ts';
import * as lists from './connections.ts';
import { Position, Topic } from './enums.ts';
import { choice, fields, many, maybe, measure, page, text } from './fields.ts';
import { among, implementInputs, linkedTo, oneOfIds, route, sourceFilters } from './filters.ts';
import * as inputs from './inputs.ts';
import { AllowedPosition, Fact, Node, Proposition } from './nouns.ts';
import { addRoots, byId } from './roots.ts';

Proposition.implement({
  description: 'A sentence one can be for or against. It stands here to be measured against, not as a finding.',
  interfaces: [Node, Fact],
  extensions: bound({ kind: 'node', label: 'Proposition', order: byId }),
  fields: (t) =>
    fields(t, {
      text: text('The sentence.'),
      topic: choice(Topic, 'The matter it belongs to.'),
      positions: many(
        AllowedPosition,
        along('ALLOWS', 'out'),
        'The positions one can take on it, and what each means here.',
      ),
      relatedPacts: page(lists.Pacts, along('RELATES_TO', 'out'), 'Pacts that bear on it.'),
      stances: page(lists.Stances, along('ABOUT', 'in'), 'Stances on it, oldest first.'),
      statements: page(lists.Statements, along('ABOUT', 'in'), 'Statements that speak of it, oldest first.'),
      clauses: page(lists.PropositionClauses, along('CLAUSE', 'in'), 'What pacts say on it.'),
    }),
});

AllowedPosition.implement({
  description: 'A position that one proposition allows.',
  extensions: bound({ kind: 'node', label: 'AllowedPosition', order: byId }),
  fields: (t) =>
    fields(t, {
      position: choice(Position, 'The position. The verb is kept: acknowledging is not endorsing.'),
      polarity: maybe(
        measure(
          'Towards the sentence: 1 for, 0.5 for in part, 0 both sides weighed, -1 against. Null: it takes no side or leaves it open.',
        ),
      ),
      label: text('What the position means on this proposition.'),
    }),
});

implementInputs(
  'Proposition',
  inputs.PropositionInputs,
  { ids: oneOfIds('propositions'), topic: among(Topic, 'It belongs to one of these topics.'), ...sourceFilters },
  {
    stances: linkedTo(inputs.StanceInputs.match, route('ABOUT', 'in', 'Stance'), 'A stance on it is like this.'),
    statements: linkedTo(
      inputs.StatementInputs.match,
      route('ABOUT', 'in', 'Statement'),
      'A statement that speaks of it is like this.',
    ),
    relatedPacts: linkedTo(
      inputs.PactInputs.match,
      route('RELATES_TO', 'out', 'Pact'),
      'A pact that bears on it is like this.',
    ),
  },
);

addRoots({ one: 'proposition', all: 'propositions', type: Proposition, name: 'Proposition', list: lists.Propositions });

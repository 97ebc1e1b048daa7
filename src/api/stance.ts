import { along, bound } from '../compile/location.ts';
import * as lists from './connections.ts';
import { Basis, Position, SourceKind } from './enums.ts';
import { choice, day, fields, many, maybe, measure, one } from './fields.ts';
import { among, implementInputs, linkedTo, onDay, oneOfIds, route, routeToOne, sourceFilters } from './filters.ts';
import * as inputs from './inputs.ts';
import { Actor, Fact, Node, Official, Pact, Proposition, Quote, Stance, Statement } from './nouns.ts';
import { addRoots, byDate } from './roots.ts';
import { Text } from './text.ts';

Stance.implement({
  description:
    'What one actor held on one proposition on one day. No stance has a known end: read the latest as latest recorded, not as current.',
  interfaces: [Node, Fact],
  extensions: bound({ kind: 'node', label: 'Stance', order: byDate }),
  fields: (t) =>
    fields(t, {
      actor: one(Actor, along('HOLDS', 'in'), 'Who held it.'),
      proposition: one(Proposition, along('ABOUT', 'out'), 'The sentence it is on.'),
      position: choice(Position, 'How far it went, with the verb of the words it rests on.'),
      polarity: maybe(
        measure(
          'Towards the sentence: 1 for, 0.5 for in part, 0 both sides weighed, -1 against. Null: it takes no side or leaves it open.',
        ),
      ),
      date: day('Day it was expressed.'),
      validTo: maybe(day('Day it was given up. Null: no end was found.')),
      basis: choice(Basis, 'What it rests on: own words, a document, or the account of somebody else.'),
      statedBy: maybe(
        one(Actor, along('STATED_BY', 'out'), 'Whose word it rests on: the holder itself, or the one who reports it.'),
      ),
      viaStatement: maybe(one(Statement, along('EXPRESSED_IN', 'out'), 'The statement it was expressed in.')),
      viaPact: maybe(one(Pact, along('EXPRESSED_IN', 'out'), 'The pact it was expressed in or through.')),
      expressedIn: many(
        Text,
        along('EXPRESSED_IN', 'out'),
        'The statement and the pact it was expressed in, whichever are recorded.',
      ),
      officials: many(Official, along('VOICED_BY', 'out'), 'The officials who voiced it.'),
      quote: maybe(one(Quote, along('QUOTES', 'out'), 'The words it rests on. Null: none were kept.')),
    }),
});

implementInputs(
  'Stance',
  inputs.StanceInputs,
  {
    ids: oneOfIds('stances'),
    date: onDay('Day it was expressed, in relation to other days.'),
    position: among(Position, 'It takes one of these positions.'),
    basis: among(Basis, 'It rests on one of these.'),
    sourceKinds: among(SourceKind, 'A source of one of these kinds is cited for it.', {
      property: 'kind',
      via: route('CITES', 'out', 'Source'),
    }),
    ...sourceFilters,
  },
  {
    actor: linkedTo(inputs.ActorInputs.match, routeToOne('HOLDS', 'in', 'Actor'), 'Who held it is like this.'),
    proposition: linkedTo(
      inputs.PropositionInputs.match,
      routeToOne('ABOUT', 'out', 'Proposition'),
      'The proposition it is on is like this.',
    ),
    statedBy: linkedTo(
      inputs.ActorInputs.match,
      routeToOne('STATED_BY', 'out', 'Actor'),
      'Whose word it rests on is like this.',
    ),
    viaStatement: linkedTo(
      inputs.StatementInputs.match,
      routeToOne('EXPRESSED_IN', 'out', 'Statement'),
      'The statement it was expressed in is like this.',
    ),
    viaPact: linkedTo(
      inputs.PactInputs.match,
      routeToOne('EXPRESSED_IN', 'out', 'Pact'),
      'The pact it was expressed in is like this.',
    ),
    officials: linkedTo(
      inputs.OfficialInputs.match,
      route('VOICED_BY', 'out', 'Official'),
      'An official who voiced it is like this.',
    ),
    sources: linkedTo(inputs.SourceInputs.match, route('CITES', 'out', 'Source'), 'A source of it is like this.'),
  },
);

addRoots({ one: 'stance', all: 'stances', type: Stance, name: 'Stance', list: lists.Stances });

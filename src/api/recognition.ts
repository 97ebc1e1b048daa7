import { along, bound } from '../compile/location.ts';
import * as lists from './connections.ts';
import { dateBound } from './date-bound.ts';
import { day, fields, many, maybe, one } from './fields.ts';
import { implementInputs, inPeriod, linkedTo, onDay, oneOfIds, routeToOne, sourceFilters } from './filters.ts';
import * as inputs from './inputs.ts';
import { Actor, Claim, Fact, Node, Pact, Recognition } from './nouns.ts';
import { addRoots, byId } from './roots.ts';

Recognition.implement({
  description:
    'Recognition of a government by a state, with its days. It records what the state did, not who is right.',
  interfaces: [Node, Fact],
  extensions: bound({
    kind: 'node',
    label: 'Recognition',
    order: byId,
  }),
  fields: (t) =>
    fields(t, {
      recogniser: one(Actor, along('BY', 'out'), 'The state that recognises.'),
      recognised: one(Actor, along('OF', 'out'), 'Whose government it recognises.'),
      insteadOf: maybe(
        one(Actor, along('INSTEAD_OF', 'out'), 'Whose government it recognised before. Null: none recorded.'),
      ),
      since: maybe(day('Day it began. Null: not found.')),
      until: maybe(day('Day it ended. Null: no end was found, which says nothing of later days.')),
      began: dateBound('since', 'When it began: all the days that can be meant.'),
      ended: dateBound('until', 'When it ended: all the days that can be meant.'),
      attestedOn: maybe(day('A day on which a source shows it.')),
      severed: maybe(day('Day on which ties with the former government ended. Null: not found, or there was none.')),
      established: maybe(day('Day on which ties with this government began. Null: not found.')),
      pact: maybe(one(Pact, along('UNDER', 'out'), 'The text that records it. Null: not found.')),
      claims: many(Claim, along('CLAIMS', 'out'), 'Values in conflict, side by side. Empty: none recorded.'),
    }),
});

implementInputs(
  'Recognition',
  inputs.RecognitionInputs,
  {
    ids: oneOfIds('recognitions'),
    period: inPeriod('Its days, in relation to other days.'),
    established: onDay('Day on which ties began, in relation to other days.'),
    ...sourceFilters,
  },
  {
    recogniser: linkedTo(
      inputs.ActorInputs.match,
      routeToOne('BY', 'out', 'Actor'),
      'The state that recognises is like this.',
    ),
    recognised: linkedTo(
      inputs.ActorInputs.match,
      routeToOne('OF', 'out', 'Actor'),
      'Whose government is recognised is like this.',
    ),
    insteadOf: linkedTo(
      inputs.ActorInputs.match,
      routeToOne('INSTEAD_OF', 'out', 'Actor'),
      'Whose government was recognised before is like this.',
    ),
    pact: linkedTo(
      inputs.PactInputs.match,
      routeToOne('UNDER', 'out', 'Pact'),
      'The pact that records it is like this.',
    ),
  },
);

addRoots({ one: 'recognition', all: 'recognitions', type: Recognition, name: 'Recognition', list: lists.Recognitions });

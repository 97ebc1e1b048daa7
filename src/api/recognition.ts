import { along, bound } from '../compile/location.ts';
import * as lists from './connections.ts';
import { day, fields, many, maybe, one } from './fields.ts';
import { Actor, Claim, Fact, Node, Pact, Recognition } from './nouns.ts';
import { addRoots, byId } from './roots.ts';

Recognition.implement({
  description:
    'Recognition of a government by a state, with its days. It records what the state did, not who is right.',
  interfaces: [Node, Fact],
  extensions: bound({ kind: 'node', label: 'Recognition', order: byId }),
  fields: (t) =>
    fields(t, {
      recogniser: one(Actor, along('BY', 'out'), 'The state that recognises.'),
      recognised: one(Actor, along('OF', 'out'), 'Whose government it recognises.'),
      insteadOf: maybe(
        one(Actor, along('INSTEAD_OF', 'out'), 'Whose government it recognised before. Null: none recorded.'),
      ),
      since: maybe(day('Day it began. Null: not found.')),
      until: maybe(day('Day it ended. Null: no end was found, which says nothing of later days.')),
      attestedOn: maybe(day('A day on which a source shows it.')),
      severed: maybe(day('Day on which ties with the former government ended. Null: not found, or there was none.')),
      established: maybe(day('Day on which ties with this government began. Null: not found.')),
      pact: maybe(one(Pact, along('UNDER', 'out'), 'The text that records it. Null: not found.')),
      claims: many(Claim, along('CLAIMS', 'out'), 'Values in conflict, side by side. Empty: none recorded.'),
    }),
});

addRoots({ one: 'recognition', all: 'recognitions', type: Recognition, name: 'Recognition', list: lists.Recognitions });

import { actor, organisation, state } from './actor.ts';
import { dataset } from './dataset.ts';
import { event } from './event.ts';
import type { Declared } from './implement.ts';
import { binding, obligation } from './obligation.ts';
import { membership, office, official } from './official.ts';
import { clause, pact, party, period, relation, signature, suspension } from './pact.ts';
import { proposition } from './proposition.ts';
import { recognition } from './recognition.ts';
import { rollCall, vote } from './roll-call.ts';
import { sameAsLink } from './same-as.ts';
import { source } from './source.ts';
import { stance } from './stance.ts';
import { quote, reply, speaker, statement } from './statement.ts';

/** What the API adds to the model. A label without a declaration is a type with just what the model says of it. */
export const declared: Declared = {
  nouns: [
    actor,
    state,
    organisation,
    official,
    recognition,
    proposition,
    stance,
    pact,
    obligation,
    statement,
    source,
    rollCall,
    event,
  ],
  parts: [period, suspension, quote, dataset],
  links: [
    party,
    relation,
    clause,
    signature,
    binding,
    office,
    membership,
    speaker,
    reply,
    vote,
    sameAsLink('Pact'),
    sameAsLink('Official'),
  ],
  hidden: ['FormerId'],
};

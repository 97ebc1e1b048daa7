import { along, bound } from '../compile/location.ts';
import { builder } from './builder.ts';
import * as lists from './connections.ts';
import { VoteChoice } from './enums.ts';
import { choice, count, day, endOf, fields, flag, maybe, one, page, text, texts } from './fields.ts';
import { among, equal, implementInputs, inputFields, linkedTo, onDay, oneOfIds, route } from './filters.ts';
import * as inputs from './inputs.ts';
import { Actor, Node, Pact, RollCall, VoteCast } from './nouns.ts';
import { addRoots, byId } from './roots.ts';

RollCall.implement({
  description:
    'One recorded vote of a body. The seeds have those by which a pact was taken, with their counts; a data set has them vote by vote.',
  interfaces: [Node],
  extensions: bound({ kind: 'node', label: 'RollCall', order: byId }),
  fields: (t) =>
    fields(t, {
      date: maybe(day('Day of the vote. Null: that of the pact it adopted.')),
      session: maybe(count('Session of the body. Null: not found.')),
      resolution: maybe(text('Number of the draft or resolution, as its data set writes it. Null: not found.')),
      title: maybe(text('What it was on, in a few words of its data set. Null: not found.')),
      description: maybe(text('What was voted on, in the words of its data set. Null: not found.')),
      important: maybe(
        flag('Whether the United States Department of State listed it as a key vote. Null: not looked up.'),
      ),
      amendment: maybe(flag('Whether it was on an amendment. Null: not looked up.')),
      paragraph: maybe(flag('Whether it was on a single paragraph. Null: not looked up.')),
      issues: maybe(texts('Matters it touches, by the short names of its data set. Null: not looked up.')),
      inFavour: maybe(count('Votes in favour, as a source counts them. Null: only single votes are recorded.')),
      against: maybe(count('Votes against, as a source counts them. Null: only single votes are recorded.')),
      abstained: maybe(count('Abstentions, as a source counts them. Null: only single votes are recorded.')),
      pact: maybe(one(Pact, along('DECIDED_BY', 'in'), 'The pact it adopted.')),
      votes: page(lists.Voters, along('VOTED', 'in'), 'Votes recorded by name. Not every vote that was counted is.'),
    }),
});

VoteCast.implement({
  description: 'The recorded vote of an actor in a roll call.',
  extensions: bound({ kind: 'link', from: 'Actor', to: 'RollCall', order: byId }),
  fields: (t) =>
    fields(t, {
      ...lists.link,
      choice: choice(VoteChoice, 'How it voted.'),
      actor: endOf('from', Actor, 'Who voted.'),
      rollCall: endOf('to', RollCall, 'In which vote.'),
    }),
});

const VoteMatch = builder.inputType('VoteMatch', {
  description: 'What a recorded vote must be like. All conditions given must hold.',
  fields: (t) =>
    inputFields(t, {
      actor: among('ID', 'One of the actors with these ids cast it.', { property: 'id' }),
      choice: among(VoteChoice, 'It went one of these ways.', { of: 'link' }),
    }),
});

implementInputs(
  'RollCall',
  inputs.RollCallInputs,
  {
    ids: oneOfIds('roll calls'),
    date: onDay('Day of the vote, in relation to other days.'),
    session: among('Int', 'It was in one of these sessions.'),
    resolution: among('String', 'It was on one of the drafts or resolutions with these numbers.'),
    important: equal('Boolean', 'Whether the United States Department of State listed it as a key vote.'),
  },
  { votes: linkedTo(VoteMatch, route('VOTED', 'in', 'Actor'), 'A vote recorded in it is like this.') },
);

addRoots({ one: 'rollCall', all: 'rollCalls', type: RollCall, name: 'RollCall', list: lists.RollCalls });

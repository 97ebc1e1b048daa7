import { along, bound } from '../compile/location.ts';
import * as lists from './connections.ts';
import { DatePrecision, OfficialRole, ReplyKind, SourceKind, StatementKind } from './enums.ts';
import { slug } from './fact.ts';
import { choice, count, day, endOf, fields, flag, many, maybe, one, page, text } from './fields.ts';
import { among, implementInputs, linkedTo, onDay, oneOfIds, route, routeToOne, sourceFilters } from './filters.ts';
import * as inputs from './inputs.ts';
import { Actor, Claim, Fact, Node, Official, Quote, Reply, Source, Speaker, Statement } from './nouns.ts';
import { addRoots, byDate, byId } from './roots.ts';

Statement.implement({
  description: 'A dated act of an actor: an answer, a letter, an interview, an exercise.',
  interfaces: [Node, Fact],
  extensions: bound({ kind: 'node', label: 'Statement', order: byDate }),
  fields: (t) =>
    fields(t, {
      date: day('Day it was made, or began.'),
      datePrecision: choice(DatePrecision, 'How exact the day is.'),
      endDate: maybe(day('Day it ended. Null: it ended the day it began, or no end was found.')),
      kind: choice(StatementKind, 'What sort of act it is.'),
      venue: maybe(text('Where it was made. Null: not found.')),
      summary: text('What was said or done, in short and in neutral words.'),
      language: maybe(text('Language tag (BCP 47) of the text that `length` counts. Null: not recorded.')),
      length: maybe(count('Characters of the text, which is not kept. Null: not recorded.')),
      actor: one(Actor, along('ON_BEHALF_OF', 'out'), 'On whose behalf it was made.'),
      officials: page(lists.Speakers, along('SPOKE', 'in'), 'Officials who took part, and how.'),
      addressedTo: page(lists.Actors, along('ADDRESSED_TO', 'out'), 'Whom it was addressed to.'),
      about: page(lists.Propositions, along('ABOUT', 'out'), 'Propositions it speaks of.'),
      respondsTo: page(lists.Replies, along('RESPONDS_TO', 'out'), 'Statements it answers, oldest first.'),
      replies: page(lists.Replies, along('RESPONDS_TO', 'in'), 'Statements that answer it, oldest first.'),
      invokes: page(lists.Pacts, along('INVOKES', 'out'), 'Pacts it names.'),
      stances: page(lists.Stances, along('EXPRESSED_IN', 'in'), 'Stances expressed in it, oldest first.'),
      quotes: many(Quote, along('QUOTES', 'out'), 'Words kept from it, at most 25 each.'),
      claims: many(Claim, along('CLAIMS', 'out'), 'Values in conflict, side by side. Empty: none recorded.'),
    }),
});

Speaker.implement({
  description: 'An official took part in a statement.',
  extensions: bound({
    kind: 'link',
    from: 'Official',
    to: 'Statement',
    order: [{ of: 'link', name: 'id', nullable: false }],
  }),
  fields: (t) =>
    fields(t, {
      ...lists.link,
      role: choice(OfficialRole, 'How the official took part.'),
      official: endOf('from', Official, 'Who took part.'),
      statement: endOf('to', Statement, 'The statement.'),
      officesThatDay: page(
        lists.OfficesHeld,
        along('HELD_OFFICE', 'out', { from: 'from', heldOn: { part: 'to', day: 'date' } }),
        'Offices that the official held on the day of the statement. Inside `asOf` its certainty counts, elsewhere PRESUMED: known to have begun, no end recorded by that day.',
      ),
    }),
});

Reply.implement({
  description: 'A statement answers another.',
  extensions: bound({
    kind: 'link',
    from: 'Statement',
    to: 'Statement',
    order: [
      { of: 'node', name: 'dateEarliest', nullable: false },
      { of: 'link', name: 'id', nullable: false },
    ],
  }),
  fields: (t) =>
    fields(t, {
      ...lists.link,
      kind: choice(ReplyKind, 'What the answer does, the chief thing.'),
      reply: endOf('from', Statement, 'The statement that answers.'),
      answered: endOf('to', Statement, 'The statement that is answered.'),
    }),
});

Quote.implement({
  description: 'Words kept from a statement or behind a stance, at most 25.',
  extensions: bound({ kind: 'node', label: 'Quote', order: byId }),
  fields: (t) =>
    fields(t, {
      slug,
      text: text('The words.'),
      lang: text('Language tag (BCP 47) of the words as they stand here.'),
      translated: flag('The words were not spoken or issued in that language.'),
      source: maybe(
        one(Source, along('CITES', 'out'), 'Where the words were read. Null: the sources are those of the stance.'),
      ),
      partOf: maybe(
        one(Quote, along('PART_OF', 'out'), 'The longer quote these words are cut from. Null: they are cut from none.'),
      ),
    }),
});

implementInputs(
  'Statement',
  inputs.StatementInputs,
  {
    ids: oneOfIds('statements'),
    date: onDay('Day it was made, in relation to other days.'),
    kind: among(StatementKind, 'It is an act of one of these kinds.'),
    sourceKinds: among(SourceKind, 'A source of one of these kinds is cited for it.', {
      property: 'kind',
      via: route('CITES', 'out', 'Source'),
    }),
    ...sourceFilters,
  },
  {
    actor: linkedTo(
      inputs.ActorInputs.match,
      routeToOne('ON_BEHALF_OF', 'out', 'Actor'),
      'The actor it was made for is like this.',
    ),
    addressedTo: linkedTo(
      inputs.ActorInputs.match,
      route('ADDRESSED_TO', 'out', 'Actor'),
      'An actor it was addressed to is like this.',
    ),
    officials: linkedTo(
      inputs.OfficialInputs.match,
      route('SPOKE', 'in', 'Official'),
      'An official who took part is like this.',
    ),
    about: linkedTo(
      inputs.PropositionInputs.match,
      route('ABOUT', 'out', 'Proposition'),
      'A proposition it speaks of is like this.',
    ),
    respondsTo: linkedTo(
      inputs.StatementInputs.match,
      route('RESPONDS_TO', 'out', 'Statement'),
      'A statement it answers is like this.',
    ),
    replies: linkedTo(
      inputs.StatementInputs.match,
      route('RESPONDS_TO', 'in', 'Statement'),
      'A statement that answers it is like this.',
    ),
    invokes: linkedTo(inputs.PactInputs.match, route('INVOKES', 'out', 'Pact'), 'A pact it names is like this.'),
    sources: linkedTo(inputs.SourceInputs.match, route('CITES', 'out', 'Source'), 'A source of it is like this.'),
  },
);

addRoots({ one: 'statement', all: 'statements', type: Statement, name: 'Statement', list: lists.Statements });

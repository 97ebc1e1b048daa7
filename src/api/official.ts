import { along, bound, listed, property } from '../compile/location.ts';
import { builder } from './builder.ts';
import * as lists from './connections.ts';
import { corroboratedLink } from './corroboration.ts';
import { dateBound } from './date-bound.ts';
import { citedByLink, note, verified } from './fact.ts';
import { day, endOf, fields, many, maybe, one, page, text, texts } from './fields.ts';
import {
  among,
  implementInputs,
  inPeriod,
  inputFields,
  linkedTo,
  oneOfIds,
  route,
  routeToOne,
  sourceFilters,
} from './filters.ts';
import * as inputs from './inputs.ts';
import { Actor, Claim, Fact, Membership, Node, Office, Official, Organisation } from './nouns.ts';
import { addRoots, byBeginning, byId, byLink } from './roots.ts';

Official.implement({
  description: 'A person with offices, who speaks on behalf of a state or organisation.',
  interfaces: [Node, Fact, Actor],
  extensions: bound({ kind: 'node', label: 'Official', order: byId }),
  fields: (t) =>
    fields(t, {
      nativeName: maybe(text('Name in its own script. Null: not found.')),
      affiliation: one(Actor, along('AFFILIATED_WITH', 'out'), 'The state or organisation the official speaks for.'),
      offices: page(
        lists.OfficesHeld,
        along('HELD_OFFICE', 'out'),
        'Offices held, by when they began; those with no known beginning come first.',
      ),
      statements: page(lists.Spoken, along('SPOKE', 'out'), 'Statements the official took part in.'),
      voiced: page(
        lists.Stances,
        along('VOICED_BY', 'in'),
        'Stances of an actor that the official voiced, oldest first.',
      ),
    }),
});

Office.implement({
  description:
    'An office that an official held, with its days. The period is half-open: the day "until" is no longer in it.',
  extensions: bound({
    kind: 'link',
    from: 'Official',
    to: 'Actor',
    order: byBeginning,
  }),
  fields: (t) =>
    fields(t, {
      ...lists.link,
      slug: { ...text('Id of the office in the seed files.'), location: property('id') },
      title: text('Title of the office in English.'),
      official: endOf('from', Official, 'Who held it.'),
      belongsTo: endOf('to', Actor, 'The state or organisation the office is of.'),
      since: maybe(day('Day it began. Null: not found.')),
      until: maybe(day('Day it ended. Null: no end was found, which says nothing of later days.')),
      began: dateBound('since', 'When it began: all the days that can be meant.'),
      ended: dateBound('until', 'When it ended: all the days that can be meant.'),
      attestedOn: maybe(
        day('A day on which a source shows the official in it. With no "since" it is not known for earlier days.'),
      ),
      claims: many(Claim, listed('claims'), 'Values in conflict, side by side. Empty: none recorded.'),
      note,
      sources: citedByLink,
      corroboration: corroboratedLink,
      verified,
    }),
});

Membership.implement({
  description:
    'An actor belongs to an organisation, with its days. The period is half-open: the day "until" is no longer in it.',
  extensions: bound({
    kind: 'link',
    from: 'Actor',
    to: 'Organisation',
    order: byLink,
  }),
  fields: (t) =>
    fields(t, {
      ...lists.link,
      slug: { ...text('Id of the membership in the seed files.'), location: property('id') },
      actor: endOf('from', Actor, 'Who belongs.'),
      organisation: endOf('to', Organisation, 'What it belongs to.'),
      since: maybe(day('Day it began. Null: not found.')),
      until: maybe(day('Day it ended. Null: no end was found, which says nothing of later days.')),
      began: dateBound('since', 'When it began: all the days that can be meant.'),
      ended: dateBound('until', 'When it ended: all the days that can be meant.'),
      attestedOn: maybe(day('A day on which a source shows it. Null: none recorded.')),
      note,
      unverifiedFields: texts('Fields of this entry that no source confirmed.'),
      sources: citedByLink,
      corroboration: corroboratedLink,
      verified,
    }),
});

const OfficeMatch = builder.inputType('OfficeMatch', {
  description: 'What an office must be like. All conditions given must hold.',
  fields: (t) =>
    inputFields(t, {
      belongsTo: among('ID', 'It is an office of one of the actors with these ids.', { property: 'id' }),
      period: inPeriod('The days it was held, in relation to other days.', 'link'),
    }),
});

implementInputs(
  'Official',
  inputs.OfficialInputs,
  { ids: oneOfIds('officials'), ...sourceFilters },
  {
    affiliation: linkedTo(
      inputs.ActorInputs.match,
      routeToOne('AFFILIATED_WITH', 'out', 'Actor'),
      'The official is affiliated with an actor that is like this.',
    ),
    offices: linkedTo(
      OfficeMatch,
      route('HELD_OFFICE', 'out', 'Actor'),
      'The official held an office that is like this.',
    ),
    statements: linkedTo(
      inputs.StatementInputs.match,
      route('SPOKE', 'out', 'Statement'),
      'The official took part in a statement that is like this.',
    ),
  },
);

addRoots({
  one: 'official',
  all: 'officials',
  type: Official,
  name: 'Official',
  list: lists.Officials,
  keys: { wikidata: { type: 'String', description: 'Wikidata item, "Q58217".' } },
});

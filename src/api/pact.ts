import { along, bound, listed, property } from '../compile/location.ts';
import { builder } from './builder.ts';
import * as lists from './connections.ts';
import { corroboratedLink } from './corroboration.ts';
import { dateBound } from './date-bound.ts';
import { IdentifierScheme, PactStatus, PactType, PartyRole, Position, RelationKind } from './enums.ts';
import { cited, citedByLink, note } from './fact.ts';
import { choice, count, day, endOf, fields, flag, many, maybe, one, page, text, texts } from './fields.ts';
import {
  among,
  equal,
  implementInputs,
  inPeriod,
  inputFields,
  linkedTo,
  onDay,
  oneOfIds,
  route,
  sourceFilters,
} from './filters.ts';
import * as inputs from './inputs.ts';
import * as noun from './nouns.ts';
import { reckonedEnd } from './reckoned-end.ts';
import { addRoots, byId, byLink } from './roots.ts';
import { pactStanding } from './standing.ts';

/** Edge types from a later pact to an earlier one. */
const relationTypes = [
  'RENEWS',
  'AMENDS',
  'SUPERSEDES',
  'TERMINATES',
  'IMPLEMENTS',
  'INTERPRETS',
  'CITES_PACT',
  'RELATED_TO',
];

noun.Pact.implement({
  description:
    'A dated text that binds, or is held to, by its parties: treaty, communique, declaration, law, resolution, grouping.',
  interfaces: [noun.Node, noun.Fact],
  extensions: bound({ kind: 'node', label: 'Pact', order: byId }),
  fields: (t) =>
    fields(t, {
      name: text('Title in English.'),
      aliases: texts('Other names to search by. They are search words, not facts.'),
      type: choice(PactType, 'The form of the pact.'),
      status: maybe(
        choice(PactStatus, 'Where it stood when the facts were gathered (February 2026). Null: not looked into.'),
      ),
      signed: maybe(
        day('Day it was signed; for laws, resolutions and communiques the day of adoption or issue. Null: not found.'),
      ),
      signedAt: maybe(text('Where it was signed. Null: not found.')),
      termYears: maybe(count('Years it runs from entry into force. Null: no term, or not found.')),
      parties: page(lists.PactParties, along('PARTY_TO', 'in'), 'Its parties, each with its role.'),
      standing: pactStanding,
      inForce: many(noun.Period, along('IN_FORCE', 'out'), 'Periods in force. Empty: no period is recorded.'),
      renewals: many(noun.Renewal, along('EXTENDED_BY', 'out'), 'When it was prolonged.'),
      reckonedEnd,
      suspensions: many(noun.Suspension, along('SUSPENDED_BY', 'out'), 'When it was suspended, and between whom.'),
      obligations: page(lists.Obligations, along('IMPOSES', 'out'), 'What it obliges its parties to.'),
      clauses: page(
        lists.PactClauses,
        along('CLAUSE', 'out'),
        'What it says on propositions. Nothing on one means not recorded, unless the position is SILENT.',
      ),
      relations: page(
        lists.PactRelations,
        along(relationTypes, 'out'),
        'Earlier pacts it renews, amends, cites and so on.',
      ),
      relatedFrom: page(
        lists.PactRelations,
        along(relationTypes, 'in'),
        'Later pacts that renew, amend, cite it and so on.',
      ),
      founds: maybe(one(noun.Organisation, along('FOUNDS', 'out'), 'The organisation it sets up or stands for.')),
      beneficiary: maybe(one(noun.Actor, along('BENEFITS', 'out'), 'Whom it is for, beside its parties.')),
      vote: maybe(
        one(noun.RollCall, along('DECIDED_BY', 'out'), 'The vote that adopted it. Null: there was none, or not found.'),
      ),
      signatories: page(lists.PactSignatures, along('SIGNED', 'in'), 'Who put their names under it.'),
      identifiers: many(noun.Identifier, along('IDENTIFIED_BY', 'out'), 'Its numbers in registers and series.'),
      claims: many(noun.Claim, along('CLAIMS', 'out'), 'Values in conflict, side by side. Empty: none recorded.'),
      invokedBy: page(lists.Statements, along('INVOKES', 'in'), 'Statements that name it, oldest first.'),
      stances: page(lists.Stances, along('EXPRESSED_IN', 'in'), 'Stances expressed in it or through it, oldest first.'),
      recognitions: page(lists.Recognitions, along('UNDER', 'in'), 'Recognitions it records.'),
      propositions: page(lists.Propositions, along('RELATES_TO', 'in'), 'Propositions that it bears on.'),
    }),
});

noun.Period.implement({
  description: 'A period in force, half-open: the day "until" is no longer in it.',
  extensions: bound({ kind: 'node', label: 'Period', order: byId }),
  fields: (t) =>
    fields(t, {
      since: maybe(day('First day in force. Null: not found.')),
      until: maybe(day('First day no longer in force. Null: no end was found, which says nothing of later days.')),
      began: dateBound('since', 'When it began: all the days that can be meant.', 'certain'),
      ended: dateBound('until', 'When it ended: all the days that can be meant.', 'certain'),
      attestedOn: maybe(day('A day on which a source shows the pact in force. Null: none recorded.')),
      certain: flag(
        'Neither bound is disputed or missing. False speaks of the bounds; most days inside are still sure.',
      ),
    }),
});

noun.Renewal.implement({
  description: 'A pact was prolonged.',
  extensions: bound({ kind: 'node', label: 'Renewal', order: byId }),
  fields: (t) =>
    fields(t, {
      date: day('Day it was prolonged.'),
      extendsByYears: count('For how many years.'),
      until: maybe(day('Until when, where a source prints it. Null: none does.')),
      how: text('In what form it was prolonged.'),
      sources: cited,
    }),
});

noun.Suspension.implement({
  description: 'A pact was suspended between some of its parties.',
  extensions: bound({
    kind: 'node',
    label: 'Suspension',
    order: byId,
  }),
  fields: (t) =>
    fields(t, {
      between: many(noun.Actor, along('BETWEEN', 'out'), 'The parties between whom it does not apply.'),
      since: maybe(day('Day it began. Null: not found.')),
      until: maybe(day('Day it ended. Null: no end was found.')),
      began: dateBound('since', 'When it began: all the days that can be meant.'),
      ended: dateBound('until', 'When it ended: all the days that can be meant.'),
      note,
      sources: cited,
    }),
});

noun.Identifier.implement({
  description: 'The number of a pact in a register or series.',
  extensions: bound({ kind: 'node', label: 'Identifier', order: byId }),
  fields: (t) =>
    fields(t, {
      scheme: choice(IdentifierScheme, 'Whose numbering it follows.'),
      value: maybe(text('The number as that register writes it. Null: looked for and not found.')),
    }),
});

noun.PactParty.implement({
  description: 'An actor is party to a pact. The period is half-open: the day "until" is no longer in it.',
  extensions: bound({
    kind: 'link',
    from: 'Actor',
    to: 'Pact',
    order: byLink,
  }),
  fields: (t) =>
    fields(t, {
      ...lists.link,
      role: choice(PartyRole, 'How the actor stands to the pact.'),
      actor: endOf('from', noun.Actor, 'The party.'),
      pact: endOf('to', noun.Pact, 'The pact.'),
      since: maybe(day('Day it joined. Null: it is in from the start.')),
      until: maybe(day('Day it left. Null: no end was found, which says nothing of later days.')),
      began: dateBound('since', 'When it began: all the days that can be meant.'),
      ended: dateBound('until', 'When it ended: all the days that can be meant.'),
      sources: citedByLink,
      corroboration: corroboratedLink,
    }),
});

noun.PactRelation.implement({
  description: 'A later pact bears on an earlier one.',
  extensions: bound({ kind: 'link', from: 'Pact', to: 'Pact', order: byLink }),
  fields: (t) =>
    fields(t, {
      ...lists.link,
      kind: choice(RelationKind, 'What the later pact does to the earlier one.'),
      later: endOf('from', noun.Pact, 'The pact that holds the relation.'),
      earlier: endOf('to', noun.Pact, 'The pact that it bears on.'),
      sources: citedByLink,
      corroboration: corroboratedLink,
    }),
});

noun.Clause.implement({
  description: 'What a pact says on a proposition, and whose commitment that is.',
  extensions: bound({ kind: 'link', from: 'Pact', to: 'Proposition', order: byLink }),
  fields: (t) =>
    fields(t, {
      ...lists.link,
      slug: { ...text('Id of the clause in the seed files.'), location: property('id') },
      pact: endOf('from', noun.Pact, 'The pact.'),
      proposition: endOf('to', noun.Proposition, 'The sentence it is on.'),
      article: maybe(text('Article of the pact, as printed. Null: not seen.')),
      position: choice(Position, 'How far it goes, with the verb of the text.'),
      text: maybe(text('A fragment of the text, at most 25 words. Null: none was read.')),
      lang: maybe(text('Language tag (BCP 47) of the fragment as it stands here.')),
      translated: maybe(flag('The text was not issued in that language.')),
      actors: many(noun.Actor, listed('actors'), 'Whose commitment it is.'),
      note,
      sources: citedByLink,
      corroboration: corroboratedLink,
    }),
});

noun.Signature.implement({
  description: 'A name under a pact.',
  extensions: bound({ kind: 'link', from: 'Actor', to: 'Pact', order: byLink }),
  fields: (t) =>
    fields(t, {
      ...lists.link,
      name: text('The name as it stands under the pact.'),
      capacity: maybe(text('In what capacity. Null: not found.')),
      actor: one(noun.Actor, listed('actor'), 'For whom it was signed.'),
      official: maybe(
        one(noun.Official, listed('official'), 'The official who signed. Null: not an entry of the graph.'),
      ),
      pact: endOf('to', noun.Pact, 'The pact.'),
    }),
});

const PeriodMatch = builder.inputType('PeriodMatch', {
  description: 'What a period in force must be like. All conditions given must hold.',
  fields: (t) =>
    inputFields(t, {
      days: inPeriod('Its days, in relation to other days.'),
      certain: equal('Boolean', 'Whether neither of its bounds is disputed or missing.'),
    }),
});

const ClauseMatch = builder.inputType('ClauseMatch', {
  description: 'What a clause must be like. All conditions given must hold.',
  fields: (t) =>
    inputFields(t, {
      proposition: among('ID', 'It is on one of the propositions with these ids.', { property: 'id' }),
      position: among(Position, 'It takes one of these positions.', { of: 'link' }),
    }),
});

implementInputs(
  'Pact',
  inputs.PactInputs,
  {
    ids: oneOfIds('pacts'),
    type: among(PactType, 'It has one of these forms.'),
    status: among(PactStatus, 'It stood like this when the facts were gathered.'),
    signed: onDay('Day it was signed, in relation to other days.'),
    ...sourceFilters,
  },
  {
    inForce: linkedTo(PeriodMatch, route('IN_FORCE', 'out', 'Period'), 'A period in force is like this.'),
    parties: linkedTo(inputs.ActorInputs.match, route('PARTY_TO', 'in', 'Actor'), 'A party to it is like this.'),
    obligations: linkedTo(
      inputs.ObligationInputs.match,
      route('IMPOSES', 'out', 'Obligation'),
      'It imposes an obligation that is like this.',
    ),
    clauses: linkedTo(ClauseMatch, route('CLAUSE', 'out', 'Proposition'), 'A clause of it is like this.'),
    invokedBy: linkedTo(
      inputs.StatementInputs.match,
      route('INVOKES', 'in', 'Statement'),
      'A statement that names it is like this.',
    ),
    relations: linkedTo(
      inputs.PactInputs.match,
      route(relationTypes, 'out', 'Pact'),
      'An earlier pact it bears on is like this.',
    ),
    sources: linkedTo(inputs.SourceInputs.match, route('CITES', 'out', 'Source'), 'A source of it is like this.'),
  },
);

addRoots({
  one: 'pact',
  all: 'pacts',
  type: noun.Pact,
  name: 'Pact',
  list: lists.Pacts,
  keys: {
    unts: {
      type: 'String',
      scheme: 'unts',
      description: 'Its number in the United Nations Treaty Series, as "identifiers" writes it: "177 UNTS 133".',
    },
    unSymbol: {
      type: 'String',
      scheme: 'un_symbol',
      description: 'United Nations document symbol, "A/RES/2758(XXVI)".',
    },
    wikidata: { type: 'String', scheme: 'wikidata', description: 'Wikidata item, "Q485207".' },
  },
});

import { contestingKinds, MOST_CONTESTING } from '../../traverse/evidence/contest.ts';
import { type DossierAsked, dossier } from '../../traverse/evidence/dossier.ts';
import { builder } from '../builder.ts';
import { Basis, DatePrecision, OfficialRole, Position, ReplyKind } from '../enums.ts';
import { choice, count, day, fields, flag, maybe, text, texts } from '../fields.ts';
import { found, foundAll } from '../found.ts';
import { Actor, Fact, Official, Pact, Proposition, Source, Stance, Statement } from '../nouns.ts';
import { Certainty } from '../snapshot.ts';
import { addTraversals } from './add.ts';
import { expectNamed } from './names.ts';

/** Things that one entry of the seeds writes out by hand at the most. */
const written = 20;

const Words = builder.objectRef<object>('DossierWords').implement({
  description: 'Words kept from a statement or behind a stance, at most 25.',
  fields: (t) =>
    fields(t, {
      text: text('The words.'),
      lang: text('Language tag (BCP 47) of the words as they stand here.'),
      translated: flag('The words were not spoken or issued in that language.'),
      cutFrom: maybe(text('The longer quote they are cut from. Null: they are cut from none.')),
      sources: foundAll(Source, written, 'Where they were read. Empty: in the sources of the dossier.'),
    }),
});

const OfficeThatDay = builder.objectRef<object>('OfficeThatDay').implement({
  description: 'An office that an official held on the day, or may have held.',
  fields: (t) =>
    fields(t, {
      title: text('Title of the office in English.'),
      belongsTo: found(Actor, 'The state or organisation the office is of.'),
      since: maybe(day('Day it began. Null: not found.')),
      until: maybe(day('Day it ended. Null: no end was found, which says nothing of later days.')),
      attestedOn: maybe(day('A day on which a source shows the official in it. Null: not found.')),
      certainty: choice(Certainty, 'How surely it was held on the day: the surest level.'),
      attested: flag('A source shows the official in it on that very day.'),
      sources: foundAll(Source, written, 'Where the office was read.'),
    }),
});

const Speaker = builder.objectRef<object>('DossierSpeaker').implement({
  description: 'An official who took part in a statement, or who voiced a stance.',
  fields: (t) =>
    fields(t, {
      official: found(Official, 'Who it is.'),
      role: maybe(choice(OfficialRole, 'How the official took part. Null: the stance is expressed in no statement.')),
      offices: foundAll(
        OfficeThatDay,
        written,
        'Offices held on the day, the possible ones too. Empty: none is known.',
      ),
    }),
});

const CslItem = builder.objectRef<object>('CslItem').implement({
  description: 'A source as an item of CSL-JSON, the form that reference managers exchange, field by field.',
  fields: (t) =>
    fields(t, {
      id: text('Id of the item: that of the source.'),
      type: text('Type of the item, as the Citation Style Language names it.'),
      title: text('Title.'),
      authors: texts('Bodies that issued it. Empty: no author is recorded.'),
      publisher: maybe(text('Publisher. Null: not found.')),
      originalPublisher: maybe(text('The publisher whose words it reprints. Null: it is no copy, or not found.')),
      containerTitle: maybe(text('The newspaper, agency or reference work it stands in. Null: none.')),
      issued: {
        ...count('Year, month and day of publication, as far as they are known. Empty: not found.'),
        list: true,
      },
      url: maybe(text('Address. Null: not found.')),
      version: maybe(text('Commit of the repository that was read. Null: it is no repository.')),
      language: text('Language tag (BCP 47).'),
    }),
});

const Citation = builder.objectRef<object>('Citation').implement({
  description: 'A source in the form in which a paper cites it.',
  fields: (t) =>
    fields(t, {
      source: found(Source, 'The source.'),
      line: text('Publisher, title, day and address in one line of plain text.'),
      cslJson: text('The item of CSL-JSON as text, ready for a reference manager. What was not found is left out.'),
      csl: found(CslItem, 'The same item, field by field.'),
    }),
});

const ContestedValue = builder.objectRef<object>('ContestedValue').implement({
  description: 'One of several values in conflict, with the sources that give it.',
  fields: (t) =>
    fields(t, {
      on: found(Fact, 'The statement or pact whose field it is.'),
      field: text('Path of the field.'),
      value: text('The value, as text.'),
      preferred: flag('The field has this value. Where no claim is preferred the field is null.'),
      sources: foundAll(Source, written, 'Who gives it.'),
    }),
});

const OpposedStance = builder.objectRef<object>('OpposedStance').implement({
  description: 'A stance of another actor on the same proposition, with the opposite polarity.',
  fields: (t) =>
    fields(t, {
      stance: found(Stance, 'The stance.'),
      actor: found(Actor, 'Who holds it.'),
      proposition: found(Proposition, 'What both are on.'),
      against: found(Stance, 'The stance that it is opposite to.'),
      position: choice(Position, 'How far it goes.'),
      date: day('Day it was expressed.'),
    }),
});

const ContestingReply = builder.objectRef<object>('ContestingReply').implement({
  description: 'A statement that answers and goes against: one of the kinds in `replyKinds`.',
  fields: (t) =>
    fields(t, {
      statement: found(Statement, 'The answer.'),
      actor: maybe(found(Actor, 'On whose behalf it was made. Null: not found.')),
      kind: choice(ReplyKind, 'What it chiefly does.'),
      date: day('Day it was made.'),
    }),
});

const Contest = builder.objectRef<object>('Contest').implement({
  description: 'What stands against a fact. That somebody says otherwise tells nothing of who is right.',
  fields: (t) =>
    fields(t, {
      claims: foundAll(ContestedValue, written, 'Values in conflict on it, or on the text a stance is expressed in.'),
      stances: foundAll(OpposedStance, MOST_CONTESTING, 'Stances of others that go the other way, the latest first.'),
      replies: foundAll(
        ContestingReply,
        MOST_CONTESTING,
        'Answers to the statement, of the kinds in `replyKinds`, the latest first.',
      ),
      replyKinds: {
        ...choice(ReplyKind, 'The kinds of answer that count as going against, as asked for.'),
        list: true,
      },
      more: flag('There are more stances or replies than are listed.'),
    }),
});

const Dossier = builder.objectRef<object>('Dossier').implement({
  description: 'All that tells how a stance or a statement is known.',
  fields: (t) =>
    fields(t, {
      fact: found(Fact, 'The stance or statement. How many publishers it rests on is its "corroboration".'),
      actor: maybe(found(Actor, 'Who holds it, or on whose behalf it was made. Null: not found.')),
      words: foundAll(Words, written, 'The words that were kept.'),
      speakers: foundAll(Speaker, written, 'Officials who took part, with the offices they held that day.'),
      venue: maybe(text('Where it was said or signed. Null: not found.')),
      date: day('The day, as it is recorded.'),
      earliest: day('The first whole day that its sources leave possible.'),
      latest: day('The last whole day that its sources leave possible.'),
      datePrecision: maybe(choice(DatePrecision, 'How sure the day of the statement is. Null: there is no statement.')),
      endDate: maybe(day('Day the statement ended. Null: the day it began, or there is no statement.')),
      basis: maybe(
        choice(
          Basis,
          'On what footing a stance is recorded: own words, a document, or the account of somebody else. Null: it is a statement.',
        ),
      ),
      statedBy: maybe(found(Actor, 'On whose word a stance rests. Null: it is a statement, or not found.')),
      statement: maybe(found(Statement, 'The statement a stance is expressed in. Null: none, or it is one.')),
      pact: maybe(found(Pact, 'The pact a stance is expressed in. Null: none.')),
      citations: foundAll(Citation, 40, 'Its sources, ready to be cited.'),
      contest: found(Contest, 'What stands against it.'),
      unverifiedFields: texts('Fields of the entry that no source confirmed.'),
      verified: flag('A source that was read states the core of it: who, what, when.'),
      note: maybe(text('A remark by the editors. Null: none.')),
    }),
});

addTraversals({
  dossier: {
    type: Dossier,
    nullable: true,
    description:
      'How a stance or a statement is known: words, speakers and their offices, day, place, footing, sources ready to be cited, and who contests it. Inside a snapshot stances and answers of its day alone contest it. Null: the graph has none with that id, or the snapshot does not show it.',
    args: () =>
      builder.args((a) => ({
        id: a.id({
          required: true,
          description: 'Global id of a stance or a statement, "Statement:lavrov-tass-20251228".',
        }),
        replyKinds: a.field({
          type: [ReplyKind],
          required: true,
          defaultValue: [...contestingKinds],
          description:
            'Kinds of answer that count as going against the statement, in `contest.replies`. The default leaves out answers that back it or repeat it, and those that may be meant either way: `CLARIFIES`, `ANNOUNCES_MEASURE`, `ACKNOWLEDGES`.',
        }),
      })),
    walk: async ({ ask, projection }, args, day) => dossier(await projection(), { ask }, asked(args), day),
  },
});

/** Arguments come as graphql-js coerced them: the cast says what the schema above allows. */
function asked({ id, replyKinds }: Readonly<Record<string, unknown>>): DossierAsked {
  return { id: expectNamed('id', id), replyKinds: replyKinds as DossierAsked['replyKinds'] };
}

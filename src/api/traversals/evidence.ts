import type { Citation as Cited, TypedItem } from '../../traverse/evidence/cite.ts';
import {
  type Contest as ContestAnswer,
  type ContestedValue as Contested,
  contestingKinds,
  MAX_CONTESTING,
} from '../../traverse/evidence/contest.ts';
import type { ContestingReply as Reply } from '../../traverse/evidence/contesting-replies.ts';
import {
  type Dossier as DossierAnswer,
  dossier,
  type DossierQuote as Quote,
  type DossierSpeaker as Speaker,
} from '../../traverse/evidence/dossier.ts';
import type { OfficeOnDate as Office } from '../../traverse/evidence/offices-on.ts';
import type { OpposedStance as Opposed } from '../../traverse/evidence/opposed-stances.ts';
import { builder } from '../builder.ts';
import { Basis, DatePrecision, OfficialRole, Position, ReplyKind } from '../enums.ts';
import { choice, counts, day, flag, list, maybe, text, texts } from '../fields.ts';
import { idsOf } from '../id-words.ts';
import { Actor, Fact, Official, Pact, Proposition, Source, Stance, Statement } from '../nouns.ts';
import { Certainty } from '../snapshot.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objects, storedChoice } from './answer-type.ts';
import { nodeIn } from './names.ts';

/** Things that one entry of the seeds writes out by hand, for the cost of a request. */
const written = 20;

const DossierQuote = answerType<Quote>(
  'DossierQuote',
  'Words quoted from a statement or behind a stance, at most 25.',
  {
    text: text('The quoted words.'),
    lang: text('Language tag (BCP 47) of the quote as given here.'),
    translated: flag('True if the quote is a translation.'),
    cutFrom: maybe(text('The longer quote from which this one is cut. Null if it is not cut from another.')),
    sources: objects(Source, written, 'Sources for the quote. If empty, the sources of the dossier apply.'),
  },
);

const OfficeOnDate = answerType<Office>(
  'OfficeOnDate',
  'An office that an official held, or may have held, on the day.',
  {
    title: text('Title of the office in English.'),
    belongsTo: object(Actor, 'The state or organisation of the office.'),
    since: maybe(day('Day the term began. Null if it is not known.')),
    until: maybe(day('Day the term ended. Null if no end is known; it may still have ended.')),
    attestedOn: maybe(day('A day on which a source shows the official in the office. Null if none is known.')),
    certainty: choice(Certainty, 'How certain it is that the official held the office on the day.'),
    attested: flag('True if a source shows the official in the office on that very day.'),
    sources: objects(Source, written, 'Sources for the office.'),
  },
);

const DossierSpeaker = answerType<Speaker>(
  'DossierSpeaker',
  'An official who took part in a statement or voiced a stance.',
  {
    official: object(Official, 'The official.'),
    role: maybe(
      storedChoice(OfficialRole, 'How the official took part. Null if the stance is not expressed in a statement.'),
    ),
    offices: objects(
      OfficeOnDate,
      written,
      'Offices that the official held on the day, including possible ones. Empty if none is known.',
    ),
  },
);

const CslItem = answerType<TypedItem>(
  'CslItem',
  'A source as an item of CSL-JSON, the exchange format of reference managers, field by field.',
  {
    id: text('ID of the item, which is the ID of the source.'),
    type: text('Type of the item in the Citation Style Language, such as `article-newspaper`.'),
    title: text('Title.'),
    authors: texts('Institutional authors. Empty if no author is recorded.'),
    publisher: maybe(text('Publisher. Null if it is not known.')),
    originalPublisher: maybe(
      text('Publisher of the original, if the source is a copy. Null if it is not one, or not known.'),
    ),
    containerTitle: maybe(text('The newspaper, agency or reference work that contains it. Null if there is none.')),
    issued: counts('Year, month and day of publication, as far as known. Empty if not known.'),
    url: maybe(text('URL. Null if it is not known.')),
    version: maybe(text('Commit of the repository that was read. Null if the source is not a repository.')),
    language: text('Language tag (BCP 47).'),
  },
);

const Citation = answerType<Cited>('Citation', 'A source, formatted for citation.', {
  source: object(Source, 'The source.'),
  line: text('Publisher, title, date and URL in one line of plain text.'),
  cslJson: text('The CSL-JSON item as text, ready to import into a reference manager. Unknown fields are omitted.'),
  csl: object(CslItem, 'The same item, field by field.'),
});

const ContestedValue = answerType<Contested>('ContestedValue', 'One of several conflicting values, with its sources.', {
  on: object(Fact, 'The statement or pact that has the field.'),
  field: text('Path of the field, such as `date`.'),
  value: text('The value, as text.'),
  preferred: flag('True if the field has this value. If no value is preferred, the field is null.'),
  sources: objects(Source, written, 'Sources that give this value.'),
});

const OpposedStance = answerType<Opposed>(
  'OpposedStance',
  'A stance of another actor on the same proposition, with the opposite polarity.',
  {
    stance: object(Stance, 'The stance.'),
    actor: object(Actor, 'The actor that holds it.'),
    proposition: object(Proposition, 'The proposition.'),
    against: object(Stance, 'The stance that it opposes.'),
    position: storedChoice(Position, 'The position that it takes.'),
    date: day('Day the stance was expressed.'),
  },
);

const ContestingReply = answerType<Reply>(
  'ContestingReply',
  'A statement that replies to the statement and contradicts it, in one of the ways listed in `replyKinds`.',
  {
    statement: object(Statement, 'The reply.'),
    actor: maybe(object(Actor, 'The actor on whose behalf it was made. Null if it is not known.')),
    kind: storedChoice(ReplyKind, 'The kind of reply.'),
    date: day('Day it was made.'),
  },
);

const Contest = answerType<ContestAnswer>(
  'Contest',
  'What contradicts a fact. A contradiction does not mean that either side is right.',
  {
    claims: objects(
      ContestedValue,
      written,
      'Conflicting values for its fields, or for fields of the text that expresses a stance.',
    ),
    stances: objects(
      OpposedStance,
      MAX_CONTESTING,
      `Opposing stances of other actors, latest first; at most ${MAX_CONTESTING}.`,
    ),
    replies: objects(
      ContestingReply,
      MAX_CONTESTING,
      `Replies to the statement of the kinds in \`replyKinds\`, latest first; at most ${MAX_CONTESTING}.`,
    ),
    replyKinds: list(choice(ReplyKind, 'The kinds of reply that count as contradiction, as requested.')),
    more: flag('True if there are more stances or replies than listed.'),
  },
);

const Dossier = answerType<DossierAnswer>('Dossier', 'The evidence for a stance or a statement.', {
  fact: object(Fact, 'The stance or statement. Its `corroboration` tells how many independent publishers support it.'),
  actor: maybe(
    object(
      Actor,
      'The actor that holds the stance, or on whose behalf the statement was made. Null if it is not known.',
    ),
  ),
  quotes: objects(DossierQuote, written, 'Quotes.'),
  speakers: objects(DossierSpeaker, written, 'Officials who took part, with the offices they held on that day.'),
  venue: maybe(text('Place where it was said or signed. Null if it is not known.')),
  date: day('The day, as recorded.'),
  earliest: day('First day that the sources allow.'),
  latest: day('Last day that the sources allow.'),
  datePrecision: maybe(
    storedChoice(DatePrecision, 'How exact the date of the statement is. Null if there is no statement.'),
  ),
  endDate: maybe(day('Day the statement ended. Null if it ended on the day it began, or if there is no statement.')),
  basis: maybe(
    storedChoice(
      Basis,
      'Basis on which a stance is recorded: its own words, a document, or an account by another. Null for a statement.',
    ),
  ),
  statedBy: maybe(
    object(Actor, 'The actor whose word supports a stance. Null for a statement, or if it is not known.'),
  ),
  statement: maybe(
    object(Statement, 'The statement that expresses a stance. Null if there is none, or for a statement.'),
  ),
  pact: maybe(object(Pact, 'The pact that expresses a stance. Null if there is none.')),
  citations: objects(Citation, 40, 'The sources, formatted for citation.'),
  contest: object(Contest, 'What contradicts it.'),
  unverifiedFields: texts('Fields that no source confirmed.'),
  verified: flag('True if a source that was read confirms who, what and when.'),
  note: maybe(text('Editorial note. Null if there is none.')),
});

addTraversal('dossier', {
  type: Dossier,
  nullable: true,
  description:
    'Returns the evidence for a stance or a statement: quotes, speakers and their offices, date, place, basis, citations, and who contests it. Inside a snapshot, only stances and replies of its day contest it. Null if the graph has no such stance or statement, or the snapshot does not include it.',
  args: builder.args((t) => ({
    id: t.id({
      required: true,
      ...idsOf(['Stance', 'Statement'], 'ID of a stance or a statement, such as `lavrov-tass-20251228`.'),
    }),
    replyKinds: t.field({
      type: [ReplyKind],
      required: true,
      defaultValue: [...contestingKinds],
      description: `Kinds of reply that count as contradiction in \`contest.replies\`. Kinds that support, repeat, or can be meant either way are not in the default.`,
    }),
  })),
  walk: (graph, { id, replyKinds }, day, stored) => dossier(graph, stored, { id: nodeIn(id), replyKinds }, day),
});

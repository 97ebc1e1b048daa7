import { isDay } from '../../model/days.ts';
import type { VocabularyValue } from '../../model/vocabulary.ts';
import { cellUnusable } from '../errors.ts';
import type { ImportContext, Opened, Row } from '../importer.ts';
import { type Outcome, rejected, unknownActor, used } from '../outcome.ts';
import { pageRecord } from '../page-record.ts';
import { statementRecord } from '../statement-record.ts';
import { lineOf } from './page.ts';

/** The reader of the one file: a statement and its page for each row. */
export function openSingapore(context: ImportContext): Opened {
  return { readers: { statements: (row) => readStatement(row, context) } };
}

function readStatement(row: Row, context: ImportContext): Outcome {
  const { url = '', title = '', date: written = '', country = '', content = '' } = row.cells;
  const date = dayOf(written);
  if (!/^https?:\/\/\S+$/.test(url)) return rejected(cellUnusable(row, 'url', 'an address'));
  if (!/\S/.test(title)) return rejected(cellUnusable(row, 'title', 'a title'));
  if (date === undefined) return rejected(cellUnusable(row, 'date', 'a time such as 21 Dec 2023, 14:07'));
  const found = context.actorFor('iso3', 'SGP', date);
  if ('unknown' in found) return unknownActor(found);
  const path = url.replace(/^https?:\/\/[^/]+\//, '');
  const source = context.idOf('page', path);
  const publisher = 'Ministry of Foreign Affairs of Singapore';
  return used(
    pageRecord({ id: source, title: lineOf(title), publisher, url, published: date, language: 'en', note: null }),
    statementRecord({
      id: context.idOf(path),
      date,
      datePrecision: 'approximate',
      actor: found.id,
      kind: kindOf(title),
      summary: lineOf(title),
      language: 'en',
      length: content.length,
      sources: [context.source, source],
      note: country === '' ? null : `The ministry files it under ${country}.`,
    }),
  );
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day of a time such as `21 Dec 2023, 14:07`. */
function dayOf(written: string): string | undefined {
  const [, date = '', month = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}), \d\d:\d\d$/.exec(written) ?? [];
  const number = months.indexOf(month) + 1;
  const day = `${year}-${String(number).padStart(2, '0')}-${date.padStart(2, '0')}`;
  return number > 0 && isDay(day) ? day : undefined;
}

/** The form of an act, by the words of a title. */
const forms: readonly (readonly [RegExp, VocabularyValue<'statement_kind'>])[] = [
  [/\bjoint\b.*\bstatement\b/i, 'joint_statement'],
  [/\bletters?\b/i, 'letter'],
  [/\b(?:tele)?phone call\b/i, 'phone_call'],
  [/\binterview\b/i, 'interview'],
  [/\btranscript\b/i, 'press_remarks'],
  [/\b(?:speech|remarks|national statement|statement by)\b/i, 'speech'],
];

function kindOf(title: string): VocabularyValue<'statement_kind'> {
  return forms.find(([form]) => form.test(title))?.[1] ?? 'ministry_statement';
}

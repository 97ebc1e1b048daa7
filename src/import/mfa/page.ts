import { isDay } from '../../model/days.ts';
import type { VocabularyValue } from '../../model/vocabulary.ts';

/** The day of an act, and how sure it is. */
export interface Dated {
  readonly date: string;
  readonly datePrecision: VocabularyValue<'date_precision'>;
}

/** A title on one line. */
export function lineOf(title: string): string {
  return title.replace(/(?:<br\s*\/?>|\s)+/giu, ' ').trim();
}

/** The day a Chinese title gives, as in 2020年9月2日; else that of publication, which lies near it. */
export function datedBy(title: string, published: string): Dated {
  const [, year = '', month = '', date = ''] = /(\d{4})年(\d{1,2})月(\d{1,2})日/u.exec(title) ?? [];
  const day = [year, month.padStart(2, '0'), date.padStart(2, '0')].join('-');
  return isDay(day) && day.length === 10
    ? { date: day, datePrecision: 'day' }
    : { date: published, datePrecision: 'approximate' };
}

/** The form of an act, by the words of a Chinese title. */
export function kindOf(title: string): VocabularyValue<'statement_kind'> {
  if (title.includes('记者会')) return 'press_briefing';
  return title.includes('发言人') ? 'spokesperson_statement' : 'ministry_statement';
}

/** Spokespeople by their names as written, with the names in Latin letters. */
const spokespeople: ReadonlyMap<string, string> = new Map([
  ['华春莹', 'Hua Chunying'],
  ['毛宁', 'Mao Ning'],
  ['汪文斌', 'Wang Wenbin'],
  ['赵立坚', 'Zhao Lijian'],
]);

/** A spokesperson, as a title names one. */
export interface Spokesperson {
  readonly nativeName: string;
  readonly name: string;
}

/** The spokesperson a title names, if it is one of those who spoke in these years. */
export function spokespersonIn(title: string): Spokesperson | undefined {
  const found = [...spokespeople].find(([nativeName]) => title.includes(`发言人${nativeName}`));
  return found === undefined ? undefined : { nativeName: found[0], name: found[1] };
}

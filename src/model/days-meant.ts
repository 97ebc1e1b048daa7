import { type Day, isDay } from './days.ts';

/** The days that a text may mean which is written in another form than ours, such as "16/07/2001"; none where it is not a date. */
export function daysMeant(text: string): readonly Day[] {
  const spelt = text.trim().toLowerCase();
  const written = forms.flatMap((form) => {
    const { year, month = '', date } = form.exec(spelt)?.groups ?? {};
    return year === undefined ? [] : [[year, numberOf(month), date?.padStart(2, '0')].filter(Boolean).join('-')];
  });
  return [...new Set(written)].filter(isDay);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const name = `(?<month>(?:${months.join('|')})[a-z]*)\\.?`;

/** Day, month and year, in the orders in which people write them. */
const forms: readonly RegExp[] = [
  /^(?<date>\d{1,2})[/. -](?<month>\d{1,2})[/. -](?<year>\d{4})$/,
  /^(?<month>\d{1,2})[/. -](?<date>\d{1,2})[/. -](?<year>\d{4})$/,
  /^(?<year>\d{4})[/. -](?<month>\d{1,2})(?:[/. -](?<date>\d{1,2}))?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<date>\d{2})$/,
  /^(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})t.*$/,
  /^(?<month>\d{1,2})[/. -](?<year>\d{4})$/,
  new RegExp(`^(?:(?<date>\\d{1,2})(?:st|nd|rd|th)? )?${name} (?<year>\\d{4})$`),
  new RegExp(`^${name} (?<date>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})$`),
];

function numberOf(month: string): string {
  const named = months.indexOf(month.slice(0, 3)) + 1;
  return (named === 0 ? month : String(named)).padStart(2, '0');
}

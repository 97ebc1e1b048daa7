import type { Item } from './answer.ts';
import type { OfficeLine, PactLine, StanceLine, StatementLine } from './read.ts';

/** "China OPPOSES “…” from 1972-03-13 [Stance:…]", with the words where they are kept. */
export function stanceItem({ id, date, validTo, position, actor, proposition, quote, sources }: StanceLine): Item {
  const until = validTo ? ` until ${validTo}` : '';
  const words = quote ? ` Quoted${quote.translated ? ' in translation' : ''} (${quote.lang}): "${quote.text}".` : '';
  const held = `${actor.name}: ${position} "${proposition.text}" from ${date}${until} (${id}, on ${proposition.id}).`;
  return { text: `${held}${words}`, sources };
}

/** One pact. */
export function pactItem({ id, name, signed, sources }: PactLine, role = 'Pact'): Item {
  return { text: `${role}: ${name}, ${signed ? `signed ${signed}` : 'day of signing not found'} (${id}).`, sources };
}

/** One statement. */
export function statementItem({ id, date, summary, actor, sources }: StatementLine, role = 'Statement'): Item {
  return { text: `${role} of ${date} by ${actor.name}: ${summary} (${id})`, sources };
}

/** Who held an office, from when to when. */
export function officeItem({ title, official, belongsTo, since, until, sources }: OfficeLine): Item {
  const text = `Office: ${official.name} (${official.id}), ${title} of ${belongsTo.name} (${belongsTo.id}), ${periodOf(since, until)}.`;
  return { text, sources };
}

/** A period in words: a missing day is one that was not found, and no end. */
export function periodOf(since: string | null | undefined, until: string | null | undefined): string {
  return `${since ? `since ${since}` : 'start not found'}, ${until ? `until ${until}` : 'no end recorded'}`;
}

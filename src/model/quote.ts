import { z } from 'zod';
import { key, language, link, text, truth } from './fields.ts';
import { places } from './places.ts';

/** What every quote has: words, their language, and whether it is the language they were spoken or issued in. */
function words() {
  return {
    id: key<'Quote'>('Begins with the id of its entry and two hyphens.'),
    text: text('The words, 25 at most.'),
    lang: language('Language tag of the words.'),
    translated: truth('True where the words were not spoken or issued in this language.'),
  };
}

/** Words quoted from a statement, and where they were read. */
export const StatementQuote = z
  .strictObject({ ...words(), source: link('Source', 'CITES', 'out', 'Sources that state it.') })
  .register(places, { kind: 'node', label: 'Quote', along: 'QUOTES', id: 'own' });
export type StatementQuote = z.infer<typeof StatementQuote>;

/** Words that show a stance, and the quote of a statement they are cut from. */
export const StanceQuote = z
  .strictObject({
    ...words(),
    partOf: link('Quote', 'PART_OF', 'out', 'The quote it is cut from.').nullable(),
  })
  .register(places, { kind: 'node', label: 'Quote', along: 'QUOTES', id: 'own' });
export type StanceQuote = z.infer<typeof StanceQuote>;

import { z } from 'zod';
import { key, language, link, optional, text, truth } from './fields.ts';
import { places } from './places.ts';

/** What every quote has: words, their language, and whether it is the language they were spoken or issued in. */
function words() {
  return {
    id: key<'Quote'>('Id of the quote: the id of its entry, two hyphens and a suffix.'),
    text: text('Quoted words, at most 25.'),
    lang: language('Language of the quoted words, as a BCP 47 tag.'),
    translated: truth('True if the quoted words are a translation.'),
  };
}

/** Words quoted from a statement, and where they were read. */
export const StatementQuote = z
  .strictObject({
    ...words(),
    source: link(
      'Source',
      'CITES',
      'out',
      'Source in which the words were read. Null for a quote of a stance, which has the sources of the stance.',
    ),
  })
  .register(places, { kind: 'node', label: 'Quote', along: 'QUOTES', id: 'own' });
export type StatementQuote = z.infer<typeof StatementQuote>;

/** Words that show a stance, and the quote of a statement they are cut from. */
export const StanceQuote = z
  .strictObject({
    ...words(),
    partOf: optional(
      link('Quote', 'PART_OF', 'out', 'Longer quote that these words are taken from. Null if they stand alone.'),
    ),
  })
  .register(places, { kind: 'node', label: 'Quote', along: 'QUOTES', id: 'own' });
export type StanceQuote = z.infer<typeof StanceQuote>;

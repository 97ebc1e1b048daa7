import type { z } from 'zod';
import { hint } from './display.ts';
import { key, language, link, optional, text, truth } from './fields.ts';
import { node } from './node.ts';

/** What the label stands for. */
const ofQuote = {
  description: 'Words quoted from a statement or as evidence of a stance, at most 25.',
  display: hint('text', 'orange', 'ROUNDED', 'quote'),
};

/** What every quote has: words, their language, and whether it is the language they were spoken or issued in. */
function words() {
  return {
    id: key<'Quote'>('ID of the quote: the ID of its entry, two hyphens and a suffix.'),
    text: text('Quoted words, at most 25.'),
    lang: language('Language of the quoted words, as a BCP 47 tag.'),
    translated: truth('True if the quoted words are a translation.'),
  };
}

/** Words quoted from a statement, and where they were read. */
export const StatementQuote = node(
  'Quote',
  { ...ofQuote, along: 'QUOTES' },
  {
    ...words(),
    source: link(
      'Source',
      'CITES',
      'out',
      'Source in which the words were read. Null for a quote of a stance, which has the sources of the stance.',
    ),
  },
);
export type StatementQuote = z.infer<typeof StatementQuote>;

/** Words that show a stance, and the quote of a statement they are cut from. */
export const StanceQuote = node(
  'Quote',
  { ...ofQuote, along: 'QUOTES' },
  {
    ...words(),
    partOf: optional(
      link('Quote', 'PART_OF', 'out', 'Longer quote that these words are taken from. Null if they stand alone.'),
    ),
  },
);
export type StanceQuote = z.infer<typeof StanceQuote>;

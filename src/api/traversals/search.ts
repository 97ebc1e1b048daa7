import { DEFAULT_HITS, LONGEST_TEXT, MOST_HITS, MOST_WORDS } from '../../search/limits.ts';
import {
  LONGEST_FRAGMENT,
  type SearchMatch as Match,
  type MatchKind,
  type TextRange as Range,
} from '../../search/matches.ts';
import { type SearchHit as Hit, type SearchResult as Result, search } from '../../search/search.ts';
import type { SearchKind as Kind } from '../../search/searched-fields.ts';
import { builder } from '../builder.ts';
import { describedEnum } from '../described-enum.ts';
import { choice, count, flag, measure, text, texts } from '../fields.ts';
import { Node } from '../nouns.ts';
import { addTraversal } from './add-traversal.ts';
import { answerType, object, objects } from './answer-type.ts';

/** Words of all names and codes of actors. */
const named = 'by their names, official names, names in their own script, aliases and codes';

const kinds: Readonly<Record<Kind, string>> = {
  State: `States, ${named}, and by words such as "Japanese".`,
  Organisation: `Organisations and groupings, ${named}.`,
  Official: 'Officials, by their names and aliases, also in their own script, and by their Wikidata item.',
  Pact: 'Pacts, by their titles, aliases and numbers in registers.',
  Obligation: 'Obligations of pacts, by their summaries.',
  Proposition: 'Propositions, by their sentences and by the words that people use for them.',
  Statement: 'Statements, by their summaries, their quotes and the names of those who spoke.',
  Stance: 'Stances, by their quotes.',
  Recognition: 'Recognitions, by their slugs, which name both sides.',
  Source: 'Sources, by their titles.',
};

const SearchKind = describedEnum<Kind>('SearchKind', 'A type of object that can be searched for.', kinds, (label) =>
  label.toUpperCase(),
);

const SearchMatchKind = describedEnum<MatchKind>('SearchMatchKind', 'How search words were found in a text.', {
  EXACT: 'Every search word is a whole word of the text. Case, accents and spelling variants do not matter.',
  PREFIX: 'The last search word is the beginning of a word of the text.',
  FUZZY:
    'At least one search word differs from a word of the text by a typing error: one letter in words of 4 to 7 letters, up to two in longer words.',
});

const TextRange = answerType<Range>(
  'TextRange',
  'Part of a text, in UTF-16 code units counted from 0, as in JavaScript: `text.slice(start, end)`.',
  { start: count('Position of the first character.'), end: count('Position after the last character.') },
);

/** Texts of a hit that match, and words of each that are marked, for the cost of a request. */
const [matched, marked] = [6, 4];

const SearchMatch = answerType<Match>('SearchMatch', 'A text of a hit in which search words were found.', {
  field: text(
    'Field that holds the text: `name`, `nativeName`, `officialName`, `aliases`, `demonyms`, `title`, `text`, `summary`, `slug` or a code such as `iso3`; `quotes` for the quotes of a statement or a stance, `speakers` for the names of those who spoke, `identifiers` for the numbers of a pact.',
  ),
  kind: choice(SearchMatchKind, 'How the words were found in this text; the weakest way counts.'),
  fragment: text(
    `Part of the text around the first match, at most ${LONGEST_FRAGMENT} characters, with "…" where it was cut. The full text if it is that short.`,
  ),
  text: text('Full text.'),
  ranges: objects(TextRange, marked, 'Parts of the text that match, in order and without overlaps.'),
});

const SearchHit = answerType<Hit>('SearchHit', 'A search hit.', {
  node: object(Node, 'Object that was found.'),
  kind: choice(SearchKind, 'Type of the object.'),
  score: measure(
    'Relevance; higher is better. 10 or more: the text is a whole name, code or slug of the object. From 1: every word was found as written or as the beginning of a word. Below 1: a word was found with a typing error.',
  ),
  matches: objects(
    SearchMatch,
    matched,
    'Texts of the object in which search words were found, in whole or in part. Every word was found in some text, not necessarily all in one.',
  ),
});

/** How many hits a request is for. */
function hitsAsked({ first }: { readonly first?: unknown }): number {
  return typeof first === 'number' ? first : DEFAULT_HITS;
}

const SearchResult = answerType<Result>('SearchResult', 'Search results, best first.', {
  hits: objects(
    SearchHit,
    hitsAsked,
    'Hits: whole names, codes and slugs first, then by how well the words are found, with actors, propositions, pacts and statements before sources, and hits with typing errors last. Ties are ordered by type and slug.',
  ),
  hasMore: flag('True if there are more hits than `first`. To get fewer hits, search for more words or fewer kinds.'),
  leftOut: texts(
    'IDs of data sets that were not searched, because the graph has more texts than the server may hold in memory; `datasets` describes them. Empty if none were.',
  ),
});

addTraversal('search', {
  type: SearchResult,
  description:
    'Searches names, aliases, codes, titles, propositions, summaries, quotes and slugs. Every word must match, except common words such as "of". Case, accents, kinds of apostrophes and dashes, dots of initials, British or American spelling, and traditional or simplified Chinese make no difference. The last word can be incomplete, for search as you type. Words of 4 letters or more may have a typing error; such hits come last. There are no operators. A text without words finds nothing.',
  args: builder.args((t) => ({
    text: t.string({
      required: true,
      description: `Text to search for, such as "espana", "U.K." or "王毅": at most ${LONGEST_TEXT} characters and ${MOST_WORDS} words. Chinese without spaces counts as one word.`,
    }),
    kinds: t.field({ type: [SearchKind], description: 'Types of objects to search for. Default: all.' }),
    first: t.int({
      defaultValue: DEFAULT_HITS,
      description: `Maximum number of hits: 0 to ${MOST_HITS}.`,
    }),
  })),
  walk: async (graph, args, day, { searchIndex }) =>
    search(await searchIndex(graph), { ...args, first: hitsAsked(args) }, day),
});

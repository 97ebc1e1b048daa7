import { at, end } from '../compile/location.ts';
import { DEFAULT_HITS, LONGEST_TEXT, MOST_HITS, MOST_WORDS } from '../compile/search-input.ts';
import { builder } from './builder.ts';
import { choice, count, fields, flag, many, measure, one, position, text } from './fields.ts';
import { Node, Snapshot } from './nouns.ts';
import { rootField } from './roots.ts';

/** The kinds of things that can be searched for; a value is the label of their nodes. */
const SearchKind = builder.enumType('SearchKind', {
  description: 'A kind of thing that can be searched for.',
  values: {
    STATE: { value: 'State', description: 'A state, by its names and aliases.' },
    ORGANISATION: { value: 'Organisation', description: 'An organisation or grouping, by its names and aliases.' },
    OFFICIAL: { value: 'Official', description: 'An official, by the name in English and in its own script.' },
    PACT: { value: 'Pact', description: 'A pact, by its title and aliases.' },
    OBLIGATION: { value: 'Obligation', description: 'An obligation of a pact, by its summary.' },
    PROPOSITION: { value: 'Proposition', description: 'A proposition, by its sentence.' },
    STATEMENT: { value: 'Statement', description: 'A statement, by its summary and by the words quoted from it.' },
    STANCE: { value: 'Stance', description: 'A stance, by the words it rests on.' },
    RECOGNITION: { value: 'Recognition', description: 'A recognition, by its slug, which names both sides.' },
    SOURCE: { value: 'Source', description: 'A source, by its title.' },
  },
});

const TextRange = builder.objectRef<object>('TextRange').implement({
  description:
    'A stretch of a text, half-open, counted in UTF-16 code units from 0 as JavaScript does: text.slice(start, end).',
  fields: (t) =>
    fields(t, {
      start: position(0, count('Where it begins.')),
      end: position(1, count('The first place no longer in it.')),
    }),
});

const SearchMatch = builder.objectRef<object>('SearchMatch').implement({
  description: 'A text of a hit in which words of the search are found.',
  fields: (t) =>
    fields(t, {
      field: position(
        0,
        text(
          'The field it stands in: "name", "nativeName", "officialName", "aliases", "title", "text", "summary", "slug", or "quotes" for words quoted from a statement or behind a stance.',
        ),
      ),
      text: position(1, text('The whole text.')),
      ranges: many(TextRange, { kind: 'position', at: 2 }, 'What of it matches, in order and without overlaps.'),
    }),
});

const SearchHit = builder.objectRef<object>('SearchHit').implement({
  description: 'Something that a search found.',
  fields: (t) =>
    fields(t, {
      node: one(Node, end('far'), 'What was found.'),
      kind: { ...choice(SearchKind, 'What kind of thing it is.'), location: { kind: 'label' } },
      score: {
        ...measure(
          'How well it answers: higher is better. It compares hits of one search and means nothing beyond that; it changes as the graph grows.',
        ),
        location: { kind: 'score' },
      },
      matches: many(
        SearchMatch,
        { kind: 'matches' },
        'Its texts in which words of the search are found. Each word is found in some text, not all in each.',
      ),
    }),
});

const SearchResult = builder.objectRef<object>('SearchResult').implement({
  description: 'What a search found, best first.',
  fields: (t) =>
    fields(t, {
      hits: many(
        SearchHit,
        { kind: 'hits' },
        'What was found: first whatever has just this name, title, sentence or slug, then by score, then by slug.',
      ),
      hasMore: {
        ...flag('There are more hits than "first". Search for more words, or for fewer kinds, to have fewer.'),
        location: { kind: 'page', of: 'hasNextPage' },
      },
    }),
});

const roots = (t: { readonly field: unknown }) => ({
  search: rootField(t, {
    type: SearchResult,
    description:
      'Full-text search in names, native names, official names, aliases, titles, sentences, summaries, quotes and slugs. All words must be found, accents and case aside; the last one may be the beginning of a word, as it is being typed. Nothing in the text is an operator. A text without words finds nothing.',
    args: builder.args((t) => ({
      text: t.string({
        required: true,
        description: `What to search for: at most ${LONGEST_TEXT} letters and ${MOST_WORDS} words, "espana" or "王毅".`,
      }),
      kinds: t.field({ type: [SearchKind], description: 'Only these kinds. Left out: all kinds.' }),
      first: t.int({
        defaultValue: DEFAULT_HITS,
        description: `How many hits to give: 1 to ${MOST_HITS}.`,
      }),
    })),
    extensions: at({ kind: 'search' }),
  }),
});

builder.queryFields(roots);
builder.objectFields(Snapshot, roots);

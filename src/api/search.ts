import type { FieldMap } from '@pothos/core';
import { at, end } from '../compile/location.ts';
import { DEFAULT_HITS, LONGEST_TEXT, MOST_HITS, MOST_WORDS } from '../compile/search-input.ts';
import { addField, type FieldBuilder } from './add-field.ts';
import { builder } from './builder.ts';
import { choice, count, fields, flag, many, measure, one, position, text } from './fields.ts';
import { Node, Snapshot } from './nouns.ts';

/** The types that can be searched for; a value is the label of their nodes. */
const SearchKind = builder.enumType('SearchKind', {
  description: 'A type of object that can be searched for.',
  values: {
    STATE: { value: 'State', description: 'States, by their names and aliases.' },
    ORGANISATION: { value: 'Organisation', description: 'Organisations and groupings, by their names and aliases.' },
    OFFICIAL: { value: 'Official', description: 'Officials, by their names and aliases, also in their own script.' },
    PACT: { value: 'Pact', description: 'Pacts, by their titles and aliases.' },
    OBLIGATION: { value: 'Obligation', description: 'Obligations of pacts, by their summaries.' },
    PROPOSITION: { value: 'Proposition', description: 'Propositions, by their sentences.' },
    STATEMENT: { value: 'Statement', description: 'Statements, by their summaries and quotes.' },
    STANCE: { value: 'Stance', description: 'Stances, by their quotes.' },
    RECOGNITION: { value: 'Recognition', description: 'Recognitions, by their slugs, which name both sides.' },
    SOURCE: { value: 'Source', description: 'Sources, by their titles.' },
  },
});

const TextRange = builder.objectRef<object>('TextRange').implement({
  description: 'Part of a text, in UTF-16 code units counted from 0, as in JavaScript: `text.slice(start, end)`.',
  fields: (t) =>
    fields(t, {
      start: position(0, count('Position of the first character.')),
      end: position(1, count('Position after the last character.')),
    }),
});

const SearchMatch = builder.objectRef<object>('SearchMatch').implement({
  description: 'A text of a hit in which search words were found.',
  fields: (t) =>
    fields(t, {
      field: position(
        0,
        text(
          'Field that holds the text: `name`, `nativeName`, `officialName`, `aliases`, `title`, `text`, `summary`, `slug`, or `quotes` for the quotes of a statement or a stance.',
        ),
      ),
      text: position(1, text('Full text.')),
      ranges: many(
        TextRange,
        { kind: 'position', at: 2 },
        'Parts of the text that match, in order and without overlaps.',
      ),
    }),
});

const SearchHit = builder.objectRef<object>('SearchHit').implement({
  description: 'A search hit.',
  fields: (t) =>
    fields(t, {
      node: one(Node, end('far'), 'Object that was found.'),
      kind: { ...choice(SearchKind, 'Type of the object.'), location: { kind: 'label' } },
      score: {
        ...measure('Relevance; higher is better. Compare it only within one search: it changes as the graph grows.'),
        location: { kind: 'score' },
      },
      matches: many(
        SearchMatch,
        { kind: 'matches' },
        'Texts of the object in which search words were found. Every word was found in some text, not necessarily all in one.',
      ),
    }),
});

const SearchResult = builder.objectRef<object>('SearchResult').implement({
  description: 'Search results, best first.',
  fields: (t) =>
    fields(t, {
      hits: many(
        SearchHit,
        { kind: 'hits' },
        'Hits: exact matches of a name, title, sentence or slug first, then by score, then by slug.',
      ),
      hasMore: {
        ...flag('True if there are more hits than `first`. To get fewer hits, search for more words or fewer kinds.'),
        location: { kind: 'page', of: 'hasNextPage' },
      },
    }),
});

const roots = (t: FieldBuilder<FieldMap[string]>) => ({
  search: addField(t, {
    type: SearchResult,
    description:
      'Full-text search in names, aliases, titles, propositions, summaries, quotes and slugs. Every word must match; accents and case are ignored. The last word can be incomplete, for search as you type. There are no operators. A text without words finds nothing.',
    args: builder.args((t) => ({
      text: t.string({
        required: true,
        description: `Text to search for, such as "espana" or "王毅": at most ${LONGEST_TEXT} characters and ${MOST_WORDS} words.`,
      }),
      kinds: t.field({ type: [SearchKind], description: 'Types of objects to search for. Default: all.' }),
      first: t.int({
        defaultValue: DEFAULT_HITS,
        description: `Maximum number of hits: 1 to ${MOST_HITS}..`,
      }),
    })),
    extensions: at({ kind: 'search' }),
  }),
});

builder.queryFields(roots);
builder.objectFields(Snapshot, roots);
